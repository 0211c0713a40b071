package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Whatever can be done lies in the menu bar, with its key.
final class MenuBarWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle();

  private final FxRobot robot = new FxRobot();

  private static Menu menu(String id) {
    return ((MenuBar) SHARED.get().node("#menu-bar"))
        .getMenus().stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
  }

  private List<MenuItem> opened(String id) throws Exception {
    robot.clickOn(SHARED.get().node("#" + id));
    SHARED.get().settle();
    List<MenuItem> items = fx(() -> List.copyOf(menu(id).getItems()));
    assertThat(fx(() -> menu(id).isShowing())).isTrue();
    return items;
  }

  private static String line(MenuItem item) {
    String key = item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText();
    return item.getText() + (key.isEmpty() ? "" : " [" + key + "]");
  }

  private static List<String> lines(List<MenuItem> items) {
    return items.stream()
        .filter(it -> Objects.nonNull(it.getText()))
        .map(MenuBarWindowTest::line)
        .toList();
  }

  @Test
  void each_item_has_its_key_and_what_cannot_be_done_its_reason() throws Exception {
    assertThat(lines(opened("menu-article")))
        .contains(
            "Star [S]",
            "Unread [M]",
            "Open original – this article has no address [O]",
            "Why this article is in the list – every article is listed [W]");
    robot.type(KeyCode.ESCAPE);
    SHARED.get().settle();
  }

  @Test
  void a_menu_is_made_when_it_is_opened_as_things_are_then() throws Exception {
    robot.clickOn(SHARED.get().node("#menu-view"));
    SHARED.get().settle();
    CheckMenuItem dark =
        fx(() ->
            menu("menu-view").getItems().stream()
                .filter(it -> "Dark".equals(it.getText()))
                .map(CheckMenuItem.class::cast)
                .findFirst()
                .orElseThrow());
    assertThat(dark.isSelected()).isFalse();
    robot.clickOn("Dark");
    SHARED.get().settle();
    assertThat(fx(() -> SHARED.get().shell().getStyleClass().contains("dark"))).isTrue();

    SHARED.press(KeyCode.SHORTCUT, KeyCode.D);
    assertThat(fx(() -> SHARED.get().shell().getStyleClass().contains("dark"))).isFalse();
  }

  @Test
  void a_pointer_that_has_come_by_takes_no_keys() throws Exception {
    robot.moveTo(SHARED.get().node("#menu-file"));
    robot.moveTo(SHARED.get().node("#menu-edit"));
    SHARED.get().settle();
    String before = SHARED.get().open().orElseThrow();

    SHARED.press(KeyCode.DOWN);

    assertThat(SHARED.get().open().orElseThrow()).isNotEqualTo(before);
    assertThat(fx(() -> menu("menu-edit").isShowing())).isFalse();
    SHARED.type("?");
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".dialog")).isFalse();
  }

  @Test
  void every_menu_has_items() throws Exception {
    for (String id :
        List.of("menu-file", "menu-edit", "menu-view", "menu-go", "menu-article", "menu-help")) {
      assertThat(opened(id)).as(id).hasSizeGreaterThan(2);
      robot.type(KeyCode.ESCAPE);
      SHARED.get().settle();
    }
  }
}
