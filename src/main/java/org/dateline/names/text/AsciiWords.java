package org.dateline.names.text;

/// The words of a name in ASCII, in small letters, as they are put together: parted by single
/// spaces, but for initials, which are one word. Of use once; for one thread.
final class AsciiWords {

  private final StringBuilder joined;

  /// Where the word at hand begins; -1 between words.
  private int start = -1;

  private boolean initialBefore;

  /// @param length about how long all words will be
  AsciiWords(int length) {
    this.joined = new StringBuilder(length);
  }

  /// Adds a small letter or a digit to the word at hand, or begins one.
  void add(char c) {
    if (start < 0) {
      if (!joined.isEmpty()) {
        joined.append(' ');
      }
      start = joined.length();
    }
    joined.append(c);
  }

  /// Ends the word at hand, if there is one.
  void end() {
    if (start < 0) {
      return;
    }
    boolean initial = joined.length() == start + 1 && joined.charAt(start) >= 'a';
    if (initial && initialBefore) {
      joined.deleteCharAt(start - 1);
    }
    initialBefore = initial;
    start = -1;
  }

  /// Adds the word "and", between words.
  void addAnd() {
    add('a');
    joined.append("nd");
    end();
  }

  /// All words.
  String joined() {
    end();
    return joined.toString();
  }
}
