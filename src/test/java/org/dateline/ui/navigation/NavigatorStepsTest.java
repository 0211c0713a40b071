package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.dateline.model.correction.Correction;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.LibraryOfArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is a step of the history, and what is only shown.
final class NavigatorStepsTest {

  @RegisterExtension
  static final LibraryOfArticles LIBRARY =
      LibraryOfArticles.of(
          "Angela Merkel visited the harbour of Hamburg on Monday.",
          "Emmanuel Macron visited the harbour of Marseille on Monday.",
          "Angela Merkel met Emmanuel Macron in Paris on Friday.");

  private final long merkel = LIBRARY.entity("Angela Merkel");
  private final long macron = LIBRARY.entity("Emmanuel Macron");

  private final PaneModels panes = new PaneModels(LIBRARY);
  private final Navigator navigator = panes.navigator;

  @Test
  void an_entity_stays_in_focus_while_the_query_asks_for_it() throws Exception {
    navigator.showEntity(merkel);
    navigator.show(SearchQuery.mentioning(merkel).with(new Filter.UnreadFilter()));
    panes.untilShown();
    assertThat(panes.inFocus()).contains(merkel);

    navigator.show(SearchQuery.ALL);
    panes.untilShown();

    assertThat(panes.inFocus()).isEmpty();
    panes.back();
    assertThat(panes.inFocus()).contains(merkel);
  }

  @Test
  void the_query_that_is_shown_already_still_takes_an_entity_out_of_focus_that_it_does_not_ask_for()
      throws Exception {
    navigator.begin(new History(Visit.START.withEntity(Optional.of(merkel))));
    navigator.show(SearchQuery.ALL);
    panes.untilShown();

    assertThat(panes.inFocus()).isEmpty();
    assertThat(panes.canGoBack()).isTrue();
  }

  @Test
  void an_entity_that_is_in_focus_already_is_no_step() throws Exception {
    navigator.showEntity(merkel);
    navigator.showEntity(merkel);
    navigator.narrowTo(merkel);
    panes.untilShown();

    panes.back();

    assertThat(panes.canGoBack()).isFalse();
  }

  @Test
  void an_entity_that_was_left_is_put_in_focus_again_with_the_same_list() throws Exception {
    navigator.showEntity(merkel);
    navigator.leaveEntity();
    navigator.showEntity(merkel);
    panes.untilShown();
    assertThat(panes.inFocus()).contains(merkel);

    navigator.leaveEntity();
    navigator.narrowTo(merkel);
    panes.untilShown();

    assertThat(panes.inFocus()).contains(merkel);
    assertThat(panes.listed()).containsExactly("a1", "a3");
  }

  @Test
  void of_two_entities_that_a_list_is_narrowed_to_the_last_is_in_focus() throws Exception {
    navigator.narrowTo(merkel);
    navigator.narrowTo(macron);
    navigator.narrowTo(merkel);
    panes.untilShown();

    assertThat(panes.inFocus()).contains(merkel);
    assertThat(panes.listed()).containsExactly("a3");
    panes.back();
    assertThat(panes.inFocus()).contains(macron);
  }

  @Test
  void where_no_entity_is_in_focus_none_is_left() {
    navigator.leaveEntity();

    assertThat(panes.canGoBack()).isFalse();
  }

  @Test
  void a_step_after_going_back_leaves_nothing_to_go_forward_to() throws Exception {
    navigator.open("a1");
    panes.back();
    assertThat(navigator.canGoForward().get()).isTrue();

    navigator.open("a2");
    navigator.forward();
    panes.untilShown();

    assertThat(navigator.canGoForward().get()).isFalse();
    assertThat(panes.open()).contains("a2");
  }

  @Test
  void the_first_article_of_the_list_is_opened_where_none_is_as_no_step_of_its_own()
      throws Exception {
    navigator.search("Paris");
    panes.untilShown();

    navigator.openFirst();
    panes.untilShown();
    assertThat(panes.open()).contains("a3");

    navigator.search("Marseille");
    panes.untilShown();
    navigator.openFirst();
    panes.untilShown();
    assertThat(panes.open()).as("it stays").contains("a3");
    panes.back();
    panes.back();
    assertThat(panes.canGoBack()).isFalse();
  }

  @Test
  void of_an_empty_list_no_article_is_opened() throws Exception {
    navigator.search("zebra");
    panes.untilShown();

    navigator.openFirst();
    panes.untilShown();

    assertThat(panes.open()).isEmpty();
  }

  @Test
  void what_has_changed_in_the_library_is_shown_where_the_reader_is() throws Exception {
    navigator.showEntity(merkel);
    navigator.open("a1");
    panes.untilShown();
    LIBRARY.get().marks().setStarred(LIBRARY.get().article("a1").number(), true);
    LIBRARY
        .get()
        .corrections()
        .make(
            new Correction.EntityRename(
                LIBRARY.get().corrections().named("Angela Merkel", null), "The Chancellor"));
    LIBRARY.get().awaitIndexed();

    navigator.refresh();
    panes.untilShown();

    assertThat(panes.list.hits()).anyMatch(hit -> hit.article().starred());
    assertThat(panes.article.shown().get().orElseThrow().article().starred()).isTrue();
    assertThat(panes.entity.profile().get().orElseThrow().entity().name())
        .isEqualTo("The Chancellor");
    assertThat(navigator.filterWords().get().of(new Filter.EntityFilter(merkel)))
        .isEqualTo("The Chancellor");
  }

  @Test
  void the_steps_are_kept_for_the_next_start() throws Exception {
    navigator.search("harbour");
    navigator.open("a2");
    panes.back();

    navigator.keep();
    panes.untilShown();

    History kept =
        HistoryCodec.read(LIBRARY.get().settings().get(HistoryCodec.SETTING).orElseThrow());
    assertThat(kept.visits()).isEqualTo(navigator.history().visits());
    assertThat(kept.index()).isEqualTo(1);
  }
}
