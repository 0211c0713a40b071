package org.dateline.names.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The word on either side of a place in a text: a cheap look before a pattern is tried there,
/// which costs ten times as much and mostly finds nothing. Stateless.
public final class AdjacentWords {

  /// More than any pattern allows of blanks and punctuation between the place and the word.
  private static final int MAX_GAP = 8;

  private AdjacentWords() {}

  /// A pattern that can only be found beside one of these words.
  ///
  /// @param words in small letters
  public record CuedPattern(Set<String> words, Pattern pattern) {

    /// One of words and an expression.
    ///
    /// @param words parted by single spaces, in small letters
    public static CuedPattern of(String words, String pattern) {
      return new CuedPattern(Set.of(words.split(" ")), Pattern.compile(pattern));
    }

    /// Whether it is found in a text beside which a word stands.
    public boolean isFound(String word, String text) {
      return words.contains(word) && pattern.matcher(text).find();
    }

    /// Whether a text beside which a word stands begins with it.
    public boolean isBeginning(String word, String text) {
      return words.contains(word) && pattern.matcher(text).lookingAt();
    }
  }

  /// The letters, in small, that end last before an offset; empty if none is near.
  public static String before(String text, int offset) {
    int end = offset;
    int limit = Math.max(0, offset - MAX_GAP);
    while (end > limit && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return lowerCase(text, start, end);
  }

  /// The letters, in small, that begin first behind an offset, past a possessive; empty if none is
  /// near.
  public static String behind(String text, int offset) {
    int start = isPossessive(text, offset) ? offset + 2 : offset;
    int limit = Math.min(text.length(), start + MAX_GAP);
    while (start < limit && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return lowerCase(text, start, end);
  }

  private static boolean isPossessive(String text, int offset) {
    return offset + 1 < text.length()
        && (text.charAt(offset) == '\'' || text.charAt(offset) == '’')
        && text.charAt(offset + 1) == 's';
  }

  private static String lowerCase(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
