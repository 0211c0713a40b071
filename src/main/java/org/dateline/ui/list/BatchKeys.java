package org.dateline.ui.list;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that do something with articles while the list has the keyboard, beside those of the
/// window.
final class BatchKeys {

  private BatchKeys() {}

  static void pressed(KeyEvent event, BatchActions actions) {
    boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
    if (plain && event.getCode() == KeyCode.DELETE) {
      actions.delete();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      actions.copy();
    } else {
      return;
    }
    event.consume();
  }
}
