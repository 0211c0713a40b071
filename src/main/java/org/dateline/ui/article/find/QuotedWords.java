package org.dateline.ui.article.find;

/// Words of an article as something to look for: several are looked for as they stand, side by
/// side.
public final class QuotedWords {

  /// The longest that is shown in a menu, in UTF-16 units.
  private static final int MAX_SHOWN = 40;

  private QuotedWords() {}

  /// What is typed to look for them.
  public static String of(String selected) {
    String words = flat(selected.replace('"', ' '));
    return words.contains(" ") ? '"' + words + '"' : words;
  }

  /// The words on one line, cut off where they are many.
  public static String shortened(String selected) {
    String words = flat(selected);
    int end =
        Character.isLowSurrogate(words.charAt(Math.min(MAX_SHOWN, words.length() - 1)))
            ? MAX_SHOWN - 1
            : MAX_SHOWN;
    return words.length() <= MAX_SHOWN ? words : words.substring(0, end).strip() + "…";
  }

  private static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
