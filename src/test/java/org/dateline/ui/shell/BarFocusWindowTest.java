package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What stands above the list, and what stands above the article, is one Tab stop each.
final class BarFocusWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle().sized(990, 700);

  @BeforeEach
  void begin() throws Exception {
    SHARED.show(
        SearchQuery.of("summit")
            .with(new Filter.UnreadFilter())
            .with(new Filter.EntityFilter(SHARED.entity("Kim Jong Un"))));
    SHARED.run(() -> SHARED.get().shell().navigator().openFirst());
  }

  private static Node owner() throws Exception {
    return SHARED.owner().orElseThrow();
  }

  /// What arrows come to from here on to the right, and back.
  private static List<Node> gone() throws Exception {
    List<Node> ahead = new ArrayList<>();
    ahead.add(owner());
    for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.LEFT)) {
      boolean moved = true;
      while (moved) {
        Node before = owner();
        SHARED.press(key);
        moved = !owner().equals(before);
        if (moved && key == KeyCode.RIGHT) {
          ahead.add(owner());
        }
      }
    }
    assertThat(owner()).isEqualTo(ahead.getFirst());
    return ahead;
  }

  @Test
  void arrows_go_through_the_filters_and_the_order_and_tab_leaves_them() throws Exception {
    SHARED.focus("#articles");
    SHARED.press(KeyCode.SHIFT, KeyCode.TAB);
    SHARED.press(KeyCode.HOME);
    assertThat(owner().getStyleClass()).contains("chip");

    List<Node> gone = gone();
    assertThat(gone).hasSize(3);
    assertThat(gone.getLast().getStyleClass()).contains("order");

    SHARED.press(KeyCode.TAB);
    assertThat(owner()).isEqualTo(SHARED.get().list());
    SHARED.press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(owner()).isEqualTo(gone.getFirst());
    SHARED.press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(SHARED.hasKeyboard("sidebar")).isTrue();
  }

  @Test
  void arrows_go_through_the_buttons_of_the_article_and_tab_leaves_them() throws Exception {
    SHARED.focus("#articles");
    SHARED.press(KeyCode.TAB);
    assertThat(SHARED.hasKeyboard("article-bar")).isTrue();

    SHARED.press(KeyCode.HOME);
    List<Node> gone = gone();
    assertThat(gone).as("two steps through the matches, and four tools").hasSize(6);

    SHARED.press(KeyCode.TAB);
    assertThat(owner()).isEqualTo(SHARED.get().article());
    SHARED.focus("#articles");
    SHARED.press(KeyCode.TAB);
    assertThat(owner()).isEqualTo(gone.getFirst());
  }

  @Test
  void a_filter_taken_away_gives_the_keyboard_to_the_next() throws Exception {
    SHARED.focus("#articles");
    SHARED.press(KeyCode.SHIFT, KeyCode.TAB);
    SHARED.press(KeyCode.HOME);

    SHARED.press(KeyCode.DELETE);

    assertThat(SHARED.visit().query().filters()).hasSize(1);
    assertThat(owner().getStyleClass()).contains("chip");
  }
}
