package org.dateline.messages.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.messages.export.ExportTable.ExportColumn;

/// Writes lines of CSV, as RFC 4180 has them. What a spreadsheet would take for a formula has an
/// apostrophe before it: it comes from elsewhere, and is text.
final class CsvTable {

  private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",;\r\n]|^\\s|\\s$");

  /// A spreadsheet passes over blanks, and over signs that nobody sees.
  private static final Pattern FORMULA =
      Pattern.compile("^(?:[\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@＝＋－＠]|[\t\r])");

  private final Appendable out;

  CsvTable(Appendable out) {
    this.out = out;
  }

  /// Writes a table with its names of columns.
  static void write(ExportTable table, Appendable out) {
    CsvTable lines = new CsvTable(out);
    lines.add(table.columns().stream().map(ExportColumn::key).toList());
    table
        .rows()
        .read(row -> lines.line(row.stream().map(CsvTable::cell).collect(Collectors.joining(","))));
  }

  /// Writes a line.
  void add(List<String> cells) {
    line(cells.stream().map(CsvTable::text).collect(Collectors.joining(",")));
  }

  private void line(String cells) {
    try {
      out.append(cells).append("\r\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String cell(ExportCell cell) {
    return cell instanceof ExportCell.NumberCell number ? number.plain() : text(cell.plain());
  }

  private static String text(String given) {
    String text = FORMULA.matcher(given).find() ? "'" + given : given;
    return TO_BE_QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
