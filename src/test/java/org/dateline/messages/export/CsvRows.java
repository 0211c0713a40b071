package org.dateline.messages.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads CSV back, as strictly as RFC 4180 is written.
public final class CsvRows {

  private final String text;
  private int at;

  private CsvRows(String text) {
    this.text = text;
  }

  /// The rows, each by the names of the first line. A mark of the byte order is left out.
  public static List<Map<String, String>> of(String text) {
    CsvRows reader = new CsvRows(text.startsWith("\uFEFF") ? text.substring(1) : text);
    List<String> names = reader.line();
    List<Map<String, String>> rows = new ArrayList<>();
    while (reader.at < reader.text.length()) {
      List<String> cells = reader.line();
      if (cells.size() != names.size()) {
        throw new AssertionError(cells + " does not fit " + names);
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        row.put(names.get(i), cells.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<String> line() {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(cell());
      if (text.startsWith("\r\n", at)) {
        at += 2;
        return cells;
      }
      expect(',');
    }
  }

  private String cell() {
    if (!text.startsWith("\"", at)) {
      int from = at;
      while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(from, at);
    }
    at++;
    StringBuilder cell = new StringBuilder();
    while (true) {
      int end = text.indexOf('"', at);
      cell.append(text, at, end);
      at = end + 1;
      if (!text.startsWith("\"", at)) {
        return cell.toString();
      }
      cell.append('"');
      at++;
    }
  }

  private void expect(char c) {
    if (text.charAt(at) != c) {
      throw new AssertionError("no " + c + " at " + at + ": " + text);
    }
    at++;
  }
}
