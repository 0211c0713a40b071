package org.dateline.library.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.text.TextFolding;

/// What the lines of a concordance are sorted by where that is not the date: the words beside the
/// name within its paragraph, without case, accents and signs.
final class ContextKey {

  /// As far as words are compared, in UTF-16 units.
  private static final int LENGTH = 64;

  private ContextKey() {}

  /// The words that follow.
  ///
  /// @param end where the name ends
  static String after(String text, int end) {
    int line = text.indexOf('\n', end);
    int stop = Math.min(line < 0 ? text.length() : line, end + LENGTH);
    return String.join(" ", words(text.substring(end, stop)));
  }

  /// The words that go before, the last of them first.
  ///
  /// @param start where the name begins
  static String before(String text, int start) {
    int from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LENGTH);
    List<String> words = words(text.substring(from, start));
    Collections.reverse(words);
    return String.join(" ", words);
  }

  private static List<String> words(String context) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    TextFolding.folded(context)
        .codePoints()
        .forEach(c -> {
          if (Character.isLetterOrDigit(c)) {
            word.appendCodePoint(c);
          } else if (Character.isWhitespace(c) && !word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
          }
        });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
