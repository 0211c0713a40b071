package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.LibraryOfArticles;
import org.dateline.ui.navigation.VisitTrail.TrailStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// How the steps of the history are said, and where each leads.
final class VisitTrailTest {

  @RegisterExtension
  static final LibraryOfArticles LIBRARY =
      LibraryOfArticles.of(
          "Angela Merkel visited the harbour of Hamburg on Monday.",
          "Angela Merkel met Emmanuel Macron in Paris on Friday.");

  private final PaneModels panes = new PaneModels(LIBRARY);
  private final Navigator navigator = panes.navigator;
  private final VisitTrail trail = new VisitTrail(navigator, LIBRARY, panes.window.background());

  private List<TrailStep> steps() throws InterruptedException {
    List<TrailStep> steps = new ArrayList<>();
    trail.load(steps::addAll);
    panes.untilShown();
    return steps;
  }

  private List<String> words() throws InterruptedException {
    return steps().stream().map(TrailStep::words).toList();
  }

  private void begin(Visit... visits) {
    navigator.begin(History.restore(List.of(visits), visits.length - 1));
  }

  private static Visit article(String id) {
    return Visit.START.withArticle(id);
  }

  @Test
  void at_the_start_there_is_one_step_and_it_is_the_present_one() throws Exception {
    assertThat(steps()).containsExactly(new TrailStep(0, "All articles"));
  }

  @Test
  void a_step_is_what_was_listed_and_the_headline_the_last_first() throws Exception {
    long merkel = LIBRARY.entity("Angela Merkel");
    begin(
        article("a1"),
        Visit.START.withQuery(SearchQuery.of("harbour")),
        article("a2").withQuery(SearchQuery.of("met").with(new Filter.EntityFilter(merkel))));

    assertThat(steps())
        .containsExactly(
            new TrailStep(0, "“met” · Angela Merkel: Article 2"),
            new TrailStep(-1, "“harbour”"),
            new TrailStep(-2, "Article 1"));
  }

  @Test
  void an_article_that_is_no_more_is_said_by_what_was_listed() throws Exception {
    begin(article("gone"), article("gone").withQuery(SearchQuery.of("harbour")), article("a1"));

    assertThat(words()).containsExactly("Article 1", "“harbour”", "All articles");
  }

  @Test
  void steps_ahead_stand_above_the_present_one_and_are_gone_to() throws Exception {
    begin(article("a1"), article("a2"));
    navigator.back();
    panes.untilShown();

    assertThat(steps())
        .containsExactly(new TrailStep(1, "Article 2"), new TrailStep(0, "Article 1"));

    trail.go(1);
    panes.untilShown();
    assertThat(panes.open()).contains("a2");
  }

  @Test
  void of_a_long_history_the_nearest_twelve_on_each_side_are_said() throws Exception {
    Visit[] visits = new Visit[40];
    for (int i = 0; i < visits.length; i++) {
      visits[i] = Visit.START.withQuery(SearchQuery.of("word" + i));
    }
    begin(visits);
    assertThat(steps()).hasSize(13).last().isEqualTo(new TrailStep(-12, "“word27”"));

    trail.go(-20);
    panes.untilShown();

    assertThat(steps())
        .hasSize(25)
        .startsWith(new TrailStep(12, "“word31”"))
        .endsWith(new TrailStep(-12, "“word7”"));
  }

  @Test
  void what_is_forgotten_is_every_step_but_the_present_one() throws Exception {
    begin(article("a1"), article("a2"));
    navigator.back();
    panes.untilShown();

    trail.forget();
    panes.untilShown();

    assertThat(steps()).containsExactly(new TrailStep(0, "Article 1"));
    assertThat(panes.open()).contains("a1");
    assertThat(navigator.canGoForward().get()).isFalse();
  }
}
