package org.dateline.names.namelist;

import java.util.stream.Collectors;
import org.dateline.text.Characters;

/// Compares the letters and digits of two names, folded, whatever stands between them.
final class FoldedEquality {

  private FoldedEquality() {}

  /// Whether a range of a text has the letters of a name. Linear in both; makes no objects where
  /// all letters are plain ones.
  static boolean in(String text, int start, int end, String name) {
    int at = start;
    int i = 0;
    while (true) {
      at = nextLetter(text, at, end);
      i = nextLetter(name, i, name.length());
      if (at == end || i == name.length()) {
        return at == end && i == name.length();
      }
      char a = Characters.toAsciiLowerCase(text.charAt(at++));
      char b = Characters.toAsciiLowerCase(name.charAt(i++));
      if (isUnusual(a) || isUnusual(b)) {
        return folded(text.substring(start, end)).equals(folded(name));
      }
      if (a != b) {
        return false;
      }
    }
  }

  private static int nextLetter(String text, int from, int end) {
    int at = from;
    while (at < end
        && !isUnusual(text.charAt(at))
        && !Characters.isAsciiLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /// What does not stand for itself, as "é" and "&".
  private static boolean isUnusual(char c) {
    return c == '&' || (c >= 0x80 && !Characters.isSpace(c) && NameSeparator.plain(c) >= 0x80);
  }

  private static String folded(String name) {
    return NameTokens.folded(name).stream()
        .map(NameTokens.NameToken::letters)
        .collect(Collectors.joining());
  }
}
