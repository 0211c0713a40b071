package org.dateline.index.language.lexer;

import org.dateline.text.Characters;

/// The slashes around a regular expression. They begin and end what stands between two blanks, and
/// there is no other: paths, dates and "and/or" are words.
final class RegexSlashes {

  private RegexSlashes() {}

  /// The partner of a slash at `open`, or -1 if there is none, or no slash.
  static int close(String text, int open) {
    if (text.charAt(open) != '/') {
      return -1;
    }
    int close = open + 1;
    while (close < text.length() && !ends(text.charAt(close))) {
      close += text.charAt(close) == '\\' ? 2 : 1;
    }
    boolean closed = close < text.length() && text.charAt(close) == '/';
    return closed && endsPiece(text, close + 1) && means(text.substring(open + 1, close))
        ? close
        : -1;
  }

  private static boolean ends(char sign) {
    return sign == '/' || Characters.isSpace(sign);
  }

  private static boolean endsPiece(String text, int end) {
    return end == text.length() || text.charAt(end) == ')' || Characters.isSpace(text.charAt(end));
  }

  private static boolean means(String expression) {
    return expression.indexOf('.') >= 0 || CharacterClasses.haveWord(expression);
  }
}
