package org.dateline.ui.sidebar;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Rows of a section of the sidebar that are made anew when they change: the keyboard stays where
/// it was.
final class SidebarRows extends VBox {

  /// Puts other rows in the place of those before.
  void replace(List<? extends Node> rows) {
    int focused = focused();
    getChildren().setAll(rows);
    if (focused >= 0 && !rows.isEmpty()) {
      rows.get(Math.min(focused, rows.size() - 1)).requestFocus();
    }
  }

  private int focused() {
    for (int i = 0; i < getChildren().size(); i++) {
      if (getChildren().get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  /// The row in a place.
  Node row(int place) {
    return getChildren().get(place);
  }
}
