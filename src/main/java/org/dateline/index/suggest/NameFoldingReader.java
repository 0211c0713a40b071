package org.dateline.index.suggest;

import java.util.Arrays;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.dateline.text.Characters;
import org.dateline.text.TextFolding;

/// Reads a name letter by letter and writes it normalised ([FoldedName]). For one name.
final class NameFoldingReader {

  /// The most ASCII letters that one letter can become.
  private static final int MAX_LETTER_EXPANSION = 4;

  private final String name;
  private final StringBuilder out;

  /// Of each letter that is written, where the one begins and ends that it was made of.
  private int[] starts;

  private int[] ends;

  /// Whether what comes next begins a word.
  private boolean parted;

  NameFoldingReader(String name) {
    this.name = name;
    this.out = new StringBuilder(name.length() + 8);
    this.starts = new int[name.length() + 8];
    this.ends = new int[name.length() + 8];
  }

  /// Reads all of it.
  NameFoldingReader fold() {
    for (int i = 0; i < name.length(); ) {
      int c = name.codePointAt(i);
      int end = i + Character.charCount(c);
      if (c == '.') {
        end = dot(i);
      } else if (c < 0x80) {
        ascii((char) c, i);
      } else if (!isDropped(c)) {
        foreign(c, i, end);
      } else if (Characters.isOptionalMark(c) && !parted && !out.isEmpty()) {
        ends[out.length() - 1] = end;
      }
      i = end;
    }
    return this;
  }

  /// The letters and digits in words parted by single blanks.
  String text() {
    return out.toString();
  }

  /// Where each letter begins in the name, and more.
  int[] starts() {
    return starts;
  }

  /// Where each letter ends in the name, and more.
  int[] ends() {
    return ends;
  }

  /// Whether the last word has ended. A dot tells nothing: "U." may become "U.S.".
  boolean ended() {
    return parted && !out.isEmpty() && !name.endsWith(".");
  }

  private void ascii(char c, int at) {
    if (Characters.isAsciiLetterOrDigit(c)) {
      add(Characters.toAsciiLowerCase(c), at, at + 1);
    } else if (c == '&') {
      word("and", at);
    } else if (!Characters.isApostrophe(c)) {
      parted = true;
    }
  }

  private void word(String word, int at) {
    parted = true;
    for (int i = 0; i < word.length(); i++) {
      add(word.charAt(i), at, at + 1);
    }
    parted = true;
  }

  /// A dot parts words, but not initials: "U.S." and "J. K. Rowling" begin with one word.
  private int dot(int at) {
    int next = nextWord(at + 1);
    if (!isInitial(at - 1) || !isInitial(next) || (next > at + 1 && !isDot(next + 1))) {
      parted = true;
    }
    return next;
  }

  private boolean isInitial(int at) {
    return isLetter(at) && !isLetter(at - 1) && !isLetter(at + 1);
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < name.length() && Character.isLetterOrDigit(name.charAt(at));
  }

  private boolean isDot(int at) {
    return at < name.length() && name.charAt(at) == '.';
  }

  private int nextWord(int at) {
    int next = at;
    while (next < name.length() && name.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  private static boolean isDropped(int c) {
    return Characters.isOptionalMark(c)
        || Characters.isApostrophe(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /// First what Unicode takes apart, then what only looks like a Latin letter.
  private void foreign(int c, int at, int end) {
    TextFolding.decomposed(Character.toString(c))
        .codePoints()
        .filter(part -> !Characters.isOptionalMark(part))
        .forEach(part -> {
          char[] in = Character.toChars(Character.toLowerCase(part));
          char[] ascii = new char[MAX_LETTER_EXPANSION * in.length];
          int length = ASCIIFoldingFilter.foldToASCII(in, 0, ascii, 0, in.length);
          new String(ascii, 0, length)
              .codePoints()
              .forEach(letter -> plain(Character.toLowerCase(letter), at, end));
        });
  }

  private void plain(int c, int at, int end) {
    if (Character.isLetterOrDigit(c) || Characters.isCombiningMark(c)) {
      for (char unit : Character.toChars(c)) {
        add(unit, at, end);
      }
    } else {
      parted = true;
    }
  }

  private void add(char letter, int start, int end) {
    if (parted && !out.isEmpty()) {
      put(' ', start, start);
    }
    parted = false;
    put(letter, start, end);
  }

  private void put(char letter, int start, int end) {
    if (out.length() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    starts[out.length()] = start;
    ends[out.length()] = end;
    out.append(letter);
  }
}
