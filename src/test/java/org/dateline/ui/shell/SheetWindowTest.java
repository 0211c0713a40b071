package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.FiredMouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A sheet over the panes has the keyboard to itself until it is closed.
final class SheetWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle().sized(900, 500);

  private static void openKeys() throws Exception {
    SHARED.type("?");
    assertThat(SHARED.isShown(".dialog")).isTrue();
  }

  private static double scrolled() throws Exception {
    return fx(() -> ((ScrollPane) SHARED.get().node(".dialog .scroll-pane")).getVvalue());
  }

  @Test
  void tab_goes_round_in_it_and_the_keyboard_is_back_where_it_was_when_it_closes()
      throws Exception {
    for (String focus : List.of("#articles", "#article")) {
      SHARED.focus(focus);
      openKeys();
      for (int i = 0; i < 4; i++) {
        SHARED.press(KeyCode.TAB);
        assertThat(SHARED.hasKeyboard("dialog")).isTrue();
        SHARED.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(SHARED.hasKeyboard("dialog")).isTrue();
      }
      SHARED.press(KeyCode.ESCAPE);
      assertThat(SHARED.owner()).contains(SHARED.get().node(focus));
    }
  }

  @Test
  void keys_scroll_it_to_its_end_and_back() throws Exception {
    openKeys();
    assertThat(scrolled()).isZero();
    SHARED.press(KeyCode.DOWN);
    double line = scrolled();
    assertThat(line).isPositive();
    SHARED.press(KeyCode.PAGE_DOWN);
    assertThat(scrolled()).isGreaterThan(line);
    SHARED.press(KeyCode.END);
    assertThat(scrolled()).isEqualTo(1);
    SHARED.press(KeyCode.PAGE_UP);
    assertThat(scrolled()).isBetween(0.0, 0.99);
    SHARED.press(KeyCode.HOME);
    assertThat(scrolled()).isZero();

    SHARED.press(KeyCode.TAB);
    SHARED.press(KeyCode.DOWN);
    assertThat(scrolled()).as("from its button too").isEqualTo(line);
    assertThat(SHARED.hasKeyboard("dialog")).isTrue();
    SHARED.press(KeyCode.ENTER);
    assertThat(SHARED.isShown(".dialog")).as("closed by its button").isFalse();
  }

  @Test
  void no_shortcut_does_anything_behind_it() throws Exception {
    SHARED.show(SearchQuery.of("summit"));
    SHARED.focus("#articles");
    List<String> looks = fx(() -> List.copyOf(SHARED.get().shell().getStyleClass()));
    String open = SHARED.get().open().orElseThrow();
    openKeys();

    SHARED.press(KeyCode.F6);
    SHARED.press(KeyCode.SHORTCUT, KeyCode.D);
    SHARED.press(KeyCode.SHORTCUT, KeyCode.F);
    SHARED.press(KeyCode.SHORTCUT, KeyCode.L);
    SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    SHARED.type("jk/");
    SHARED.run(() -> {
      Node list = SHARED.get().list();
      Bounds at = list.localToScreen(list.getLayoutBounds());
      FiredMouse.click(
          list, new Point2D(at.getCenterX(), at.getCenterY()), MouseButton.BACK, KeyCode.UNDEFINED);
    });

    assertThat(SHARED.isShown(".dialog")).isTrue();
    assertThat(SHARED.hasKeyboard("dialog")).isTrue();
    assertThat(SHARED.isShown(".find-bar")).isFalse();
    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.of("summit"));
    assertThat(SHARED.get().open()).contains(open);
    assertThat(fx(() -> List.copyOf(SHARED.get().shell().getStyleClass()))).isEqualTo(looks);
  }

  @Test
  void what_is_given_the_keyboard_behind_it_has_it_when_the_sheet_closes() throws Exception {
    openKeys();
    SHARED.focus("#article");
    assertThat(SHARED.hasKeyboard("dialog")).isTrue();

    SHARED.press(KeyCode.ESCAPE);

    assertThat(SHARED.owner()).contains(SHARED.get().article());
  }

  @Test
  void a_name_is_asked_for_in_one_and_enter_keeps_it() throws Exception {
    SHARED.show(SearchQuery.of("sanctions"));
    SHARED.run(() -> SHARED.get().node("#save-search").requestFocus());
    SHARED.press(KeyCode.ENTER);
    assertThat(SHARED.owner()).contains(SHARED.get().node("#name-prompt"));
    SHARED.press(KeyCode.TAB);
    assertThat(SHARED.hasKeyboard("dialog")).isTrue();
    SHARED.press(KeyCode.SHIFT, KeyCode.TAB);

    SHARED.type("Embargo");
    SHARED.press(KeyCode.ENTER);

    assertThat(SHARED.isShown(".dialog")).isFalse();
    assertThat(SHARED.get().library().savedSearches().all())
        .extracting(it -> it.name())
        .contains("Embargo");
  }
}
