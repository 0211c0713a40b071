package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.navigation.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/// Escape closes one thing after the other, from the innermost out, wherever the keyboard is.
final class EscapeWindowTest {

  private static final Filter UNREAD = new Filter.UnreadFilter();

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static OpenWindow window;

  private static long kim;

  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void open() throws Exception {
    window = OpenWindow.onTheBundle(folder.resolve("library"));
    kim = window.library().entities().named("Kim Jong Un").number();
  }

  @AfterAll
  static void close() {
    window.close();
  }

  @BeforeEach
  void begin() throws Exception {
    fx(() -> {
      window.shell().navigator().show(SearchQuery.ALL);
      window.list().requestFocus();
      return true;
    });
    window.settle();
  }

  private void press(KeyCode... keys) throws Exception {
    robot.push(keys);
    window.settle();
  }

  private static Visit visit() throws Exception {
    return fx(() -> window.shell().navigator().visit().get());
  }

  private static boolean isShown(String selector) throws Exception {
    return fx(
        () -> window.shell().lookupAll(selector).stream().anyMatch(EscapeWindowTest::isVisible));
  }

  private static boolean isVisible(Node node) {
    return node.isVisible() && (node.getParent() == null || isVisible(node.getParent()));
  }

  /// Unread articles that mention someone and have a word, with all that can be open.
  private void openEverything(String focus) throws Exception {
    fx(() -> {
      window.shell().navigator().show(SearchQuery.ALL.with(UNREAD));
      window.shell().navigator().narrowTo(kim);
      window.shell().navigator().search("summit");
      window.node("#article").requestFocus();
      return true;
    });
    window.settle();
    press(KeyCode.SHORTCUT, KeyCode.F);
    fx(() -> {
      window.node(focus).requestFocus();
      return true;
    });
    window.settle();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#articles", "#article", "#search", ".find-bar .text-field", ".sidebar-item"})
  void each_escape_leaves_one_level_until_every_article_is_listed(String focus) throws Exception {
    openEverything(focus);
    SearchQuery filters = SearchQuery.ALL.with(UNREAD).with(new Filter.EntityFilter(kim));
    assertThat(isShown(".find-bar")).isTrue();

    press(KeyCode.ESCAPE);
    assertThat(isShown(".find-bar")).isFalse();
    assertThat(visit().entity()).contains(kim);
    press(KeyCode.ESCAPE);
    assertThat(visit().entity()).isEmpty();
    assertThat(visit().query().words()).isEqualTo("summit");
    press(KeyCode.ESCAPE);
    assertThat(visit().query()).isEqualTo(filters);
    press(KeyCode.ESCAPE);
    assertThat(visit().query()).isEqualTo(SearchQuery.ALL.with(UNREAD));
    press(KeyCode.ESCAPE);
    assertThat(visit().query()).isEqualTo(SearchQuery.ALL);
    press(KeyCode.ESCAPE);
    assertThat(visit().query()).isEqualTo(SearchQuery.ALL);
  }

  @Test
  void back_brings_back_what_each_escape_has_left() throws Exception {
    openEverything("#articles");
    press(KeyCode.ESCAPE);
    Visit found = visit();
    for (int i = 0; i < 4; i++) {
      press(KeyCode.ESCAPE);
    }
    assertThat(visit().query()).isEqualTo(SearchQuery.ALL);

    for (int i = 0; i < 4; i++) {
      press(KeyCode.ALT, KeyCode.LEFT);
    }

    assertThat(visit().query()).isEqualTo(found.query());
    assertThat(visit().entity()).contains(kim);
    assertThat(fx(() -> ((TextField) window.node("#search")).getText())).isEqualTo("summit");
  }

  @Test
  void what_is_suggested_closes_before_the_words_go_and_the_words_can_be_brought_back()
      throws Exception {
    robot.clickOn(window.node("#search"));
    robot.write("pyongy");
    window.settle();
    List<String> found = window.listed();
    assertThat(isShown(".suggestions")).isTrue();

    press(KeyCode.ESCAPE);
    assertThat(isShown(".suggestions")).isFalse();
    assertThat(visit().query().words()).isEqualTo("pyongy");
    press(KeyCode.ESCAPE);
    assertThat(fx(() -> ((TextField) window.node("#search")).getText())).isEmpty();
    assertThat(window.listed()).hasSize(27);

    press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(window.listed()).isEqualTo(found);
  }

  @Test
  void a_card_closes_first_and_a_sheet_before_anything_else() throws Exception {
    fx(() -> {
      window.shell().navigator().showEntity(kim);
      window.article().requestFocus();
      return true;
    });
    window.settle();
    robot.push(KeyCode.TAB);
    awaitCard();

    press(KeyCode.ESCAPE);
    assertThat(isShown(".entity-card")).isFalse();
    assertThat(visit().entity()).contains(kim);

    robot.write("?");
    window.settle();
    assertThat(isShown(".dialog")).isTrue();
    press(KeyCode.ESCAPE);
    assertThat(isShown(".dialog")).isFalse();
    assertThat(visit().entity()).contains(kim);
  }

  private static void awaitCard() throws Exception {
    for (int i = 0; i < 100 && !isShown(".entity-card"); i++) {
      window.settle();
    }
    assertThat(isShown(".entity-card")).isTrue();
  }

  @Test
  void the_card_of_a_name_closes_when_the_keyboard_leaves_the_article() throws Exception {
    fx(() -> {
      window.article().requestFocus();
      return true;
    });
    robot.push(KeyCode.TAB);
    awaitCard();

    robot.write("/");
    window.settle();

    assertThat(fx(() -> window.node("#search").isFocused())).isTrue();
    assertThat(isShown(".entity-card")).isFalse();
    press(KeyCode.ESCAPE);
  }

  @Test
  void escape_in_a_menu_closes_only_that() throws Exception {
    fx(() -> {
      window.shell().navigator().showEntity(kim);
      return true;
    });
    window.settle();
    Node row = fx(() -> window.node("#articles .list-cell"));
    robot.rightClickOn(row);
    window.settle();

    press(KeyCode.ESCAPE);

    assertThat(visit().entity()).contains(kim);
  }

  @Test
  void keys_change_nothing_from_within_a_text_field() throws Exception {
    List<String> before = fx(() -> List.copyOf(window.shell().getStyleClass()));
    robot.clickOn(window.node("#search"));
    press(KeyCode.SHORTCUT, KeyCode.D);
    assertThat(fx(() -> List.copyOf(window.shell().getStyleClass()))).isEqualTo(before);

    fx(() -> {
      window.list().requestFocus();
      return true;
    });
    press(KeyCode.SHORTCUT, KeyCode.D);
    assertThat(fx(() -> List.copyOf(window.shell().getStyleClass()))).isNotEqualTo(before);
    press(KeyCode.SHORTCUT, KeyCode.D);
  }
}
