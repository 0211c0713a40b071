package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import org.dateline.ui.kit.Sheet;
import org.dateline.ui.kit.SheetRows;
import org.dateline.ui.kit.SheetRows.SheetRow;

/// The keys, listed.
final class KeySheet {

  private KeySheet() {}

  /// @param close run when the reader has seen enough
  static Sheet of(Runnable close) {
    return new Sheet(message("keys.title"), new SheetRows(keys(), "key"), close);
  }

  private static List<SheetRow> keys() {
    return List.of(
        new SheetRow("/  or  Ctrl K", message("keys.search")),
        new SheetRow("↓   ↑", message("keys.suggestions")),
        new SheetRow("Alt ←   Alt →", message("keys.history")),
        new SheetRow("J   K", message("keys.article")),
        new SheetRow("N   P", message("keys.mention")),
        new SheetRow("Ctrl F", message("keys.find")),
        new SheetRow("F3   Shift F3", message("keys.place")),
        new SheetRow("Tab,  Enter", message("keys.names")),
        new SheetRow("Delete", message("keys.filter")),
        new SheetRow("S", message("keys.star")),
        new SheetRow("U", message("keys.unread")),
        new SheetRow("Ctrl +   Ctrl −   Ctrl 0", message("keys.size")),
        new SheetRow("Ctrl A,  Ctrl C", message("keys.select")),
        new SheetRow("Ctrl D", message("keys.theme")),
        new SheetRow("Ctrl O", message("keys.add")),
        new SheetRow("F6", message("keys.pane")),
        new SheetRow("Esc", message("keys.escape")),
        new SheetRow("?", message("keys.keys")));
  }
}
