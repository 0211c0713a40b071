package org.dateline.ingest.namelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.ingest.namelist.Table.Row;
import org.dateline.ingest.result.Rejection;

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

  private enum Kind {
    NAME,
    TYPE,
    ALIAS,
    CASE,
    OTHER
  }

  private static final Map<Kind, List<String>> HEADINGS =
      Map.of(
          Kind.NAME, List.of("name", "names", "entity", "label", "title"),
          Kind.TYPE, List.of("type", "types", "kind", "category", "class"),
          Kind.ALIAS,
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
          Kind.CASE, List.of("case", "matching", "case sensitivity"));

  /// The columns that a first row names; empty if it is no heading but a name.
  ///
  /// @throws Rejection if it is a heading without what is needed
  static Optional<NameColumns> headed(Row row) throws Rejection {
    List<Kind> kinds = row.cells().stream().map(NameColumns::kind).toList();
    boolean heading =
        kinds.contains(Kind.NAME)
            && (kinds.contains(Kind.TYPE) || TypeWords.type(row.cell(1)).isEmpty());
    if (!heading) {
      return Optional.empty();
    }
    if (!kinds.contains(Kind.TYPE)) {
      throw new Rejection("the heading names no column “type”");
    }
    for (Kind once : List.of(Kind.NAME, Kind.TYPE, Kind.CASE)) {
      if (kinds.indexOf(once) != kinds.lastIndexOf(once)) {
        throw new Rejection(
            "the heading names the column “" + once.name().toLowerCase(Locale.ROOT) + "” twice");
      }
    }
    int wayOfCase = kinds.indexOf(Kind.CASE);
    return Optional.of(
        new NameColumns(
            kinds.indexOf(Kind.NAME),
            kinds.indexOf(Kind.TYPE),
            kinds.stream().map(Kind.ALIAS::equals).toList(),
            wayOfCase < 0 ? Optional.empty() : Optional.of(wayOfCase),
            others(row, kinds)));
  }

  private static Kind kind(String cell) {
    String word = withoutNumber(cell.strip()).toLowerCase(Locale.ROOT);
    return HEADINGS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(word))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Kind.OTHER);
  }

  /// `alias 2` is a heading too.
  private static String withoutNumber(String cell) {
    int end = cell.length();
    while (end > 0 && cell.charAt(end - 1) >= '0' && cell.charAt(end - 1) <= '9') {
      end--;
    }
    return end == cell.length() ? cell : cell.substring(0, end).stripTrailing();
  }

  private static List<String> others(Row row, List<Kind> kinds) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) == Kind.OTHER && !row.cell(i).isEmpty()) {
        others.add(Table.shown(row.cell(i)));
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
