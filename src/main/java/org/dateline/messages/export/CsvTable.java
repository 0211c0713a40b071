package org.dateline.messages.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lines of CSV, as RFC 4180 has them. What a spreadsheet would take for a formula has an
/// apostrophe before it: it comes from elsewhere, and is text.
final class CsvTable {

  private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",\r\n]|^\\s|\\s$");

  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

  private final StringBuilder lines = new StringBuilder();

  /// Adds a line.
  void add(List<String> cells) {
    lines
        .append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String cell(String given) {
    String text = FORMULA.matcher(given).find() ? "'" + given : given;
    return TO_BE_QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
