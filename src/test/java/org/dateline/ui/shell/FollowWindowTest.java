package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.dateline.library.Samples;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who is followed, from the page to the sidebar, with real keys and clicks.
final class FollowWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle().sized(1280, 700);

  private static long kim() {
    return SHARED.entity("Kim Jong Un");
  }

  private static Node node(String selector) {
    return SHARED.get().node(selector);
  }

  @Test
  void who_is_followed_stands_in_the_sidebar_with_what_is_new() throws Exception {
    SHARED.run(() -> SHARED.get().shell().navigator().showEntity(kim()));
    SHARED.focus("#articles");
    SHARED.type("e");
    SHARED.click(node("#follow"));
    assertThat(fx(() -> ((ToggleButton) node("#follow")).getText())).isEqualTo("Followed");
    SHARED.press(KeyCode.ESCAPE);
    assertThat(followed()).containsExactly("Kim Jong Un");

    SHARED.show(SearchQuery.ALL);
    Path file =
        Samples.write(
            SHARED.folder().resolveSibling("new.jsonl"),
            Samples.json("new", "News", "Kim Jong Un went to Vladivostok. Kim Jong Un spoke."));
    Samples.take(SHARED.get().library(), file);
    SHARED.get().library().awaitNames();
    SHARED.get().settle();
    assertThat(followed()).containsExactly("Kim Jong Un · 1 new");

    Node row = fx(() -> Objects.requireNonNull(node("#followed").lookup(".sidebar-item")));
    SHARED.click(row);
    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.mentioning(kim()));
    assertThat(followed()).containsExactly("Kim Jong Un");

    SHARED.run(() -> node("#followed").lookup(".sidebar-item").requestFocus());
    SHARED.press(KeyCode.DELETE);
    assertThat(SHARED.isShown("#followed .sidebar-item")).isFalse();
    SHARED.clickUndo();
    assertThat(followed()).containsExactly("Kim Jong Un");
  }

  private static List<String> followed() throws Exception {
    return fx(() ->
        node("#followed").lookupAll(".sidebar-item").stream()
            .map(it -> it.getAccessibleText().replace(" · Following", ""))
            .toList());
  }
}
