package org.dateline.messages.export;

import java.util.List;
import java.util.function.Consumer;

/// A table that is written down, with rows that are read while they are written: there may be a
/// million.
///
/// @param key what programs call it
/// @param heading what readers call it; empty where the document says enough
/// @param columns at least one; those with a headline make entries of their rows where they are
///   read
public record ExportTable(String key, String heading, List<ExportColumn> columns, RowSource rows) {

  public ExportTable {
    columns = List.copyOf(columns);
  }

  /// Hands rows on, with a cell for each column; once.
  @FunctionalInterface
  public interface RowSource {

    /// Reads them all.
    ///
    /// @throws java.util.concurrent.CancellationException if it is stopped
    void read(Consumer<List<ExportCell>> each);
  }

  /// A column.
  ///
  /// @param key what programs call it
  /// @param heading what readers call it
  public record ExportColumn(String key, String heading, ColumnRole role) {}

  /// What a column is where the table is read.
  public enum ColumnRole {
    /// The headline, which makes an entry of a row.
    TITLE,
    /// What is counted by the column behind it, which makes an item of a list of a row.
    COUNTED,
    /// Where the headline leads to.
    ADDRESS,
    /// What stands beside it, or a cell of a line.
    FACT,
    /// For programs only.
    PROGRAM,
    /// A sentence below the headline, or a cell of a line.
    PASSAGE,
    /// The whole text below it.
    BODY
  }

  /// How rows are shown where they are read.
  enum TableLayout {
    /// A headline and what stands below it.
    ENTRIES,
    /// Items of a list with a number each.
    COUNTS,
    /// Lines with cells.
    LINES,
    /// Not at all: they are for programs.
    NONE
  }

  TableLayout layout() {
    return has(ColumnRole.TITLE)
        ? TableLayout.ENTRIES
        : has(ColumnRole.COUNTED)
            ? TableLayout.COUNTS
            : columns.stream().allMatch(column -> column.role() == ColumnRole.PROGRAM)
                ? TableLayout.NONE
                : TableLayout.LINES;
  }

  /// Whether rows have whole texts.
  boolean hasTexts() {
    return has(ColumnRole.BODY);
  }

  private boolean has(ColumnRole role) {
    return columns.stream().anyMatch(column -> column.role() == role);
  }
}
