package org.dateline.messages.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.messages.export.ExportCell.BodyCell;
import org.dateline.messages.export.ExportCell.FlagCell;
import org.dateline.messages.export.ExportCell.LinkCell;
import org.dateline.messages.export.ExportCell.PassageCell;
import org.dateline.messages.export.ExportTable.ExportColumn;

/// A row as it is read: a headline, facts beside it, and below them a sentence and a text.
///
/// @param address where the headline leads to; empty for nowhere
/// @param facts in order
/// @param passage empty for none
/// @param body empty for none
record ExportEntry(
    String title, String address, List<EntryFact> facts, PassageCell passage, BodyCell body) {

  /// The keys of the columns, the best first.
  private static final List<String> IN_PLACE_OF_TITLE = List.of("source", "id");

  /// @param address where the words lead to; empty for nowhere
  record EntryFact(String words, String address) {}

  static ExportEntry of(List<ExportColumn> columns, List<ExportCell> row) {
    String title = "";
    String address = "";
    List<EntryFact> facts = new ArrayList<>();
    PassageCell passage = new PassageCell("", List.of());
    BodyCell body = new BodyCell("", List.of());
    for (int i = 0; i < row.size(); i++) {
      ExportCell cell = row.get(i);
      switch (columns.get(i).role()) {
        case TITLE, COUNTED -> title = cell.plain();
        case ADDRESS -> address = cell.plain();
        case FACT -> add(facts, columns.get(i), cell);
        case PASSAGE -> passage = cell instanceof PassageCell given ? given : passage;
        case BODY -> body = cell instanceof BodyCell given ? given : body;
        case PROGRAM -> {}
      }
    }
    if (title.isBlank()) {
      title = other(columns, row);
    }
    return new ExportEntry(title, address, facts, passage, body);
  }

  /// What an article without a headline is called: nobody sees a link without words.
  private static String other(List<ExportColumn> columns, List<ExportCell> row) {
    return IN_PLACE_OF_TITLE.stream()
        .flatMap(key ->
            IntStream.range(0, row.size())
                .filter(i -> columns.get(i).key().equals(key))
                .mapToObj(i -> row.get(i).plain()))
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }

  private static void add(List<EntryFact> facts, ExportColumn column, ExportCell cell) {
    if (cell instanceof FlagCell(boolean flag)) {
      if (flag) {
        facts.add(new EntryFact(column.heading(), ""));
      }
    } else if (cell instanceof LinkCell(String link)) {
      if (LinkTarget.isSafe(link)) {
        facts.add(new EntryFact(column.heading(), link));
      }
    } else if (!cell.isEmpty()) {
      facts.add(new EntryFact(cell.readable(), ""));
    }
  }
}
