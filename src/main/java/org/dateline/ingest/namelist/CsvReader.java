package org.dateline.ingest.namelist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.failure.NameListFault;

/// The rows of a text in comma-separated values (RFC 4180), or with another sign between the cells.
/// Reads one row at a time, in linear time. Blank lines are no rows.
///
/// More is let through than the standard allows, where only one thing can be meant: any line end,
/// and a quotation mark within a cell that does not begin with one.
final class CsvReader {

  /// The most cells of a row: more is no list of names.
  private static final int MAX_CELLS = 10_000;

  /// The longest cell that is repeated in a fault, in UTF-16 units.
  private static final int MAX_QUOTED_LENGTH = 40;

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  CsvReader(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /// A row.
  ///
  /// @param line where it begins, from 1
  /// @param cells as they are meant, without the quotation marks around them
  /// @param fault what is wrong with it first
  record CsvRow(int line, List<String> cells, Optional<NameListFault> fault) {

    boolean isBlank() {
      return fault.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    /// A cell, without white space around it; empty where the row has no such cell.
    String cell(int number) {
      return number < cells.size() ? cells.get(number).strip() : "";
    }
  }

  /// A cell as faults repeat it: on one line, and of a long one the beginning.
  static String shown(String cell) {
    boolean all = cell.length() <= MAX_QUOTED_LENGTH;
    int end = all ? cell.length() : MAX_QUOTED_LENGTH / 2;
    end -= !all && Character.isHighSurrogate(cell.charAt(end - 1)) ? 1 : 0;
    return cell.substring(0, end).replaceAll("[\\s\\h]+", " ") + (all ? "" : "…");
  }

  /// The next row that is not blank.
  Optional<CsvRow> next() {
    while (at < text.length()) {
      CsvRow row = row();
      if (!row.isBlank()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private CsvRow row() {
    int start = line;
    List<String> cells = new ArrayList<>();
    Optional<NameListFault> fault = Optional.empty();
    boolean more = true;
    while (more) {
      StringBuilder cell = new StringBuilder();
      Optional<NameListFault> wrong = cell(cell);
      fault = fault.isEmpty() ? wrong : fault;
      if (cells.size() < MAX_CELLS) {
        cells.add(cell.toString());
      } else if (fault.isEmpty()) {
        fault = Optional.of(new NameListFault.TooManyCells(MAX_CELLS));
      }
      more = at < text.length() && text.charAt(at) == separator;
      at += more ? 1 : 0;
    }
    endLine();
    return new CsvRow(start, cells, fault);
  }

  /// Reads a cell up to the separator, line end or end of text that ends it.
  ///
  /// @return what is wrong with it
  private Optional<NameListFault> cell(StringBuilder cell) {
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    if (!quoted) {
      plain(cell);
      return Optional.empty();
    }
    int opened = line;
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at++;
      } else if (c == '"') {
        at++;
        return afterQuote();
      }
      line += isLineEnd(at) ? 1 : 0;
      cell.append(c);
      at++;
    }
    return Optional.of(new NameListFault.OpenQuotation(opened));
  }

  private Optional<NameListFault> afterQuote() {
    StringBuilder rest = new StringBuilder();
    plain(rest);
    return rest.toString().isBlank()
        ? Optional.empty()
        : Optional.of(new NameListFault.TextAfterQuotation(shown(rest.toString().strip())));
  }

  private void plain(StringBuilder cell) {
    while (at < text.length() && text.charAt(at) != separator && !isBreak(text.charAt(at))) {
      cell.append(text.charAt(at++));
    }
  }

  private void endLine() {
    if (at < text.length()) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      line++;
    }
  }

  private boolean isLineEnd(int place) {
    return text.charAt(place) == '\n'
        || (text.charAt(place) == '\r' && !text.startsWith("\r\n", place));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
