package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.LibraryOfArticles;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.sidebar.SavedSearchesModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A condition or a saved search that is taken away can be brought back.
final class UndoableRemovalsTest {

  private static final SearchQuery NARROWED =
      SearchQuery.of("harbour").with(new Filter.UnreadFilter()).with(new Filter.StarredFilter());

  @RegisterExtension
  static final LibraryOfArticles LIBRARY =
      LibraryOfArticles.of("The harbour was closed.", "Nothing happened.");

  private final List<String> said = new ArrayList<>();
  private final UndoStack undo =
      new UndoStack(
          new UndoStack.MessageBar() {
            @Override
            public void report(String text, String more, Runnable follow) {
              said.add(text);
            }

            @Override
            public void say(String text) {
              // Only that the message goes.
            }
          });
  private final PaneModels panes = new PaneModels(LIBRARY);
  private final Navigator navigator = panes.navigator;
  private final UndoableRemovals removals =
      new UndoableRemovals(
          navigator, new SavedSearchesModel(LIBRARY, panes.window.background()), undo);

  private SearchQuery query() {
    return navigator.visit().get().query();
  }

  @Test
  void a_condition_that_is_taken_away_is_said_and_brought_back() throws Exception {
    navigator.show(NARROWED);
    SearchQuery fewer = NARROWED.without(new Filter.UnreadFilter());

    removals.show(fewer);
    assertThat(query()).isEqualTo(fewer);
    assertThat(said).containsExactly("Filter removed: Unread");

    undo.undo();
    panes.untilShown();
    assertThat(query()).isEqualTo(NARROWED);
    assertThat(undo.isEmpty()).isTrue();
  }

  @Test
  void a_list_without_any_of_its_conditions_is_another_list_and_nothing_to_take_back() {
    navigator.show(NARROWED);

    removals.show(SearchQuery.of("harbour"));

    assertThat(query()).isEqualTo(SearchQuery.of("harbour"));
    assertThat(said).isEmpty();
    assertThat(undo.isEmpty()).isTrue();
  }

  @Test
  void what_the_reader_has_brought_back_already_is_passed_over() {
    List<String> undone = new ArrayList<>();
    undo.done("before", () -> undone.add("before"));
    navigator.show(NARROWED);
    removals.show(NARROWED.without(new Filter.StarredFilter()));
    navigator.show(NARROWED);

    undo.undo();

    assertThat(query()).isEqualTo(NARROWED);
    assertThat(undone).containsExactly("before");
  }

  @Test
  void a_condition_that_is_brought_back_is_all_that_one_undo_does() {
    List<String> undone = new ArrayList<>();
    undo.done("before", () -> undone.add("before"));
    navigator.show(NARROWED);
    removals.show(NARROWED.without(new Filter.StarredFilter()));

    undo.undo();

    assertThat(undone).isEmpty();
  }

  @Test
  void a_saved_search_that_is_removed_comes_back_as_it_was() throws Exception {
    LIBRARY.get().savedSearches().save("Port", SearchQuery.of("harbour").entered());
    SavedSearch port = LIBRARY.get().savedSearches().named("Port");
    List<String> undone = new ArrayList<>();
    undo.done("before", () -> undone.add("before"));

    removals.remove(port);
    panes.untilShown();
    assertThat(LIBRARY.get().savedSearches().all()).isEmpty();
    assertThat(said).containsExactly("before", "Search removed: Port");

    undo.undo();
    panes.untilShown();
    assertThat(LIBRARY.get().savedSearches().all())
        .extracting(SavedSearch::name)
        .containsExactly("Port");
    assertThat(undone).isEmpty();
  }
}
