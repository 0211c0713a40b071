package org.dateline.index.language.lexer;

/// The slop of a phrase, a tilde behind it and its number: how many other words may stand between.
///
/// @param number 0 if there is no tilde
/// @param end the place behind it
record PhraseSlop(int number, int end) {

  /// Reads what stands at a place of the text.
  static PhraseSlop at(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '~') {
      return new PhraseSlop(0, start);
    }
    int end = start + 1;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return new PhraseSlop(Operators.words(text.substring(start + 1, end)), end);
  }
}
