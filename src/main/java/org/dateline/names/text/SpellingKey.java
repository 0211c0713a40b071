package org.dateline.names.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.model.NameKey;

/// The key of a name's spellings: which are one name, for names that no dictionary knows.
public final class SpellingKey {

  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

  private SpellingKey() {}

  /// What a name is compared by; the same for all its spellings.
  public static String of(NameKey key) {
    return switch (key.type()) {
      case PERSON -> "p:" + person(key.folded());
      // What a country does, an article may call the deed of an organization.
      case LOCATION, ORGANIZATION -> "g:" + key.folded();
    };
  }

  /// The words in the order of the alphabet, without initials beside two words in full: "Jong-un
  /// Kim" is Kim Jong-un, "John F. Kennedy" is John Kennedy.
  private static String person(String folded) {
    List<String> words = new ArrayList<>();
    List<String> full = new ArrayList<>();
    for (String word : folded.split(" ")) {
      words.add(word);
      if (word.length() > 1 && !GENERATIONS.contains(word)) {
        full.add(word);
      }
    }
    List<String> compared = new ArrayList<>(full.size() > 1 ? full : words);
    words.stream()
        .filter(word -> GENERATIONS.contains(word) && !compared.contains(word))
        .forEach(compared::add);
    compared.sort(null);
    return String.join(" ", compared);
  }
}
