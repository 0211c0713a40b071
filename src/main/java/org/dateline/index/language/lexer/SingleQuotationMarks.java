package org.dateline.index.language.lexer;

import java.util.Locale;
import java.util.Set;
import org.dateline.text.Characters;

/// Single quotation marks, straight and curly, around words; most of their kind are apostrophes.
final class SingleQuotationMarks {

  private static final String OPENING = "'‘‚‛‹";
  private static final String CLOSING = "'’‘›";

  /// Words that begin with an apostrophe.
  private static final Set<String> ELISIONS =
      Set.of("twas", "tis", "til", "till", "cause", "em", "n", "round", "bout");

  private SingleQuotationMarks() {}

  /// The partner of a mark at `open`, or -1 if there is none, or no mark: the first behind a word
  /// and before none. After an s it may be the possessive ("the leaders’ summit"), and counts only
  /// where no other follows.
  static int close(String text, int open) {
    if (open + 1 >= text.length()
        || OPENING.indexOf(text.charAt(open)) < 0
        || Characters.isSpace(text.charAt(open + 1))
        || isElision(text, open + 1)) {
      return -1;
    }
    int possessive = -1;
    for (int i = open + 2; i < text.length(); i++) {
      if (CLOSING.indexOf(text.charAt(i)) >= 0 && ends(text, i)) {
        if (text.charAt(i - 1) != 's' || i + 1 == text.length()) {
          return CharacterClasses.haveWord(text.substring(open + 1, i)) ? i : -1;
        }
        possessive = possessive < 0 ? i : possessive;
      }
    }
    return possessive;
  }

  private static boolean ends(String text, int mark) {
    return !Characters.isSpace(text.charAt(mark - 1))
        && (mark + 1 == text.length() || !CharacterClasses.inWord(text.codePointAt(mark + 1)));
  }

  private static boolean isElision(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Character.isDigit(text.charAt(start))
        || (ELISIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))
            && (end == text.length() || Characters.isSpace(text.charAt(end))));
  }
}
