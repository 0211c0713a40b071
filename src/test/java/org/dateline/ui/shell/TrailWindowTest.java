package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Where the reader has been can be seen, and jumped to.
final class TrailWindowTest {

  private static final String BEFORE = "2019-06-30-trump-kim-panmunjom";
  private static final String OPENED = "2018-02-13-chloe-kim-halfpipe-gold";

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle();

  private static ContextMenu menu() throws Exception {
    return fx(() ->
        Window.getWindows().stream()
            .filter(it -> it instanceof ContextMenu menu && "trail".equals(menu.getId()))
            .map(ContextMenu.class::cast)
            .findFirst()
            .orElseThrow());
  }

  private static List<String> lines() throws Exception {
    ContextMenu menu = menu();
    return fx(() -> menu.getItems().stream().map(MenuItem::getText).toList());
  }

  private static void go() throws Exception {
    SHARED.show(SearchQuery.ALL);
    SHARED.open(BEFORE);
    SHARED.show(SearchQuery.of("summit"));
    SHARED.show(SearchQuery.mentioning(SHARED.entity("Kim Jong Un")));
    SHARED.open(OPENED);
  }

  @Test
  void a_right_click_on_back_lists_the_steps_and_one_of_them_is_jumped_to() throws Exception {
    go();
    new FxRobot().rightClickOn(SHARED.get().node("#back"));
    SHARED.get().settle();
    assertThat(lines()).hasSizeGreaterThan(2);
    assertThat(lines().getFirst()).startsWith("Kim Jong Un: ");
    int summit = lines().stream().map(it -> it.startsWith("“summit”: ")).toList().indexOf(true);
    assertThat(summit).isEqualTo(1);

    ContextMenu menu = menu();
    SHARED.run(() -> {
      menu.getItems().get(summit).fire();
      menu.hide();
    });

    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.of("summit"));
    assertThat(fx(() -> SHARED.get().shell().navigator().canGoForward().get())).isTrue();
  }

  @Test
  void by_its_key_all_steps_are_listed_those_ahead_too() throws Exception {
    go();
    SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    SHARED.press(KeyCode.SHORTCUT, KeyCode.H);
    assertThat(lines().getFirst()).startsWith("Kim Jong Un: Chloe Kim");
    ContextMenu menu = menu();
    SHARED.run(() -> {
      menu.getItems().getFirst().fire();
      menu.hide();
    });
    assertThat(SHARED.get().open()).contains(OPENED);
  }
}
