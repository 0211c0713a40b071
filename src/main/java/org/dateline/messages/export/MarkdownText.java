package org.dateline.messages.export;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.model.Span;

/// Words of articles in Markdown, where none of their signs means anything.
final class MarkdownText {

  private static final Pattern SIGNS = Pattern.compile("([\\\\`*_\\[\\]<>#|~&])");

  /// What begins a list, a line or a heading only where it begins a line.
  private static final Pattern BEGINNING = Pattern.compile("^(?:([-+=])|(\\d+)([.)]))");

  private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

  private MarkdownText() {}

  /// A text on one line.
  static String of(String text) {
    return SIGNS.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$1");
  }

  /// A text on a line of its own.
  static String line(String text) {
    return beginning(of(text));
  }

  /// Markdown that begins a line, and nothing else by it.
  static String beginning(String markdown) {
    return BEGINNING
        .matcher(markdown)
        .replaceFirst(found ->
            found.group(1) == null
                ? found.group(2) + "\\\\" + found.group(3)
                : "\\\\" + found.group(1));
  }

  /// A text on one line with places in bold. Blanks stand outside of these, for bold begins and
  /// ends with a letter.
  ///
  /// @param marks in order, none overlapping
  static String marked(String text, List<Span> marks) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span mark : marks) {
      append(marked, text.substring(at, mark.start()));
      String words = of(mark.of(text));
      if (!words.isEmpty()) {
        marked.append("**").append(words).append("**");
      }
      at = mark.end();
    }
    append(marked, text.substring(at));
    return marked.toString().strip();
  }

  private static void append(StringBuilder marked, String between) {
    if (between.isBlank()) {
      marked.append(between.isEmpty() ? "" : " ");
    } else {
      marked
          .append(Character.isWhitespace(between.charAt(0)) ? " " : "")
          .append(of(between))
          .append(Character.isWhitespace(between.charAt(between.length() - 1)) ? " " : "");
    }
  }

  /// The paragraphs of a text, parted by blank lines.
  static String paragraphs(String text) {
    StringBuilder all = new StringBuilder();
    for (String paragraph : PARAGRAPHS.split(text.strip())) {
      all.append(line(paragraph)).append("\n\n");
    }
    return all.toString();
  }
}
