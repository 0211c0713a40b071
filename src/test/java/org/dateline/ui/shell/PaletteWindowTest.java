package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The command palette, by keys and by clicks.
final class PaletteWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle();

  private static void openPalette() throws Exception {
    SHARED.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.P);
    assertThat(SHARED.owner()).contains(SHARED.get().node("#palette-field"));
  }

  private static List<String> rows() throws Exception {
    return fx(() ->
        SHARED.get().node("#palette-list").lookupAll(".palette-cell:filled .palette-words").stream()
            .map(it -> ((Labeled) it).getText())
            .toList());
  }

  private static boolean isDark() throws Exception {
    return fx(() -> SHARED.get().shell().getStyleClass().contains("dark"));
  }

  @Test
  void letters_find_a_command_and_enter_does_it_where_the_reader_was() throws Exception {
    SHARED.focus("#article");
    openPalette();
    SHARED.type("full");
    assertThat(rows()).containsExactly("Full screen");
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".palette")).isFalse();
    assertThat(SHARED.owner()).contains(SHARED.get().article());

    openPalette();
    SHARED.type("dar");
    SHARED.press(KeyCode.ENTER);
    assertThat(SHARED.isShown(".palette")).isFalse();
    assertThat(isDark()).isTrue();
    assertThat(SHARED.owner()).contains(SHARED.get().article());

    openPalette();
    assertThat(rows().getFirst()).as("the last one first").isEqualTo("Dark");
    SHARED.press(KeyCode.ENTER);
    assertThat(isDark()).isFalse();
  }

  @Test
  void arrows_go_through_it_and_a_click_does_what_it_is_on() throws Exception {
    openPalette();
    SHARED.type("next article");
    String first = rows().getFirst();
    SHARED.press(KeyCode.DOWN);
    assertThat(
            fx(() ->
                ((ListView<?>) SHARED.get().node("#palette-list"))
                    .getSelectionModel()
                    .getSelectedIndex()))
        .isEqualTo(1);
    SHARED.press(KeyCode.UP);
    assertThat(first).isEqualTo("Next article");

    String before = SHARED.get().open().orElseThrow();
    Node row =
        fx(() ->
            SHARED.get().node("#palette-list").lookupAll(".palette-cell:filled").stream()
                .filter(cell ->
                    cell.lookup(".palette-words") instanceof Labeled words
                        && words.getText().equals("Next article"))
                .findFirst()
                .orElseThrow());
    SHARED.click(row);

    assertThat(SHARED.isShown(".palette")).isFalse();
    assertThat(SHARED.get().open().orElseThrow()).isNotEqualTo(before);
    SHARED.type("k");
  }

  @Test
  void what_cannot_be_done_says_why_and_stays() throws Exception {
    openPalette();
    SHARED.type("open ori");
    assertThat(fx(() -> ((Labeled) SHARED.get().node(".palette-why")).getText()))
        .isEqualTo("this article has no address");

    SHARED.press(KeyCode.ENTER);

    assertThat(SHARED.isShown(".palette")).isTrue();
    SHARED.press(KeyCode.ESCAPE);
  }
}
