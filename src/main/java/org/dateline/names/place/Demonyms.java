package org.dateline.names.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;
import org.dateline.names.text.NameNormalizer;
import org.dateline.text.WordList;
import org.jspecify.annotations.Nullable;

/// Demonyms: the words for what is of a country and for its people, as English has them: "French",
/// "Frenchmen", "North Koreans". Words that are said of several countries ("Korean", "Congolese")
/// are not among them. Immutable.
///
/// The table is our own, `demonyms.tsv`.
final class Demonyms {

  /// The most words in one of them: "Papua New Guinean".
  static final int MAX_WORDS = 4;

  private static final String TABLE = "demonyms.tsv";
  private static final String NO_COUNTRY = "-";

  /// A country under the name that news in English use.
  record Country(String name, NameKey key) {}

  /// Nothing for a phrase that begins like one of these and means something else.
  private final Map<String, Optional<Country>> phrases = new HashMap<>();

  private final Set<String> firstWords = new HashSet<>();

  private Demonyms() {}

  /// Reads the table from the class path: about 5 ms.
  ///
  /// @throws IllegalStateException if it is missing
  static Demonyms load() {
    Demonyms demonyms = new Demonyms();
    WordList.lines(Demonyms.class, TABLE).forEach(demonyms::addLine);
    return demonyms;
  }

  private void addLine(String line) {
    int tab = line.indexOf('\t');
    String name = line.substring(0, tab);
    Country country =
        name.equals(NO_COUNTRY)
            ? null
            : new Country(name, NameNormalizer.key(EntityType.LOCATION, name));
    Stream.of(line.substring(tab + 1).split(", ")).forEach(word -> addWord(word, country));
  }

  /// @param country null for a word of none
  private void addWord(String word, @Nullable Country country) {
    if (word.endsWith("+")) {
      String one = word.substring(0, word.length() - 1);
      addPhrase(one, country);
      addPhrase(one + "s", country);
    } else {
      addPhrase(word, country);
    }
  }

  private void addPhrase(String word, @Nullable Country country) {
    String phrase = word.replace('-', ' ');
    phrases.put(phrase, Optional.ofNullable(country));
    int space = phrase.indexOf(' ');
    firstWords.add(space < 0 ? phrase : phrase.substring(0, space));
  }

  /// Whether one of them begins with this word.
  boolean begin(String word) {
    return firstWords.contains(word);
  }

  /// Whether this is one of them, or a phrase known to mean something else.
  ///
  /// @param phrase as written, its words parted by single spaces
  boolean contain(String phrase) {
    return phrases.containsKey(phrase);
  }

  /// The country of a word: "China" for "Chinese".
  ///
  /// @param phrase as written, its words parted by single spaces
  Optional<Country> country(String phrase) {
    return phrases.getOrDefault(phrase, Optional.empty());
  }

  /// The names of all countries that have such a word.
  Stream<Country> countries() {
    return phrases.values().stream().flatMap(Optional::stream).distinct();
  }
}
