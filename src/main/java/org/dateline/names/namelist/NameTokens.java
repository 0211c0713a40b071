package org.dateline.names.namelist;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.names.text.NameNormalizer;
import org.dateline.text.Characters;

/// The words of a text, folded as [NameNormalizer] folds names, each as a number. Linear in the
/// text, about 50 bytes a word.
///
/// A word is a run of letters and digits. Where a script puts no spaces between words (Chinese,
/// Japanese but for katakana, Thai and its neighbours), every character is a word. Words on the two
/// sides of an apostrophe are joined: "O'Brien" is the one word "obrien", but a name may begin or
/// end between them, as in "d'Emmanuel Macron" and "Merkel's".
final class NameTokens {

  /// The gap before a word that no name reaches across: a blank line, or too much.
  static final long CLOSED = -1;

  /// The number of the empty sequence of words.
  static final long NOTHING = 0;

  /// More apostrophes in one word than in any name.
  private static final int MAX_WORDS_JOINED = 4;

  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private final String text;
  private int count;
  private int[] starts;
  private int[] ends;
  private long[] letters;
  private long[] gaps;
  private byte[] joined;

  private NameTokens(String text) {
    this.text = text;
    int guess = text.length() / 5 + 4;
    starts = new int[guess];
    ends = new int[guess];
    letters = new long[guess];
    gaps = new long[guess];
    joined = new byte[guess];
  }

  /// A word of a name.
  ///
  /// @param gap what parts it from the word before, if that is more than a space, a hyphen or the
  ///   like
  /// @param letters its letters and digits, folded
  record NameToken(String gap, String letters) {

    /// The number of a sequence of words that goes on with this one.
    long after(long sequence) {
      return next(sequence, hash(gap), hash(letters));
    }
  }

  /// Reads a text.
  static NameTokens of(String text) {
    NameTokens words = new NameTokens(text);
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at = begins(c) ? words.add(at, c) : at + Character.charCount(c);
    }
    return words;
  }

  /// The words of a name, those joined by an apostrophe as one.
  static List<NameToken> folded(String name) {
    NameTokens words = of(name);
    List<NameToken> folded = new ArrayList<>();
    for (int i = 0, to; i < words.count; i = to) {
      String gap =
          i == 0
              ? ""
              : NameSeparator.between(
                  name, words.starts[i - 1], words.ends[i - 1], words.starts[i]);
      StringBuilder letters = new StringBuilder(words.folded(i));
      for (to = i + 1; words.isJoined(to); to++) {
        letters.append(words.folded(to));
      }
      folded.add(new NameToken(gap, letters.toString()));
    }
    return folded;
  }

  /// Whether, as a name, it may have other sequences of words than its own ([NameVariants]): it has
  /// two capitals on end, two words of one letter, or more than a space between words.
  boolean mayVary() {
    int initials = 0;
    for (int i = 0; i < count; i++) {
      initials += ends[i] - starts[i] == 1 ? 1 : 0;
      if ((i > 0 && gaps[i] != 0) || initials > 1) {
        return true;
      }
    }
    for (int i = 1; i < text.length(); i++) {
      if (isCapital(text.charAt(i)) && isCapital(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(char c) {
    return 'A' <= c && c <= 'Z';
  }

  int count() {
    return count;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return ends[word];
  }

  /// What parts a word from the one before, as a number: 0 for a space, a hyphen or the like.
  long gap(int word) {
    return gaps[word];
  }

  /// The letters of a word, as a number.
  long letters(int word) {
    return letters[word];
  }

  /// The letters of joined words, from the number of those before the last of them.
  long joinedLetters(long before, int word) {
    long result = before;
    String last = folded(word);
    for (int i = 0; i < last.length(); i++) {
      result = result * FACTOR + last.charAt(i);
    }
    return result;
  }

  /// Whether only an apostrophe parts a word from the one before.
  boolean isJoined(int word) {
    return word < count && joined[word] > 0;
  }

  /// The number of a sequence of words that goes on with another.
  static long next(long sequence, long gap, long letters) {
    long mixed = (sequence + 31 * gap) * 0xD1342543DE82EF95L + letters;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
    return mixed ^ (mixed >>> 32);
  }

  static long hash(String letters) {
    long hash = 0;
    for (int i = 0; i < letters.length(); i++) {
      hash = hash * FACTOR + letters.charAt(i);
    }
    return hash;
  }

  private int add(int start, int first) {
    int end = end(start, first);
    if (count == starts.length) {
      grow();
    }
    if (count > 0) {
      int before = ends[count - 1];
      String gap =
          before == start ? "" : NameSeparator.between(text, starts[count - 1], before, start);
      gaps[count] = gap.equals(NameSeparator.CLOSED) ? CLOSED : hash(gap);
      boolean apostrophe =
          start - before == 1
              && Characters.isApostrophe(text.charAt(before))
              && joined[count - 1] < MAX_WORDS_JOINED - 1;
      joined[count] = (byte) (apostrophe ? joined[count - 1] + 1 : 0);
    }
    starts[count] = start;
    ends[count] = end;
    letters[count] = lettersHash(start, end);
    count++;
    return end;
  }

  private int end(int start, int first) {
    int at = start + Character.charCount(first);
    boolean alone = first == '&' || standsAlone(first);
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!Characters.isCombiningMark(c) && (alone || !isLetter(c) || standsAlone(c))) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private void grow() {
    int length = starts.length * 2;
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    letters = Arrays.copyOf(letters, length);
    gaps = Arrays.copyOf(gaps, length);
    joined = Arrays.copyOf(joined, length);
  }

  /// Most words are of plain letters and need no string.
  private long lettersHash(int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == '&') {
        return hash(folded(start, end));
      }
      hash = hash * FACTOR + Characters.toAsciiLowerCase(c);
    }
    return hash;
  }

  private String folded(int word) {
    return folded(starts[word], ends[word]);
  }

  private String folded(int start, int end) {
    String word = text.substring(start, end);
    String folded = NameNormalizer.letters(word);
    return folded.isEmpty() ? word.toLowerCase(Locale.ROOT) : folded;
  }

  /// Whether a word begins with this code point.
  static boolean begins(int c) {
    return c == '&' || isLetter(c);
  }

  /// The apostrophes that Unicode counts as letters part words as all others do.
  private static boolean isLetter(int c) {
    if (c < 0x80) {
      return Characters.isAsciiLetterOrDigit(c);
    }
    return Character.isLetterOrDigit(c) && !Characters.isApostrophe(c);
  }

  private static boolean standsAlone(int c) {
    return c >= 0x0E00 && WITHOUT_SPACES.contains(UnicodeScript.of(c));
  }
}
