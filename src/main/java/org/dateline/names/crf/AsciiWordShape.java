package org.dateline.names.crf;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The shape of a word, its pattern of capitals, digits and marks, as CoreNLP's
/// [WordShapeClassifier] writes it, in a fraction of the time for words in ASCII: that looks for
/// the names of Greek letters at every character, and sorts characters in a tree.
///
/// @param shaper CoreNLP's number of the kind of shape
/// @param lowerCaseWords words that are marked where they are known in lower case
record AsciiWordShape(int shaper, Set<String> lowerCaseWords) {

  private static final int EDGE = 2;

  /// What CoreNLP has a sign for, whatever word it is in.
  private static final List<String> GREEK =
      List.of(
          "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "theta", "iota", "kappa", "lambda",
          "omicron", "rho", "sigma", "tau", "upsilon", "omega");

  String of(String word) {
    if (shaper == WordShapeClassifier.WORDSHAPECHRIS2USELC && isPlain(word) && !hasGreek(word)) {
      return edges(word);
    }
    return shaper == WordShapeClassifier.WORDSHAPEDAN2USELC && isPlain(word)
        ? changes(word)
        : WordShapeClassifier.wordShape(word, shaper, lowerCaseWords);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasGreek(String word) {
    for (String letter : GREEK) {
      if (word.contains(letter)) {
        return true;
      }
    }
    return false;
  }

  /// The kinds of the first two characters and the last two, and between them, in the order of
  /// their codes, those that are there.
  private String edges(String word) {
    int length = word.length();
    StringBuilder shape = new StringBuilder(length + 1);
    long low = 0;
    long high = 0;
    for (int i = 0; i < length; i++) {
      char kind = kind(word.charAt(i));
      if (i < EDGE || i >= length - EDGE) {
        shape.append(kind);
      } else if (kind < Long.SIZE) {
        low |= 1L << kind;
      } else {
        high |= 1L << kind;
      }
    }
    insert(high, Long.SIZE, shape);
    insert(low, 0, shape);
    return marked(word, shape);
  }

  /// Puts the characters of a set behind the first two.
  private static void insert(long kinds, int base, StringBuilder shape) {
    for (long left = kinds; left != 0; ) {
      int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(left);
      shape.insert(EDGE, (char) (base + last));
      left ^= 1L << last;
    }
  }

  /// The kinds of all characters, each as often as it changes; short words with their length.
  private String changes(String word) {
    StringBuilder shape = new StringBuilder("WT-");
    char before = '~';
    for (int i = 0; i < word.length(); i++) {
      char kind = word.charAt(i) == '_' ? 'x' : kind(word.charAt(i));
      if (kind != before) {
        shape.append(kind);
      }
      before = kind;
    }
    if (word.length() <= 3) {
      shape.append(':').append(word.length());
    }
    return marked(word, shape);
  }

  private static char kind(char c) {
    if (c >= 'a' && c <= 'z') {
      return 'x';
    }
    if (c >= 'A' && c <= 'Z') {
      return 'X';
    }
    return c >= '0' && c <= '9' ? 'd' : c;
  }

  /// The shape with a mark if the word is one of letters and known in lower case.
  private String marked(String word, StringBuilder shape) {
    return lowerCaseWords.contains(word.toLowerCase(Locale.ROOT)) && areLetters(word)
        ? shape.append('k').toString()
        : shape.toString();
  }

  private boolean areLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      // To the one kind of shape, a mark that joins words is a letter.
      boolean joins = shaper == WordShapeClassifier.WORDSHAPEDAN2USELC && word.charAt(i) == '_';
      if (kind != 'x' && kind != 'X' && !joins) {
        return false;
      }
    }
    return true;
  }
}
