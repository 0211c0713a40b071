package org.dateline.ingest.namelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.ingest.namelist.CsvReader.CsvRow;
import org.dateline.ingest.result.RejectionException;
import org.dateline.model.failure.NameListFault;

/// Which column of a file of names holds what.
///
/// @param name the number of the column, from 0
/// @param type the same
/// @param alias whether a column holds aliases; the last one says it for all cells after it
/// @param wayOfCase the number of the column; empty for none
/// @param leftOut the headings of the columns that nothing is taken from
record NameColumns(
    int name, int type, List<Boolean> alias, Optional<Integer> wayOfCase, List<String> leftOut) {

  /// Without a heading: name, type, aliases.
  static final NameColumns PLAIN =
      new NameColumns(0, 1, List.of(false, false, true), Optional.empty(), List.of());

  private enum ColumnKind {
    NAME,
    TYPE,
    ALIAS,
    CASE,
    OTHER
  }

  private static final Map<ColumnKind, List<String>> HEADINGS =
      Map.of(
          ColumnKind.NAME, List.of("name", "names", "entity", "label", "title"),
          ColumnKind.TYPE, List.of("type", "types", "kind", "category", "class"),
          ColumnKind.ALIAS,
              List.of(
                  "alias",
                  "aliases",
                  "aka",
                  "a.k.a.",
                  "also known as",
                  "other names",
                  "other name",
                  "synonyms",
                  "synonym",
                  "variants"),
          ColumnKind.CASE, List.of("case", "matching", "case sensitivity"));

  /// The columns that a first row names; empty if it is no heading but a name.
  ///
  /// @throws RejectionException if it is a heading without what is needed
  static Optional<NameColumns> headed(CsvRow row) throws RejectionException {
    List<ColumnKind> kinds = row.cells().stream().map(NameColumns::kind).toList();
    boolean heading =
        kinds.contains(ColumnKind.NAME)
            && (kinds.contains(ColumnKind.TYPE) || EntityTypeWords.type(row.cell(1)).isEmpty());
    if (!heading) {
      return Optional.empty();
    }
    if (!kinds.contains(ColumnKind.TYPE)) {
      throw new RejectionException(new NameListFault.NoTypeColumn());
    }
    for (ColumnKind once : List.of(ColumnKind.NAME, ColumnKind.TYPE, ColumnKind.CASE)) {
      if (kinds.indexOf(once) != kinds.lastIndexOf(once)) {
        throw new RejectionException(
            new NameListFault.DuplicateColumn(once.name().toLowerCase(Locale.ROOT)));
      }
    }
    int wayOfCase = kinds.indexOf(ColumnKind.CASE);
    return Optional.of(
        new NameColumns(
            kinds.indexOf(ColumnKind.NAME),
            kinds.indexOf(ColumnKind.TYPE),
            kinds.stream().map(ColumnKind.ALIAS::equals).toList(),
            wayOfCase < 0 ? Optional.empty() : Optional.of(wayOfCase),
            others(row, kinds)));
  }

  private static ColumnKind kind(String cell) {
    String word = withoutNumber(cell.strip()).toLowerCase(Locale.ROOT);
    return HEADINGS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(ColumnKind.OTHER);
  }

  /// `alias 2` is a heading too.
  private static String withoutNumber(String cell) {
    int end = cell.length();
    while (end > 0 && cell.charAt(end - 1) >= '0' && cell.charAt(end - 1) <= '9') {
      end--;
    }
    return end == cell.length() ? cell : cell.substring(0, end).stripTrailing();
  }

  private static List<String> others(CsvRow row, List<ColumnKind> kinds) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) == ColumnKind.OTHER && !row.cell(i).isEmpty()) {
        others.add(CsvReader.shown(row.cell(i)));
      }
    }
    return others;
  }

  /// Whether a cell holds aliases.
  boolean isAlias(int column) {
    return alias.get(Math.min(column, alias.size() - 1));
  }

  /// Whether a row may have this many cells.
  boolean allows(int cells) {
    return cells <= alias.size() || alias.getLast();
  }
}
