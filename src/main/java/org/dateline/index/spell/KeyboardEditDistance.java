package org.dateline.index.spell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The edit distance of two words, for fingers that slip and for ears that have only heard one.
///
/// That of Damerau (1964), where adjacent letters can be exchanged, in which what often happens
/// costs less: letters exchanged, a letter doubled or not, one vowel for another, and spellings
/// that sound alike in English.
final class KeyboardEditDistance {

  private static final double LIKELY_EDIT_COST = .7;
  private static final double DOUBLING_COST = .6;
  private static final double FIRST = .5;

  private static final String VOWELS = "aeiouy";

  /// Spellings for each other, both ways.
  private static final List<ConfusionPair> ALIKE =
      alike(
          "f/ph f/gh c/k c/s c/ck k/ck k/ch k/kh k/q kw/qu g/gh g/j s/z s/sc s/ts "
              + "sh/ch sh/sch n/kn n/gn r/wr r/rh t/th t/d v/w w/wh x/ks x/cks ie/ei ee/ea "
              + "e/ae u/oo u/ou o/ou sion/tion able/ible ent/ant er/or er/re");

  /// What is typed for something else.
  private record ConfusionPair(String one, String other) {

    boolean ends(String typed, int i, String meant, int j) {
      return i >= one.length()
          && j >= other.length()
          && typed.charAt(i - 1) == one.charAt(one.length() - 1)
          && meant.charAt(j - 1) == other.charAt(other.length() - 1)
          && typed.startsWith(one, i - one.length())
          && meant.startsWith(other, j - other.length());
    }
  }

  private KeyboardEditDistance() {}

  private static List<ConfusionPair> alike(String pairs) {
    List<ConfusionPair> alike = new ArrayList<>();
    for (String pair : pairs.split(" ", -1)) {
      String one = pair.substring(0, pair.indexOf('/'));
      String other = pair.substring(pair.indexOf('/') + 1);
      alike.add(new ConfusionPair(one, other));
      alike.add(new ConfusionPair(other, one));
    }
    return List.copyOf(alike);
  }

  /// What it takes to type one word where another was meant: 0 for equals, about 1 a letter. Cost
  /// is the product of the lengths.
  static double cost(String typed, String meant) {
    double[][] costs = new double[typed.length() + 1][meant.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      Arrays.fill(costs[i], Double.MAX_VALUE);
      for (int j = 0; j <= meant.length(); j++) {
        costs[i][j] = i == 0 && j == 0 ? 0 : least(typed, i, meant, j, costs);
      }
    }
    return costs[typed.length()][meant.length()];
  }

  /// @param i letters of what was typed
  /// @param j letters of what was meant
  private static double least(String typed, int i, String meant, int j, double[][] costs) {
    double first = i <= 1 && j <= 1 ? FIRST : 0;
    double least = Double.MAX_VALUE;
    if (i > 0 && j > 0) {
      least = costs[i - 1][j - 1] + exchange(typed.charAt(i - 1), meant.charAt(j - 1), first);
    }
    if (i > 0) {
      least = Math.min(least, costs[i - 1][j] + extra(typed, i) + first);
    }
    if (j > 0) {
      least = Math.min(least, costs[i][j - 1] + extra(meant, j) + first);
    }
    if (i > 1
        && j > 1
        && typed.charAt(i - 1) == meant.charAt(j - 2)
        && typed.charAt(i - 2) == meant.charAt(j - 1)) {
      least = Math.min(least, costs[i - 2][j - 2] + LIKELY_EDIT_COST);
    }
    for (ConfusionPair alike : ALIKE) {
      if (alike.ends(typed, i, meant, j)) {
        least =
            Math.min(
                least, costs[i - alike.one.length()][j - alike.other.length()] + LIKELY_EDIT_COST);
      }
    }
    return least;
  }

  private static double exchange(char one, char other, double first) {
    if (one == other) {
      return 0;
    }
    boolean vowels = VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0;
    return (vowels ? LIKELY_EDIT_COST : 1) + first;
  }

  /// What the letter before `end` costs if the other word does not have it.
  private static double extra(String word, int end) {
    boolean doubled = end > 1 && word.charAt(end - 1) == word.charAt(end - 2);
    return doubled ? DOUBLING_COST : 1;
  }

  /// Words that may have been meant and that differ in the first letter, or sound alike though
  /// several letters differ: some 100, few of which exist.
  static Set<String> unlike(String word) {
    Set<String> words = new LinkedHashSet<>();
    for (ConfusionPair alike : ALIKE) {
      exchanged(word, alike.one(), alike.other(), words);
    }
    words.add(word.substring(1));
    words.add("" + word.charAt(1) + word.charAt(0) + word.substring(2));
    for (char letter = 'a'; letter <= 'z'; letter++) {
      words.add(letter + word);
      words.add(letter + word.substring(1));
    }
    words.remove(word);
    return words;
  }

  private static void exchanged(String word, String part, String other, Set<String> words) {
    for (int at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) {
      words.add(word.substring(0, at) + other + word.substring(at + part.length()));
    }
  }
}
