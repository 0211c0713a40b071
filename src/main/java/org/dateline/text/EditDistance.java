package org.dateline.text;

/// How many slips of the keys lie between two words, each counted as one: the edit distance of
/// Damerau and Levenshtein, in which no letter is changed twice (optimal string alignment).
public final class EditDistance {

  private EditDistance() {}

  /// How many UTF-16 units must be put in, left out, exchanged, or swapped with the next, to make
  /// one word of the other. Takes time with the length of a word and the bound.
  ///
  /// @param bound the most that are counted
  /// @return more than the bound where it takes more
  /// @throws IllegalArgumentException if the bound is negative
  public static int between(String left, String right, int bound) {
    if (bound < 0) {
      throw new IllegalArgumentException("a bound of " + bound);
    }
    int width = Math.min(bound, Math.max(left.length(), right.length()));
    int more = width + 1;
    if (Math.abs(left.length() - right.length()) > width) {
      return more;
    }
    int[] beforeLast = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = Math.min(j, more);
    }
    for (int i = 1; i <= left.length(); i++) {
      // What lies further from the diagonal takes more than the bound.
      int from = Math.max(1, i - width);
      int to = Math.min(right.length(), i + width);
      row[from - 1] = from == 1 ? Math.min(i, more) : more;
      for (int j = from; j <= to; j++) {
        int other = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int edits = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + other);
        if (i > 1 && j > 1 && areSwapped(left, i, right, j)) {
          edits = Math.min(edits, beforeLast[j - 2] + 1);
        }
        row[j] = Math.min(edits, more);
      }
      if (to < right.length()) {
        row[to + 1] = more;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[right.length()];
  }

  /// Whether the letters before two ends are each other's.
  private static boolean areSwapped(String left, int leftEnd, String right, int rightEnd) {
    return left.charAt(leftEnd - 1) == right.charAt(rightEnd - 2)
        && left.charAt(leftEnd - 2) == right.charAt(rightEnd - 1);
  }
}
