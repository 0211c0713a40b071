package org.dateline.index.duplicate;

import java.util.function.IntConsumer;
import org.dateline.text.Characters;

/// The shingles of a text, its runs of three words, as hashes: what near-duplicates are compared
/// by. For one text; not thread-safe.
///
/// A word is a run of letters and digits, without case; apostrophes and combining marks are
/// skipped, and each sign of Chinese and each kana is a word. So quotation marks, hyphens and
/// blanks, which every publisher sets in its own way, make no difference.
final class Shingles {

  /// Knuth's multiplicative constant, 2^32 divided by the golden ratio.
  private static final int GOLDEN = 0x9E3779B9;

  private final IntConsumer shingles;
  private int before;
  private int last;
  private int word;
  private boolean within;
  private int words;

  private Shingles(IntConsumer shingles) {
    this.shingles = shingles;
  }

  /// Takes a text apart. A text of one or two words is one shingle. Cost is linear.
  ///
  /// @param parts the headline, the body
  /// @param shingles takes the hash of each, in order; equal ones as often as they come
  /// @return how many words there are
  static int each(Iterable<? extends CharSequence> parts, IntConsumer shingles) {
    Shingles all = new Shingles(shingles);
    for (CharSequence part : parts) {
      all.read(part);
      all.end();
    }
    if (all.words == 1 || all.words == 2) {
      all.emit(0);
    }
    return all.words;
  }

  private void read(CharSequence part) {
    for (int i = 0; i < part.length(); i++) {
      char unit = part.charAt(i);
      if (Character.isHighSurrogate(unit) && i + 1 < part.length()) {
        read(Character.codePointAt(part, i++));
      } else {
        read(unit);
      }
    }
  }

  private void read(int letter) {
    if (letter < 0x80
        ? Characters.isAsciiLetterOrDigit(letter)
        : Character.isLetterOrDigit(letter)) {
      if (letter >= 0x3040 && isSyllable(letter)) {
        end();
        within = true;
        word = letter;
        end();
      } else {
        within = true;
        word = word * 31 + (letter < 0x80 ? letter | 0x20 : Character.toLowerCase(letter));
      }
    } else if (!isSkipped(letter)) {
      end();
    }
  }

  /// Hiragana, katakana, and what Unicode calls an ideograph.
  private static boolean isSyllable(int letter) {
    return letter <= 0x30FF || Character.isIdeographic(letter);
  }

  /// Fewer than all apostrophes and marks ([Characters]): what is made of them is kept in every
  /// index, and is compared with what is made of the articles to come.
  private static boolean isSkipped(int letter) {
    return letter == '\''
        || letter == '’'
        || letter == '‘'
        || letter == 'ʼ'
        || (letter >= 0x300 && Character.getType(letter) == Character.NON_SPACING_MARK);
  }

  private void end() {
    if (within) {
      words++;
      int mixed = mix(word);
      if (words > 2) {
        emit(mixed);
      }
      before = last;
      last = mixed;
      word = 0;
      within = false;
    }
  }

  private void emit(int third) {
    shingles.accept(mix((before * 31 + last) * GOLDEN + third));
  }

  /// Spreads every bit over all others: the last steps of MurmurHash3 (Appleby, public domain).
  static int mix(int hash) {
    int mixed = hash;
    mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
    mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
    return mixed ^ (mixed >>> 16);
  }
}
