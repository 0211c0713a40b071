package org.dateline.text;

/// Words with a sign that is a part of them: "#tag", "@handle", ".NET", "C#", "C++".
///
/// A sign before a word counts where no word and no other sign touches it; `++` behind any word,
/// `#` behind a single letter.
public final class SignedWords {

  private static final String BEFORE = "#@.";

  private SignedWords() {}

  /// Whether a word can have a sign that is beside it; a quick look before [#start] and [#end].
  ///
  /// @param sign the character before the word or behind it
  public static boolean isSign(char sign) {
    return sign == '#' || sign == '@' || sign == '.' || sign == '+';
  }

  /// Where a word begins, with its sign if it has one.
  ///
  /// @param start where it begins without
  public static int start(CharSequence text, int start) {
    boolean signed =
        start > 0
            && BEFORE.indexOf(text.charAt(start - 1)) >= 0
            && Character.isLetter(Character.codePointAt(text, start))
            && (start == 1 || mayTouch(text.charAt(start - 2)));
    return signed ? start - 1 : start;
  }

  private static boolean mayTouch(char before) {
    return Characters.isSpace(before)
        || switch (Character.getType(before)) {
          case Character.START_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.FORMAT ->
              true;
          default -> before == '"' || before == '\'' || before == ',' || before == '+';
        };
  }

  /// Where a word ends, with its sign if it has one.
  ///
  /// @param start where it begins without a sign
  /// @param end where it ends without
  public static int end(CharSequence text, int start, int end) {
    if (end == start || !Character.isLetter(Character.codePointBefore(text, end))) {
      return end;
    }
    int behind = end;
    if (end + 1 < text.length() && text.charAt(end) == '+' && text.charAt(end + 1) == '+') {
      behind = end + 2;
    } else if (end == start + 1 && end < text.length() && text.charAt(end) == '#') {
      behind = end + 1;
    }
    return behind == text.length() || !continues(text, behind) ? behind : end;
  }

  private static boolean continues(CharSequence text, int at) {
    int next = Character.codePointAt(text, at);
    return Character.isLetterOrDigit(next) || next == '+' || next == '#' || next == '_';
  }

  /// Whether a word is nothing without its sign: "C++" is not "C", but "#tag" is "tag".
  ///
  /// @param word with its sign
  public static boolean needsSign(String word) {
    return word.length() > 1
        && Character.isLetter(word.charAt(0))
        && !Character.isLetterOrDigit(word.charAt(1));
  }

  /// A word without its sign.
  ///
  /// @param word with its sign
  public static String withoutSign(String word) {
    int start = BEFORE.indexOf(word.charAt(0)) >= 0 ? 1 : 0;
    int end = word.length();
    while (end > start && (word.charAt(end - 1) == '+' || word.charAt(end - 1) == '#')) {
      end--;
    }
    return word.substring(start, end);
  }
}
