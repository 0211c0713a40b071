package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the reader takes away can be brought back.
final class UndoWindowTest {

  private static final SearchQuery FILTERED =
      SearchQuery.of("summit").with(new Filter.UnreadFilter());

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle();

  @BeforeEach
  void begin() throws Exception {
    for (SavedSearch search : SHARED.get().library().savedSearches().all()) {
      SHARED.get().library().savedSearches().remove(search.number());
    }
    SHARED.get().library().savedSearches().save("First", SearchQuery.of("summit"));
    SHARED.get().library().savedSearches().save("Second", SearchQuery.of("sanctions"));
    SHARED.get().settle();
  }

  private static List<String> searches() {
    return SHARED.get().library().savedSearches().all().stream().map(SavedSearch::name).toList();
  }

  private static void removeFirstSearch() throws Exception {
    SHARED.focus(".sidebar .saved");
    SHARED.press(KeyCode.DELETE);
    assertThat(searches()).containsExactly("Second");
  }

  @Test
  void a_saved_search_that_was_removed_comes_back_in_its_place_by_the_message() throws Exception {
    removeFirstSearch();
    assertThat(SHARED.said()).isEqualTo("Search removed: First");

    SHARED.clickUndo();

    assertThat(searches()).containsExactly("First", "Second");
    assertThat(SHARED.isShown(".status-bar .hyperlink")).isFalse();
  }

  @Test
  void the_same_by_the_key_and_only_once() throws Exception {
    removeFirstSearch();
    SHARED.focus("#articles");

    SHARED.press(KeyCode.SHORTCUT, KeyCode.Z);
    SHARED.press(KeyCode.SHORTCUT, KeyCode.Z);

    assertThat(searches()).containsExactly("First", "Second");
  }

  @Test
  void a_filter_that_was_taken_away_comes_back_by_the_message_and_by_the_key() throws Exception {
    for (boolean byKey : new boolean[] {false, true}) {
      SHARED.show(FILTERED);
      SHARED.focus(".chips .chip");
      SHARED.press(KeyCode.DELETE);
      assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.of("summit"));
      assertThat(SHARED.said()).isEqualTo("Filter removed: Unread");

      if (byKey) {
        SHARED.focus("#articles");
        SHARED.press(KeyCode.SHORTCUT, KeyCode.Z);
      } else {
        SHARED.clickUndo();
      }
      assertThat(SHARED.visit().query()).isEqualTo(FILTERED);
    }
  }

  @Test
  void what_is_back_already_is_passed_over() throws Exception {
    removeFirstSearch();
    SHARED.show(FILTERED);
    SHARED.focus(".chips .chip");
    SHARED.press(KeyCode.DELETE);
    SHARED.focus("#articles");
    SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(SHARED.visit().query()).isEqualTo(FILTERED);

    SHARED.press(KeyCode.SHORTCUT, KeyCode.Z);

    assertThat(searches()).containsExactly("First", "Second");
  }

  @Test
  void in_a_text_field_the_key_is_the_fields_own() throws Exception {
    removeFirstSearch();
    SHARED.click(SHARED.get().node("#search"));

    SHARED.press(KeyCode.SHORTCUT, KeyCode.Z);

    assertThat(searches()).containsExactly("Second");
    SHARED.focus("#articles");
    SHARED.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(searches()).containsExactly("First", "Second");
  }
}
