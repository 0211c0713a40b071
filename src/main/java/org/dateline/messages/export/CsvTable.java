package org.dateline.messages.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lines of CSV, as RFC 4180 has them.
final class CsvTable {

  private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",\r\n]|^\\s|\\s$");

  private final StringBuilder lines = new StringBuilder();

  /// Adds a line.
  void add(List<String> cells) {
    lines
        .append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String cell(String text) {
    return TO_BE_QUOTED.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
