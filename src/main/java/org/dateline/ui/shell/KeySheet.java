package org.dateline.ui.shell;

import java.util.List;
import org.dateline.ui.shell.SheetRows.Row;

/// The keys, listed.
final class KeySheet {

  private static final List<Row> KEYS =
      List.of(
          new Row("/  or  Ctrl K", "Search"),
          new Row("↓   ↑", "In the search: go through what is suggested"),
          new Row("Alt ←   Alt →", "Back and forward"),
          new Row("J   K", "Next and previous article"),
          new Row("N   P", "Next and previous mention or match"),
          new Row("Ctrl F", "Find in the article"),
          new Row("F3   Shift F3", "Next and previous place found in the article"),
          new Row("Tab,  Enter", "In the article: go from name to name, show one"),
          new Row("Delete", "On a filter: take it away; in the sidebar: leave out"),
          new Row("S", "Star"),
          new Row("U", "Mark as unread"),
          new Row("Ctrl +   Ctrl −   Ctrl 0", "Larger, smaller, usual type"),
          new Row("Ctrl A,  Ctrl C", "Select and copy the article"),
          new Row("Ctrl D", "Light or dark"),
          new Row("Ctrl O", "Add files"),
          new Row("F6", "Next pane"),
          new Row("Esc", "Leave the entity; clear the search"),
          new Row("?", "These keys"));

  private KeySheet() {}

  /// @param close run when the reader has seen enough
  static Sheet of(Runnable close) {
    return new Sheet("Keys", new SheetRows(KEYS, "key"), close);
  }
}
