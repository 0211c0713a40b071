package org.dateline.ingest.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.ingest.decoding.PlainText;

/// Unwraps lines: those of a page as it was typed, and as paragraphs.
///
/// Undoes hard wrapping: a line break is undone if the next word would not have fitted on the line,
/// which is true of every break that wrapping makes and of hardly any other.
final class LineUnwrapping {

  /// No page is wrapped at fewer columns than this, or more.
  private static final int MIN_WIDTH = 40;

  private static final int MAX_WIDTH = 110;

  /// Lines from this length on are paragraphs by themselves, even with no blank line between.
  private static final int MIN_PARAGRAPH_LENGTH = 80;

  private final List<PageLine> lines = new ArrayList<>();
  private final int width;

  /// The line that may go on: grown in place, for a book may be one paragraph of many lines.
  private final StringBuilder open = new StringBuilder();

  private boolean openApart;

  private LineUnwrapping(List<String> typed) {
    width = width(typed);
    boolean apart = true;
    String above = "";
    for (String line : typed) {
      if (line.isBlank()) {
        apart = true;
      } else {
        add(line, apart, above);
        apart = false;
        above = line;
      }
    }
    close();
  }

  /// The lines of a page.
  ///
  /// @param text normalised by [PlainText]
  static List<PageLine> lines(String text) {
    return new LineUnwrapping(text.lines().toList()).lines;
  }

  /// The lines as text, paragraphs parted by a blank line.
  static String text(List<PageLine> lines) {
    StringBuilder text = new StringBuilder();
    for (PageLine line : lines) {
      if (!text.isEmpty()) {
        text.append(line.apart() ? "\n\n" : "\n");
      }
      text.append(line.text());
    }
    return text.toString();
  }

  private void add(String line, boolean apart, String above) {
    String text = PlainText.line(line);
    if (!apart && isWrapped(above, line)) {
      open.append(isHyphenated(open, text) ? "" : " ").append(text);
    } else {
      close();
      open.append(text);
      openApart = apart || isParagraph(above) || isParagraph(line);
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      lines.add(new PageLine(open.toString(), openApart));
      open.setLength(0);
    }
  }

  private boolean isWrapped(String above, String line) {
    return width > 0
        && !line.startsWith("  ") // indented: a paragraph begins
        && above.length() <= MAX_WIDTH
        && above.length() + 1 + firstWord(line) > width;
  }

  private static int firstWord(String line) {
    int end = line.indexOf(' ');
    return end < 0 ? line.length() : end;
  }

  private static boolean isHyphenated(CharSequence above, String line) {
    return above.length() > 1
        && above.charAt(above.length() - 1) == '-'
        && Character.isLetter(above.charAt(above.length() - 2))
        && Character.isLowerCase(line.charAt(0));
  }

  private static boolean isParagraph(String line) {
    return line.length() >= MIN_PARAGRAPH_LENGTH || PageLine.endsSentence(line.strip());
  }

  /// The column that the page is wrapped at; 0 if it is not wrapped.
  private static int width(List<String> typed) {
    int[] lengths =
        typed.stream().mapToInt(String::length).filter(length -> length > 0).sorted().toArray();
    long longer = Arrays.stream(lengths).filter(length -> length > MAX_WIDTH).asLongStream().sum();
    if (longer * 2 > Arrays.stream(lengths).asLongStream().sum()) {
      return 0;
    }
    // One line in twenty may stand out over the margin: a table, an address that cannot be broken.
    int width = lengths.length == 0 ? 0 : lengths[lengths.length - 1 - lengths.length / 20];
    return width >= MIN_WIDTH && width <= MAX_WIDTH && isFull(typed, width) ? width : 0;
  }

  /// Of the lines that another follows, those of wrapped text are mostly full.
  private static boolean isFull(List<String> typed, int width) {
    int full = 0;
    int followed = 0;
    for (int i = 0; i + 1 < typed.size(); i++) {
      int length = typed.get(i).length();
      if (length > 0 && !typed.get(i + 1).isBlank()) {
        followed++;
        full += length + 1 + firstWord(typed.get(i + 1).strip()) > width ? 1 : 0;
      }
    }
    return full >= 3 && full * 2 > followed;
  }
}
