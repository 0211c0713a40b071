package org.dateline.names.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.names.text.CountryNames;
import org.dateline.text.EditDistance;

/// Detects misspellings: a name that stands once in an article and differs in one letter from one
/// that stands there more often, or that every reader knows: "Untied Nations", and "Kristin" for
/// Kristen Wilkins.
///
/// The word that differs must have five letters at least; in shorter ones a letter makes another
/// name: Kim and Kam, Chen and Chan.
final class MisspellingDetector {

  private static final int MIN_LETTERS = 5;

  /// The names of several mentions, by what is left of them when a letter is left out.
  private final Map<String, Set<String>> byGap = new HashMap<>();

  private final Map<String, Integer> counts = new HashMap<>();

  /// @param names the names of one type in an article, folded, as often as they stand there
  MisspellingDetector(List<String> names) {
    names.forEach(name -> counts.merge(name, 1, Integer::sum));
    counts.forEach((name, count) -> {
      if (count > 1 || isWellKnown(name)) {
        gaps(name).forEach(gap -> byGap.computeIfAbsent(gap, _ -> new HashSet<>()).add(name));
      }
    });
  }

  /// Names of one word are near others that are as well known: Niger and Nigeria.
  private static boolean isWellKnown(String name) {
    return name.indexOf(' ') > 0 && CountryNames.key(name, false).isPresent();
  }

  /// The name that a name was meant to be; empty if it is written right, or could be several.
  Optional<String> meant(String name) {
    if (byGap.isEmpty()
        || name.length() < MIN_LETTERS
        || counts.getOrDefault(name, 0) != 1
        || isWellKnown(name)) {
      return Optional.empty();
    }
    Set<String> near = new HashSet<>();
    for (String gap : gaps(name)) {
      for (String other : byGap.getOrDefault(gap, Set.of())) {
        if (!other.equals(name) && differsInOneLetter(name, other)) {
          near.add(other);
        }
      }
    }
    return near.size() == 1 ? near.stream().findFirst() : Optional.empty();
  }

  /// A name itself and without each of its letters; two that differ in one letter, or in the order
  /// of two neighbours, share one.
  private static Set<String> gaps(String name) {
    Set<String> gaps = new HashSet<>();
    gaps.add(name);
    for (int i = 0; i < name.length(); i++) {
      gaps.add(name.substring(0, i) + name.substring(i + 1));
    }
    return gaps;
  }

  /// Whether they differ in one long word, and in it by one letter or two neighbours.
  private static boolean differsInOneLetter(String name, String other) {
    String[] words = name.split(" ");
    String[] others = other.split(" ");
    if (words.length != others.length) {
      return false;
    }
    int different = -1;
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals(others[i])) {
        if (different >= 0) {
          return false;
        }
        different = i;
      }
    }
    return different >= 0
        && Math.min(words[different].length(), others[different].length()) >= MIN_LETTERS
        && words[different].charAt(0) == others[different].charAt(0)
        && EditDistance.between(words[different], others[different], 1) == 1;
  }
}
