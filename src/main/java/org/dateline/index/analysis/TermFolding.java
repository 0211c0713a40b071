package org.dateline.index.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.dateline.text.Characters;
import org.dateline.text.TextFolding;

/// Folds terms: words without case and diacritics, and what is left of the signs within them.
public final class TermFolding {

  /// The most ASCII letters that one letter can become.
  private static final int MAX_EXPANSION = 4;

  /// With a breve, the Cyrillic i is another letter.
  private static final int BREVE = 0x306;

  private static final int CYRILLIC_I = 0x438;

  /// Sigma at the end of a word is the same letter.
  private static final int LAST_SIGMA = 0x3C2;

  private static final int SIGMA = 0x3C3;

  private TermFolding() {}

  /// A part of a text without case, diacritics and invisible characters; signs are kept.
  public static String folded(String text, int start, int end) {
    char[] in = new char[end - start];
    text.getChars(start, end, in, 0);
    boolean ascii = true;
    for (int i = 0; i < in.length; i++) {
      char c = in[i];
      if (c < 0x80) {
        in[i] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
      } else {
        ascii = false;
      }
    }
    return ascii ? new String(in) : foreign(in);
  }

  private static String foreign(char[] in) {
    String parted = TextFolding.decomposed(new String(in));
    StringBuilder lower = new StringBuilder(parted.length());
    int before = 0;
    for (int i = 0; i < parted.length(); ) {
      int c = parted.codePointAt(i);
      i += Character.charCount(c);
      boolean letterOfItsOwn = c == BREVE && Character.toLowerCase(before) == CYRILLIC_I;
      if (letterOfItsOwn
          || (!Characters.isOptionalMark(c) && Character.getType(c) != Character.FORMAT)) {
        int small = Character.toLowerCase(c);
        lower.appendCodePoint(small == LAST_SIGMA ? SIGMA : small);
      }
      before = c;
    }
    char[] plain = Normalizer.normalize(lower, Normalizer.Form.NFC).toCharArray();
    char[] out = new char[MAX_EXPANSION * plain.length];
    int length = ASCIIFoldingFilter.foldToASCII(plain, 0, out, 0, plain.length);
    return new String(out, 0, length);
  }

  /// A folded word without the signs in it, but for the point of a decimal fraction.
  public static String joined(String word) {
    int first = firstSign(word);
    if (first < 0) {
      return word;
    }
    StringBuilder joined = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!isSign(word, i)) {
        joined.append(word.charAt(i));
      }
    }
    return joined.toString();
  }

  /// What signs part a folded word into; nothing where there are none, or in a number.
  static List<String> parts(String word) {
    if (firstSign(word) < 0) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || isSign(word, i)) {
        if (i > start) {
          parts.add(word.substring(start, i));
        }
        start = i + 1;
      }
    }
    return isNumber(word) ? List.of() : parts;
  }

  private static int firstSign(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isSign(word, i)) {
        return i;
      }
    }
    return -1;
  }

  /// A sign that is not part of a letter, a number or a picture.
  private static boolean isSign(String word, int at) {
    char c = word.charAt(at);
    return switch (c) {
      case '.' ->
          !(at > 0
              && at + 1 < word.length()
              && Character.isDigit(word.charAt(at - 1))
              && Character.isDigit(word.charAt(at + 1)));
      case ',', ';', ':', '_', '\u00B7', '\u2027', '\u2024' -> word.length() > 1;
      default -> Characters.isApostrophe(c) && word.length() > 1;
    };
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.');
  }
}
