package org.dateline.index.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Spelling variants: British and American spelling of the same word.
final class SpellingVariants {

  /// Ends of words in both spellings; with shorter words before them they are other words' ("four",
  /// "wise").
  private static final List<List<String>> ENDS =
      List.of(
          List.of("isation", "ization"),
          List.of("isations", "izations"),
          List.of("ise", "ize"),
          List.of("ised", "ized"),
          List.of("ises", "izes"),
          List.of("ising", "izing"),
          List.of("yse", "yze"),
          List.of("ysed", "yzed"),
          List.of("ysing", "yzing"),
          List.of("our", "or"),
          List.of("ours", "ors"),
          List.of("oured", "ored"),
          List.of("ouring", "oring"),
          List.of("ourable", "orable"),
          List.of("tre", "ter"),
          List.of("tres", "ters"),
          List.of("ence", "ense"),
          List.of("ogue", "og"),
          List.of("amme", "am"),
          List.of("ammes", "ams"),
          List.of("lled", "led"),
          List.of("lling", "ling"),
          List.of("lment", "llment"));

  private static final int MIN_STEM_LETTERS = 3;

  private SpellingVariants() {}

  /// A word as it is, and as it would be spelt on the other side.
  static Set<String> of(String word) {
    Set<String> spellings = new LinkedHashSet<>(List.of(word));
    for (List<String> pair : ENDS) {
      add(word, pair.getFirst(), pair.getLast(), spellings);
      add(word, pair.getLast(), pair.getFirst(), spellings);
    }
    return spellings;
  }

  private static void add(String word, String end, String other, Set<String> spellings) {
    int stem = word.length() - end.length();
    if (stem >= MIN_STEM_LETTERS && word.endsWith(end)) {
      spellings.add(word.substring(0, stem) + other);
    }
  }
}
