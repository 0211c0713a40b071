package org.dateline.names.namelist;

import java.util.Set;
import org.dateline.names.text.NameNormalizer;
import org.dateline.text.Characters;

/// What stands between two words of a name.
///
/// White space, a hyphen, an apostrophe, a middle dot and the dot of an abbreviation do not count;
/// nothing may be in their place, or another of them. Anything else has to stand in the name too.
final class NameSeparator {

  /// No name reaches across: a blank line, or more than a few characters.
  static final String CLOSED = "\n";

  private static final int MAX_SEPARATOR_LENGTH = 4;

  /// Their dot does not end a sentence.
  private static final Set<String> ABBREVIATIONS =
      Set.of("st", "ste", "mt", "ft", "jr", "sr", "dr", "mr", "mrs", "ms");

  private static final int MAX_ABBREVIATION_LETTERS = 3;

  private NameSeparator() {}

  /// What counts of the characters between two words; empty for nothing. Linear in their number.
  ///
  /// @param before where the first word starts
  /// @param from where it ends
  /// @param to where the second starts
  static String between(String text, int before, int from, int to) {
    if (to - from == 1 && text.charAt(from) == ' ') {
      return "";
    }
    StringBuilder counts = new StringBuilder();
    boolean space = false;
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n';
      lines += (c == '\n' || c == '\r') && !pair ? 1 : 0;
      if (lines > 1 || c == '\u2029' || counts.length() > MAX_SEPARATOR_LENGTH) {
        return CLOSED;
      }
      if (Characters.isSpace(c)) {
        space = true;
      } else if (Character.getType(c) != Character.FORMAT) {
        counts.append(plain(c));
      }
    }
    return counts.length() == 1 && isLight(counts.charAt(0), space, text, before, from)
        ? ""
        : counts.toString();
  }

  private static boolean isLight(char c, boolean space, String text, int before, int from) {
    return switch (c) {
      case '\'' -> true;
      case '-', '·' -> !space;
      case '.' -> !space || isAbbreviation(text, before, from);
      default -> false;
    };
  }

  private static boolean isAbbreviation(String text, int start, int end) {
    return text.codePointCount(start, end) == 1
        || (end - start <= MAX_ABBREVIATION_LETTERS
            && ABBREVIATIONS.contains(NameNormalizer.letters(text.substring(start, end))));
  }

  /// A character without the choice between straight and curly, short and long.
  static char plain(char c) {
    if (Characters.isApostrophe(c)) {
      return '\'';
    }
    if (Characters.isHyphen(c) || Characters.isDash(c)) {
      return '-';
    }
    return switch (c) {
      case '“', '”', '„', '‟' -> '"';
      case '・', '‧', '∙' -> '·';
      default -> c;
    };
  }
}
