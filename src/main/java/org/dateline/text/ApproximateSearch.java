package org.dateline.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks for the places of a text that differ least from a pattern, by the edit distance of
/// Levenshtein: Myers' bit-parallel algorithm with blocks (G. Myers, "A fast bit-vector algorithm
/// for approximate string matching based on dynamic programming", 1999; the blocks after Hyyrö,
/// 2003). For one search, on one thread.
public final class ApproximateSearch {

  private static final int WORD = Long.SIZE;

  private final int length;
  private final long[] positive;
  private final long[] negative;
  private final long[] lastRow;
  private final Map<Character, long[]> letters = new HashMap<>();
  private final long[] others;

  private ApproximateSearch(CharSequence pattern) {
    length = pattern.length();
    int blocks = (length + WORD - 1) / WORD;
    positive = new long[blocks];
    negative = new long[blocks];
    lastRow = new long[blocks];
    others = new long[blocks];
    for (int block = 0; block < blocks; block++) {
      positive[block] = -1;
      lastRow[block] = 1L << (block == blocks - 1 ? (length - 1) % WORD : WORD - 1);
    }
    for (int i = 0; i < length; i++) {
      letters.computeIfAbsent(pattern.charAt(i), _ -> new long[blocks])[i / WORD] |=
          1L << (i % WORD);
    }
  }

  /// A place of the text.
  ///
  /// @param start the first of its UTF-16 units
  /// @param end the unit after the last, at least `start`
  /// @param edits how many units must be put in, left out or exchanged to make the pattern of it
  public record ApproximateMatch(int start, int end, int edits) {}

  /// The places that differ least from a pattern, in order; none where all differ in more than a
  /// bound. Where a place may begin or end here or there, the one as long as the pattern is meant.
  ///
  /// Takes time with the length of the text and, a 64th of, that of the pattern: 200,000 units and
  /// a pattern of 500 some 20 ms.
  ///
  /// @param pattern not empty
  /// @param bound the most edits
  /// @param limit how many places at most
  public static List<ApproximateMatch> nearest(String text, String pattern, int bound, int limit) {
    if (pattern.isEmpty() || bound < 0) {
      throw new IllegalArgumentException("a pattern of " + pattern.length() + ", bound " + bound);
    }
    List<Integer> ends = new ArrayList<>();
    ApproximateSearch search = new ApproximateSearch(pattern);
    int edits = pattern.length();
    int least = bound + 1;
    for (int i = 0; i < text.length(); i++) {
      edits += search.advance(text.charAt(i), 0);
      if (edits < least) {
        least = edits;
        ends.clear();
      }
      if (edits == least && least <= bound && ends.size() < limit) {
        ends.add(i + 1);
      }
    }
    List<ApproximateMatch> matches = new ArrayList<>();
    for (int end : ends) {
      matches.add(new ApproximateMatch(start(text, pattern, end, least), end, least));
    }
    return List.copyOf(matches);
  }

  /// Where a place begins whose end is known: the same search, backwards.
  private static int start(String text, String pattern, int end, int edits) {
    ApproximateSearch search =
        new ApproximateSearch(new StringBuilder(pattern).reverse().toString());
    // Reversing keeps surrogates in pairs; so does reversing the text.
    String back =
        new StringBuilder(text.substring(Math.max(0, end - pattern.length() - edits), end))
            .reverse()
            .toString();
    int now = pattern.length();
    int best = now == edits ? 0 : -1;
    for (int i = 0; i < back.length(); i++) {
      // The place has to reach to its end, so each unit passed over counts.
      now += search.advance(back.charAt(i), 1);
      boolean nearer =
          best < 0 || Math.abs(i + 1 - pattern.length()) < Math.abs(best - pattern.length());
      if (now == edits && nearer) {
        best = i + 1;
      }
    }
    return end - Math.max(best, 0);
  }

  /// Takes in the next unit; returns by how much the distance of what ends here is more than
  /// before.
  ///
  /// @param above how much more the distance of an empty pattern is: 0 where a place may begin
  ///   anywhere, 1 where it begins at the start
  private int advance(char letter, int above) {
    long[] equal = letters.getOrDefault(letter, others);
    int carry = above;
    for (int block = 0; block < positive.length; block++) {
      carry = advance(block, equal[block], carry);
    }
    return carry;
  }

  private int advance(int block, long letter, int carry) {
    long plus = positive[block];
    long minus = negative[block];
    long less = carry < 0 ? 1 : 0;
    long equal = letter | less;
    long vertical = letter | minus;
    long horizontal = (((equal & plus) + plus) ^ plus) | equal;
    long up = minus | ~(horizontal | plus);
    long down = plus & horizontal;
    int out = ((up & lastRow[block]) != 0 ? 1 : 0) - ((down & lastRow[block]) != 0 ? 1 : 0);
    up = (up << 1) | (carry > 0 ? 1 : 0);
    down = (down << 1) | less;
    positive[block] = down | ~(vertical | up);
    negative[block] = up & vertical;
    return out;
  }
}
