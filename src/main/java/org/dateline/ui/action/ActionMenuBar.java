package org.dateline.ui.action;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.MouseEvent;

/// The menu bar, in which every action has its place; on a Mac the system's. What is in a menu is
/// made when it is opened, as things are then.
public final class ActionMenuBar extends MenuBar {

  private final ActionTable table;

  /// Shows all that is in `table`.
  public ActionMenuBar(ActionTable table) {
    this.table = table;
    setId("menu-bar");
    setUseSystemMenuBar(true);
    // JavaFX takes a menu that the pointer has come by for one that the arrows and Escape are meant
    // for, also when the pointer has left it (MenuBarSkin, 26).
    addEventFilter(
        MouseEvent.MOUSE_ENTERED_TARGET,
        event -> {
          if (getMenus().stream().noneMatch(Menu::isShowing)) {
            event.consume();
          }
        });
    for (ActionMenu which : ActionMenu.values()) {
      Menu menu = new Menu(which.title());
      menu.setId("menu-" + which.name().toLowerCase(Locale.ROOT));
      // A menu without items does not open.
      menu.getItems().setAll(new MenuItem(message("menubar.coming")));
      menu.setOnShowing(_ -> menu.getItems().setAll(items(which)));
      getMenus().add(menu);
    }
  }

  /// Whether the menu bar stands outside the window.
  public static boolean isOfSystem() {
    return KeyWords.MAC;
  }

  private List<MenuItem> items(ActionMenu which) {
    List<WindowAction> actions =
        table.actions().stream().filter(action -> action.place().menu() == which).toList();
    List<MenuItem> items = new ArrayList<>();
    for (int i = 0; i < actions.size(); i++) {
      WindowAction action = actions.get(i);
      if (i > 0 && actions.get(i - 1).place().group() != action.place().group()) {
        items.add(new SeparatorMenuItem());
      }
      items.add(item(action));
    }
    return items;
  }

  private MenuItem item(WindowAction action) {
    ActionState state = action.state().get();
    MenuItem item = state.checked().map(ActionMenuBar::checked).orElseGet(MenuItem::new);
    // A name may have a line below.
    item.setMnemonicParsing(false);
    item.setText(
        state
            .whyNot()
            .map(why -> message("menubar.unavailable", action.words(), why))
            .orElse(action.words()));
    item.setDisable(!state.isReady());
    table.keysOf(action).stream()
        .findFirst()
        .ifPresent(key -> item.setAccelerator(new ShownKey(KeyWords.of(key))));
    item.setOnAction(_ -> table.perform(action));
    return item;
  }

  private static MenuItem checked(boolean on) {
    CheckMenuItem item = new CheckMenuItem();
    item.setSelected(on);
    return item;
  }
}
