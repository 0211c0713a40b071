package org.dateline.text;

import java.util.function.IntConsumer;

/// Finds every place where a text says exactly the same as a pattern, those that overlap too, in
/// time linear in both whatever they say (Knuth, Morris and Pratt, 1977). `String.indexOf` is
/// faster in what people write, and takes text times pattern in what repeats itself.
public final class ExactSearch {

  private ExactSearch() {}

  /// Tells the start of each place, the first first.
  ///
  /// @param pattern not empty
  public static void forEach(String text, String pattern, IntConsumer found) {
    if (pattern.length() > text.length()) {
      return;
    }
    int[] borders = borders(pattern);
    int matched = 0;
    for (int i = 0; i < text.length(); i++) {
      matched = grown(pattern, borders, matched, text.charAt(i));
      if (matched == pattern.length()) {
        found.accept(i + 1 - matched);
        matched = borders[matched - 1];
      }
    }
  }

  /// For each beginning of the pattern, how long the longest shorter one is that it ends with.
  private static int[] borders(String pattern) {
    int[] borders = new int[pattern.length()];
    for (int i = 1; i < pattern.length(); i++) {
      borders[i] = grown(pattern, borders, borders[i - 1], pattern.charAt(i));
    }
    return borders;
  }

  /// How much of the pattern is matched with one character more.
  private static int grown(String pattern, int[] borders, int matched, char next) {
    int length = matched;
    while (length > 0 && (length == pattern.length() || pattern.charAt(length) != next)) {
      length = borders[length - 1];
    }
    return pattern.charAt(length) == next ? length + 1 : length;
  }
}
