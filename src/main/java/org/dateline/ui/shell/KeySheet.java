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
        new SheetRow(message("keys.search.press"), message("keys.search")),
        new SheetRow(message("keys.suggestions.press"), message("keys.suggestions")),
        new SheetRow(message("keys.history.press"), message("keys.history")),
        new SheetRow(message("keys.article.press"), message("keys.article")),
        new SheetRow(message("keys.ends.press"), message("keys.ends")),
        new SheetRow(message("keys.mention.press"), message("keys.mention")),
        new SheetRow(message("keys.find.press"), message("keys.find")),
        new SheetRow(message("keys.place.press"), message("keys.place")),
        new SheetRow(message("keys.names.press"), message("keys.names")),
        new SheetRow(message("keys.narrow.press"), message("keys.narrow")),
        new SheetRow(message("keys.correct.press"), message("keys.correct")),
        new SheetRow(message("keys.corrections.press"), message("keys.corrections")),
        new SheetRow(message("keys.filter.press"), message("keys.filter")),
        new SheetRow(message("keys.undo.press"), message("keys.undo")),
        new SheetRow(message("keys.star.press"), message("keys.star")),
        new SheetRow(message("keys.unread.press"), message("keys.unread")),
        new SheetRow(message("keys.why.press"), message("keys.why")),
        new SheetRow(message("keys.several.press"), message("keys.several")),
        new SheetRow(message("keys.tag.press"), message("keys.tag")),
        new SheetRow(message("keys.read.press"), message("keys.read")),
        new SheetRow(message("keys.delete.press"), message("keys.delete")),
        new SheetRow(message("keys.original.press"), message("keys.original")),
        new SheetRow(message("keys.size.press"), message("keys.size")),
        new SheetRow(message("keys.select.press"), message("keys.select")),
        new SheetRow(message("keys.theme.press"), message("keys.theme")),
        new SheetRow(message("keys.add.press"), message("keys.add")),
        new SheetRow(message("keys.pane.press"), message("keys.pane")),
        new SheetRow(message("keys.aside.press"), message("keys.aside")),
        new SheetRow(message("keys.escape.press"), message("keys.escape")),
        new SheetRow(message("keys.keys.press"), message("keys.keys")));
  }
}
