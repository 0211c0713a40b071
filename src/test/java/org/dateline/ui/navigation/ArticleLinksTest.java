package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;
import static org.dateline.ui.kit.FxThread.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.stage.Stage;
import org.dateline.model.Article;
import org.dateline.model.ArticleLink;
import org.dateline.model.ArticlePart;
import org.dateline.model.LinkedPassage;
import org.dateline.model.Span;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.LibraryOfArticles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Where a link from outside leads, and what is said of one that leads nowhere.
@ExtendWith(ApplicationExtension.class)
final class ArticleLinksTest {

  private static final String HARBOUR = "Angela Merkel visited the harbour of Hamburg on Monday.";

  @RegisterExtension
  static final LibraryOfArticles LIBRARY =
      LibraryOfArticles.of(HARBOUR, "Nothing happened on Friday, nor on Saturday.");

  private final List<String> said = new CopyOnWriteArrayList<>();

  @SuppressWarnings("NullAway.Init") // by start
  private PanesInWindow panes;

  @SuppressWarnings("NullAway.Init") // by start
  private ArticleLinks links;

  @Start
  void start(Stage stage) {
    panes = new PanesInWindow(LIBRARY.get(), stage);
    links =
        new ArticleLinks(
            panes.library,
            panes.background(),
            panes.navigator,
            panes.article,
            panes.articlePane,
            said::add);
  }

  @AfterEach
  void end() {
    assertThat(panes.end()).isTrue();
  }

  private void follow(String what) {
    panes.settle();
    run(() -> {
      panes.elsewhere.requestFocus();
      links.open(what);
    });
    panes.settle();
  }

  private static Article article(String id) {
    return LIBRARY.get().article(id).article();
  }

  private static String link(String id, String words) {
    int at = article(id).text().indexOf(words);
    return new ArticleLink(
            id,
            Optional.of(
                LinkedPassage.of(article(id), ArticlePart.TEXT, new Span(at, at + words.length()))))
        .write();
  }

  private String selected() {
    return fx(() -> panes.articlePane.text().selectedText());
  }

  private String keyboard() {
    return fx(() -> panes.search.getScene().getFocusOwner().getId());
  }

  @Test
  void a_link_opens_its_article_at_the_passage() {
    follow(link("a2", "on Saturday"));

    assertThat(panes.open()).contains("a2");
    assertThat(selected()).isEqualTo("on Saturday");
    assertThat(keyboard()).isEqualTo("article");
    assertThat(said).isEmpty();
  }

  @Test
  void a_passage_of_the_open_article_is_gone_to() {
    follow("a1");
    assertThat(panes.open()).contains("a1");
    assertThat(selected()).isEmpty();
    assertThat(keyboard()).isEqualTo("article");

    follow(link("a1", "harbour"));

    assertThat(panes.open()).contains("a1");
    assertThat(selected()).isEqualTo("harbour");
  }

  @Test
  void an_article_is_opened_by_its_headline_too() {
    follow("Article 2");

    assertThat(panes.open()).contains("a2");
  }

  @Test
  void what_is_listed_gives_way_to_all_articles_and_is_a_step_back() {
    panes.settle();
    run(() -> panes.navigator.show(SearchQuery.of("harbour")));

    follow(link("a2", "Friday"));

    assertThat(panes.open()).contains("a2");
    assertThat(selected()).isEqualTo("Friday");
    assertThat(fx(() -> panes.navigator.visit().get().query())).isEqualTo(SearchQuery.ALL);

    run(panes.navigator::back);
    panes.settle();

    assertThat(fx(() -> panes.navigator.visit().get().query().words())).isEqualTo("harbour");
  }

  @Test
  void a_passage_that_is_no_more_is_told_and_the_article_opened() {
    follow("dateline:article/a1?at=4-9&text=Words%20that%20were%20there%20once");

    assertThat(panes.open()).contains("a1");
    assertThat(selected()).isEmpty();
    assertThat(said).containsExactly("The article has changed, and has this passage no more.");
  }

  @Test
  void an_article_that_is_not_there_is_told() {
    follow("a1");

    follow("dateline:article/a99");
    follow(" No such headline ");

    assertThat(panes.open()).contains("a1");
    assertThat(said)
        .containsExactly(
            "This library has no such article: dateline:article/a99",
            "This library has no such article: No such headline");
  }

  @Test
  void what_is_no_link_is_told_and_nothing_leads_nowhere() {
    follow("dateline:nonsense ");
    follow("  ");

    assertThat(said).containsExactly("This is no link to an article: dateline:nonsense");
  }
}
