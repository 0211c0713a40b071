package org.dateline.ui.shell;

import javafx.scene.layout.StackPane;
import org.dateline.ui.action.ActionMenuBar;
import org.dateline.ui.action.ActionTable;

/// The place of the menu bar at the top of the window, which is there from the first frame. The
/// menu bar itself is made when the first article has been drawn, so that this does not wait for
/// it.
final class MenuStrip extends StackPane {

  private final ActionTable table;

  MenuStrip(ActionTable table) {
    this.table = table;
    getStyleClass().add("menu-strip");
    setVisible(!ActionMenuBar.isOfSystem());
    setManaged(isVisible());
  }

  /// Makes the menu bar. What was kept of keys and cannot be read is told then too.
  void fill() {
    getChildren().add(new ActionMenuBar(table));
    table.tellUnread();
  }

  /// Does one of the actions that are in the menus.
  ///
  /// @param action the id of one
  void perform(String action) {
    table.perform(action);
  }
}
