package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.navigation.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Escape closes one thing after the other, from the innermost out, wherever the keyboard is.
final class EscapeWindowTest {

  private static final Filter UNREAD = new Filter.UnreadFilter();

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle();

  private final FxRobot robot = new FxRobot();
  private long kim;

  @BeforeEach
  void begin() {
    kim = SHARED.entity("Kim Jong Un");
  }

  /// Unread articles that mention someone and have a word, with all that can be open.
  private void openEverything(String focus) throws Exception {
    fx(() -> {
      SHARED.get().shell().navigator().show(SearchQuery.ALL.with(UNREAD));
      SHARED.get().shell().navigator().narrowTo(kim);
      SHARED.get().shell().navigator().search("summit");
      SHARED.get().node("#article").requestFocus();
      return true;
    });
    SHARED.get().settle();
    SHARED.press(KeyCode.SHORTCUT, KeyCode.F);
    fx(() -> {
      SHARED.get().node(focus).requestFocus();
      return true;
    });
    SHARED.get().settle();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#articles", "#article", "#search", ".find-bar .text-field", ".sidebar-item"})
  void each_escape_leaves_one_level_until_every_article_is_listed(String focus) throws Exception {
    openEverything(focus);
    SearchQuery filters = SearchQuery.ALL.with(UNREAD).with(new Filter.EntityFilter(kim));
    assertThat(SHARED.isShown(".find-bar")).isTrue();

    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".find-bar")).isFalse();
    assertThat(SHARED.visit().entity()).contains(kim);
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.visit().entity()).isEmpty();
    assertThat(SHARED.visit().query().words()).isEqualTo("summit");
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.visit().query()).isEqualTo(filters);
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.ALL.with(UNREAD));
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.ALL);
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.ALL);
  }

  @Test
  void back_brings_back_what_each_escape_has_left() throws Exception {
    openEverything("#articles");
    SHARED.press(KeyCode.ESCAPE);
    Visit found = SHARED.visit();
    for (int i = 0; i < 4; i++) {
      SHARED.press(KeyCode.ESCAPE);
    }
    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.ALL);

    for (int i = 0; i < 4; i++) {
      SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    }

    assertThat(SHARED.visit().query()).isEqualTo(found.query());
    assertThat(SHARED.visit().entity()).contains(kim);
    assertThat(fx(() -> ((TextField) SHARED.get().node("#search")).getText())).isEqualTo("summit");
  }

  @Test
  void what_is_suggested_closes_before_the_words_go_and_the_words_can_be_brought_back()
      throws Exception {
    robot.clickOn(SHARED.get().node("#search"));
    robot.write("pyongy");
    SHARED.get().settle();
    List<String> found = SHARED.get().listed();
    assertThat(SHARED.isShown(".suggestions")).isTrue();

    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".suggestions")).isFalse();
    assertThat(SHARED.visit().query().words()).isEqualTo("pyongy");
    SHARED.press(KeyCode.ESCAPE);
    assertThat(fx(() -> ((TextField) SHARED.get().node("#search")).getText())).isEmpty();
    assertThat(SHARED.get().listed()).hasSize(27);

    SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(SHARED.get().listed()).isEqualTo(found);
  }

  @Test
  void a_card_closes_first_and_a_sheet_before_anything_else() throws Exception {
    fx(() -> {
      SHARED.get().shell().navigator().showEntity(kim);
      SHARED.get().article().requestFocus();
      return true;
    });
    SHARED.get().settle();
    robot.push(KeyCode.TAB);
    awaitCard();

    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".entity-card")).isFalse();
    assertThat(SHARED.visit().entity()).contains(kim);

    robot.write("?");
    SHARED.get().settle();
    assertThat(SHARED.isShown(".dialog")).isTrue();
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".dialog")).isFalse();
    assertThat(SHARED.visit().entity()).contains(kim);
  }

  private static void awaitCard() throws Exception {
    for (int i = 0; i < 100 && !SHARED.isShown(".entity-card"); i++) {
      SHARED.get().settle();
    }
    assertThat(SHARED.isShown(".entity-card")).isTrue();
  }

  @Test
  void the_card_of_a_name_closes_when_the_keyboard_leaves_the_article() throws Exception {
    fx(() -> {
      SHARED.get().article().requestFocus();
      return true;
    });
    robot.push(KeyCode.TAB);
    awaitCard();

    robot.write("/");
    SHARED.get().settle();

    assertThat(fx(() -> SHARED.get().node("#search").isFocused())).isTrue();
    assertThat(SHARED.isShown(".entity-card")).isFalse();
    SHARED.press(KeyCode.ESCAPE);
  }

  @Test
  void escape_in_a_menu_closes_only_that() throws Exception {
    fx(() -> {
      SHARED.get().shell().navigator().showEntity(kim);
      return true;
    });
    SHARED.get().settle();
    Node row = fx(() -> SHARED.get().node("#articles .list-cell"));
    robot.rightClickOn(row);
    SHARED.get().settle();

    SHARED.press(KeyCode.ESCAPE);

    assertThat(SHARED.visit().entity()).contains(kim);
  }

  @Test
  void keys_change_nothing_from_within_a_text_field() throws Exception {
    List<String> before = fx(() -> List.copyOf(SHARED.get().shell().getStyleClass()));
    robot.clickOn(SHARED.get().node("#search"));
    SHARED.press(KeyCode.SHORTCUT, KeyCode.D);
    assertThat(fx(() -> List.copyOf(SHARED.get().shell().getStyleClass()))).isEqualTo(before);

    fx(() -> {
      SHARED.get().list().requestFocus();
      return true;
    });
    SHARED.press(KeyCode.SHORTCUT, KeyCode.D);
    assertThat(fx(() -> List.copyOf(SHARED.get().shell().getStyleClass()))).isNotEqualTo(before);
    SHARED.press(KeyCode.SHORTCUT, KeyCode.D);
  }
}
