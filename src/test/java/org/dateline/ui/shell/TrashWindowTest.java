package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.dateline.library.Trash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The trash: seen in the sidebar while something is in it, brought back from, emptied.
final class TrashWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle();

  private List<String> before = List.of();

  @BeforeEach
  void begin() throws Exception {
    trash().restore(trash().newest(99).stream().map(Trash.DeletedArticle::number).toList());
    awaitShown();
    before = SHARED.get().listed();
    SHARED.press(KeyCode.HOME);
    SHARED.open(before.getFirst());
    SHARED.focus("#articles");
  }

  private static Trash trash() {
    return SHARED.get().library().marks().trash();
  }

  private static void awaitShown() throws Exception {
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();
  }

  private static Node row() {
    return SHARED.get().node("#trash-row");
  }

  @Test
  void what_was_deleted_is_found_in_the_trash_and_brought_back() throws Exception {
    assertThat(SHARED.isShown("#trash-row")).isFalse();
    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    SHARED.press(KeyCode.DELETE);
    awaitShown();
    assertThat(SHARED.get().listed()).doesNotContain(before.get(0), before.get(1));
    assertThat(row().getAccessibleText()).isEqualTo("Trash, 2 articles");

    SHARED.click(row());
    ListView<?> list = (ListView<?>) SHARED.get().node("#trash");
    assertThat(fx(() -> list.getItems().size())).isEqualTo(2);
    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    SHARED.click(SHARED.get().node("#trash-restore"));

    assertThat(SHARED.said()).isEqualTo("2 articles brought back");
    awaitShown();
    assertThat(SHARED.get().listed()).containsExactlyElementsOf(before);
    assertThat(SHARED.isShown("#trash-row")).isFalse();
  }

  @Test
  void the_trash_is_emptied_after_a_question() throws Exception {
    SHARED.open(before.get(3));
    SHARED.press(KeyCode.DELETE);
    awaitShown();
    SHARED.click(row());
    SHARED.click(SHARED.get().node("#trash-empty"));
    assertThat(trash().size()).isEqualTo(1);
    SHARED.click(SHARED.get().node("#trash-yes"));

    assertThat(trash().size()).isZero();
    assertThat(SHARED.said()).isEqualTo("1 article gone for good");
    awaitShown();
    assertThat(SHARED.isShown("#trash-row")).isFalse();
  }
}
