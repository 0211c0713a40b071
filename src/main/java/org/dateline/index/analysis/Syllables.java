package org.dateline.index.analysis;

import java.lang.Character.UnicodeScript;
import org.dateline.text.Characters;

/// The syllables of Hangul and Katakana. Korean attaches its particles to words, and both write
/// compounds without a blank: they are searched by pairs of syllables, as Lucene's
/// `CJKBigramFilter` does it.
final class Syllables {

  /// The first letter of a script that is read in syllables: HANGUL CHOSEONG KIYEOK.
  private static final int FIRST = 0x1100;

  private Syllables() {}

  /// Whether a syllable begins at a place of a text.
  static boolean is(char[] text, int at) {
    return text[at] >= FIRST
        && switch (UnicodeScript.of(text[at])) {
          case HANGUL, KATAKANA -> true;
          default -> false;
        };
  }

  /// The end of a syllable, or of what stands before the next one, of a word.
  ///
  /// @param end the end of the word
  static int pieceEnd(char[] text, int start, int end) {
    boolean syllable = is(text, start);
    int at = start + 1;
    if (!syllable) {
      while (at < end && text[at] < FIRST) {
        at++;
      }
    }
    while (at < end && (attaches(text[at]) || !(syllable || is(text, at)))) {
      at++;
    }
    return at;
  }

  /// Whether a letter belongs to the syllable before it: vowels and last consonants of Hangul that
  /// is taken apart, marks of voice and length, any mark that combines, and characters that nobody
  /// sees.
  private static boolean attaches(char c) {
    return (c >= 0x1160 && c <= 0x11FF) // HANGUL JUNGSEONG, JONGSEONG
        || (c >= 0xD7B0 && c <= 0xD7FB) // THE SAME OF OLD HANGUL
        || c == 0x30FC // PROLONGED SOUND MARK
        || c == 0xFF70 // HALFWIDTH PROLONGED SOUND MARK
        || c == 0xFF9E // HALFWIDTH VOICED SOUND MARK
        || c == 0xFF9F // HALFWIDTH SEMI-VOICED SOUND MARK
        || Characters.isCombiningMark(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
