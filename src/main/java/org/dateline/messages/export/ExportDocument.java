package org.dateline.messages.export;

import java.util.List;

/// What is written down, whatever its form: a title, what is said of the whole, and tables.
///
/// @param title for readers
/// @param facts for programs
/// @param lines for readers, below the title
/// @param tables in order
/// @param csv the key of the table that CSV has, which has one only
public record ExportDocument(
    String title,
    List<ExportFact> facts,
    List<String> lines,
    List<ExportTable> tables,
    String csv) {

  public ExportDocument {
    facts = List.copyOf(facts);
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
  }

  /// Something that is so of the whole.
  ///
  /// @param key what programs call it
  public record ExportFact(String key, ExportCell value) {}

  /// One with a single table and nothing else for programs.
  static ExportDocument of(String title, List<String> lines, ExportTable table) {
    return new ExportDocument(title, List.of(), lines, List.of(table), table.key());
  }

  /// The table that CSV has.
  ExportTable csvTable() {
    return tables.stream()
        .filter(table -> table.key().equals(csv))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no table " + csv));
  }
}
