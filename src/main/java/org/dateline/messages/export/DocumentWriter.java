package org.dateline.messages.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.dateline.library.files.AtomicFile;
import tools.jackson.core.exc.JacksonIOException;

/// Writes documents in any form, row by row: what is in memory does not grow with what is written.
///
/// @param written told with every row how many of those that CSV would have are written, and again
///   when all are, on the thread that writes; it may throw a
///   [java.util.concurrent.CancellationException] to stop that
public record DocumentWriter(LongConsumer written) {

  /// Excel takes a file for one of the system's own encoding unless it begins with this.
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /// Writes to a stream as it comes; does not close it.
  ///
  /// @return how many rows there were of those that CSV has
  /// @throws IOException if it cannot be written
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public long write(ExportDocument document, ExportFormat format, Writer out) throws IOException {
    RowCount rows = new RowCount();
    ExportDocument counted = rows.of(document);
    try {
      switch (format) {
        case CSV -> CsvTable.write(counted.csvTable(), out);
        case JSON -> JsonDocument.write(counted, out);
        case MARKDOWN -> MarkdownDocument.write(counted, out);
        case HTML -> HtmlDocument.write(counted, out);
      }
      out.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    return rows.count;
  }

  /// Writes a file, wholly or not at all: one that is stopped or fails leaves what was there
  /// before.
  ///
  /// @return how many rows there were of those that CSV has
  /// @throws IOException if it cannot be written
  /// @throws java.util.concurrent.CancellationException if it is stopped
  public long write(ExportDocument document, ExportFormat format, Path file) throws IOException {
    try (AtomicFile begun = AtomicFile.begin(file)) {
      Writer out =
          new BufferedWriter(new OutputStreamWriter(begun.bytes(), StandardCharsets.UTF_8));
      if (format == ExportFormat.CSV) {
        out.write(BYTE_ORDER_MARK);
      }
      long rows = write(document, format, out);
      written.accept(rows);
      begun.finish();
      return rows;
    }
  }

  private final class RowCount {

    private long count;

    ExportDocument of(ExportDocument document) {
      List<ExportTable> tables =
          document.tables().stream()
              .map(table -> of(table, table.key().equals(document.csv()) ? 1 : 0))
              .toList();
      return new ExportDocument(
          document.title(), document.facts(), document.lines(), tables, document.csv());
    }

    /// @param each what a row counts
    private ExportTable of(ExportTable table, int each) {
      return new ExportTable(
          table.key(),
          table.heading(),
          table.columns(),
          rows ->
              table
                  .rows()
                  .read(row -> {
                    rows.accept(row);
                    count += each;
                    written.accept(count);
                  }));
    }
  }
}
