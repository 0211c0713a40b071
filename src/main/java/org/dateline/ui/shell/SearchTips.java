package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import org.dateline.ui.kit.Sheet;
import org.dateline.ui.kit.SheetRows;
import org.dateline.ui.kit.SheetRows.Row;

/// How to write a search, in short.
final class SearchTips {

  private SearchTips() {}

  /// @param close run when the reader has seen enough
  static Sheet of(Runnable close) {
    return new Sheet(message("tips.title"), new SheetRows(tips(), "write"), close);
  }

  private static List<Row> tips() {
    return List.of(
        new Row(message("tips.words.write"), message("tips.words")),
        new Row(message("tips.phrase.write"), message("tips.phrase")),
        new Row(message("tips.near.write"), message("tips.near")),
        new Row(message("tips.or.write"), message("tips.or")),
        new Row(message("tips.not.write"), message("tips.not")),
        new Row(message("tips.group.write"), message("tips.group")),
        new Row(message("tips.wildcard.write"), message("tips.wildcard")),
        new Row(message("tips.slips.write"), message("tips.slips")),
        new Row(message("tips.regex.write"), message("tips.regex")),
        new Row(message("tips.field.write"), message("tips.field")),
        new Row(message("tips.is.write"), message("tips.is")),
        new Row(message("tips.language.write"), message("tips.language")),
        new Row(message("tips.date.write"), message("tips.date")),
        new Row(message("tips.after.write"), message("tips.after")),
        new Row(message("tips.name.write"), message("tips.name")),
        new Row(message("tips.name_near.write"), message("tips.name_near")),
        new Row(message("tips.any_near.write"), message("tips.any_near")));
  }
}
