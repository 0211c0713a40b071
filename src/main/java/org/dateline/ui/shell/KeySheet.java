package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import org.dateline.ui.kit.Sheet;
import org.dateline.ui.kit.SheetRows;
import org.dateline.ui.kit.SheetRows.Row;

/// The keys, listed.
final class KeySheet {

  private KeySheet() {}

  /// @param close run when the reader has seen enough
  static Sheet of(Runnable close) {
    return new Sheet(message("keys.title"), new SheetRows(keys(), "key"), close);
  }

  private static List<Row> keys() {
    return List.of(
        new Row("/  or  Ctrl K", message("keys.search")),
        new Row("↓   ↑", message("keys.suggestions")),
        new Row("Alt ←   Alt →", message("keys.history")),
        new Row("J   K", message("keys.article")),
        new Row("N   P", message("keys.mention")),
        new Row("Ctrl F", message("keys.find")),
        new Row("F3   Shift F3", message("keys.place")),
        new Row("Tab,  Enter", message("keys.names")),
        new Row("Delete", message("keys.filter")),
        new Row("S", message("keys.star")),
        new Row("U", message("keys.unread")),
        new Row("Ctrl +   Ctrl −   Ctrl 0", message("keys.size")),
        new Row("Ctrl A,  Ctrl C", message("keys.select")),
        new Row("Ctrl D", message("keys.theme")),
        new Row("Ctrl O", message("keys.add")),
        new Row("F6", message("keys.pane")),
        new Row("Esc", message("keys.escape")),
        new Row("?", message("keys.keys")));
  }
}
