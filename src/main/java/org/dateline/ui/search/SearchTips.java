package org.dateline.ui.search;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import org.dateline.ui.kit.Sheet;
import org.dateline.ui.kit.SheetRows;
import org.dateline.ui.kit.SheetRows.SheetRow;

/// How to write a search, in short.
public final class SearchTips {

  private SearchTips() {}

  /// What can be typed into the search, with an example each.
  ///
  /// @param close run when the reader has seen enough
  public static Sheet of(Runnable close) {
    return new Sheet(message("tips.title"), new SheetRows(tips(), "write"), close);
  }

  private static List<SheetRow> tips() {
    return List.of(
        new SheetRow(message("tips.words.write"), message("tips.words")),
        new SheetRow(message("tips.phrase.write"), message("tips.phrase")),
        new SheetRow(message("tips.near.write"), message("tips.near")),
        new SheetRow(message("tips.or.write"), message("tips.or")),
        new SheetRow(message("tips.not.write"), message("tips.not")),
        new SheetRow(message("tips.group.write"), message("tips.group")),
        new SheetRow(message("tips.wildcard.write"), message("tips.wildcard")),
        new SheetRow(message("tips.slips.write"), message("tips.slips")),
        new SheetRow(message("tips.regex.write"), message("tips.regex")),
        new SheetRow(message("tips.field.write"), message("tips.field")),
        new SheetRow(message("tips.is.write"), message("tips.is")),
        new SheetRow(message("tips.tag.write"), message("tips.tag")),
        new SheetRow(message("tips.note.write"), message("tips.note")),
        new SheetRow(message("tips.language.write"), message("tips.language")),
        new SheetRow(message("tips.date.write"), message("tips.date")),
        new SheetRow(message("tips.after.write"), message("tips.after")),
        new SheetRow(message("tips.name.write"), message("tips.name")),
        new SheetRow(message("tips.name_near.write"), message("tips.name_near")),
        new SheetRow(message("tips.any_near.write"), message("tips.any_near")));
  }
}
