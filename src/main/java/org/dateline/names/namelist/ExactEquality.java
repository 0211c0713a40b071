package org.dateline.names.namelist;

import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.text.Characters;

/// Compares a name with a text character by character, but for white space and the shape of
/// quotation marks and apostrophes.
final class ExactEquality {

  private ExactEquality() {}

  /// Where a name stands whose first word starts at an offset of the text; it may begin and end
  /// with signs that are no part of a word, as "Yahoo!". Linear in the name, and in the white space
  /// of the text.
  ///
  /// @param name with single spaces
  static Optional<Span> at(String text, int firstWord, String name) {
    int lead = 0;
    while (!NameTokens.begins(name.codePointAt(lead))) {
      lead += Character.charCount(name.codePointAt(lead));
    }
    int start = back(text, firstWord, name.substring(0, lead));
    int end = start < 0 ? -1 : forth(text, firstWord, name.substring(lead));
    return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }

  private static int forth(String text, int from, String name) {
    int at = from;
    for (int i = 0; i < name.length(); i++) {
      if (at == text.length() || !isSame(text.charAt(at), name.charAt(i))) {
        return -1;
      }
      at++;
      while (Characters.isSpace(name.charAt(i))
          && at < text.length()
          && Characters.isSpace(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private static int back(String text, int from, String lead) {
    int at = from;
    for (int i = lead.length() - 1; i >= 0; i--) {
      if (at == 0 || !isSame(text.charAt(at - 1), lead.charAt(i))) {
        return -1;
      }
      at--;
      while (Characters.isSpace(lead.charAt(i))
          && at > 0
          && Characters.isSpace(text.charAt(at - 1))) {
        at--;
      }
    }
    return at;
  }

  private static boolean isSame(char a, char b) {
    return a == b
        || (Characters.isSpace(a) && Characters.isSpace(b))
        || (quote(a) == quote(b) && quote(a) != 0);
  }

  /// Curly and straight are one; a hyphen is no dash here.
  private static char quote(char c) {
    char plain = NameSeparator.plain(c);
    return plain == '\'' || plain == '"' ? plain : 0;
  }

  /// A name with one shape for all that [#at] takes for the same.
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      plain.setCharAt(i, Characters.isSpace(c) ? ' ' : quote(c) != 0 ? quote(c) : c);
    }
    return plain.toString();
  }
}
