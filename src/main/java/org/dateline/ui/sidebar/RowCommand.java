package org.dateline.ui.sidebar;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Something that can be done with a row of the sidebar: in its menu, and by a key where that is on
/// the row.
record RowCommand(String words, Optional<KeyCode> key, Runnable action) {

  static RowCommand of(String words, Runnable action) {
    return new RowCommand(words, Optional.empty(), action);
  }

  static RowCommand of(String words, KeyCode key, Runnable action) {
    return new RowCommand(words, Optional.of(key), action);
  }

  /// Has these done with a row, in this order in its menu.
  static void install(Button row, List<RowCommand> commands) {
    row.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(commands, event));
    row.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> {
          ContextMenu menu = new ContextMenu();
          menu.getItems().addAll(commands.stream().map(RowCommand::item).toList());
          menu.show(row, event.getScreenX(), event.getScreenY());
          event.consume();
        });
  }

  private static void pressed(List<RowCommand> commands, KeyEvent event) {
    for (RowCommand command : commands) {
      if (command.key().equals(Optional.of(event.getCode()))) {
        command.action().run();
        event.consume();
        return;
      }
    }
  }

  private MenuItem item() {
    MenuItem item = new MenuItem(words);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
