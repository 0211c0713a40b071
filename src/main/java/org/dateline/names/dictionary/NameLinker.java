package org.dateline.names.dictionary;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;
import org.dateline.names.dictionary.NameDictionary.DictionaryCandidate;
import org.dateline.names.place.PlaceTable;
import org.dateline.names.text.NameNormalizer;
import org.dateline.names.text.SpellingKey;
import org.jspecify.annotations.Nullable;

/// Entity linking: says which names of a library are one entity. A pure function of the name, so
/// that it does not matter in which order a library meets its names. Thread-safe.
///
/// With a dictionary, names that it gives for the same are one. What it does not know is compared
/// by spelling: a person's name whatever the order of its words and without initials in the middle,
/// other names whether they are places or organizations.
public final class NameLinker {

  private static final int RULES = 1;

  /// Aliases below this share lead elsewhere as often as not.
  private static final double MIN_PROBABILITY = 0.3;

  /// Above this share a word is the name of one thing alone.
  private static final double MIN_PROBABILITY_OF_SOLE_MEANING = 0.8;

  private static final Pattern DOCTRINE =
      Pattern.compile("^(?:Church|Order|Society|Movement) of (\\p{L}+(?:ology|ism|anity))$");

  private final PlaceTable places = PlaceTable.load();
  private final @Nullable NameDictionary dictionary;

  private NameLinker(@Nullable NameDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// A linker that goes by spelling alone.
  public static NameLinker bySpelling() {
    return new NameLinker(null);
  }

  /// A linker that asks a dictionary first. The dictionary must stay open as long.
  public static NameLinker with(NameDictionary dictionary) {
    return new NameLinker(dictionary);
  }

  /// What a name is compared by. Takes some microseconds.
  ///
  /// @param key the name
  /// @param written the name as an article writes it in full: capitals tell "WHO" from "who"
  public EntityLink link(NameKey key, String written) {
    return Optional.ofNullable(dictionary)
        .filter(_ -> !isOneOfSeveral(key))
        .flatMap(names -> title(names, key, written))
        .map(NameLinker::doctrine)
        .map(title -> new EntityLink("d:" + title, title))
        .orElseGet(() -> new EntityLink(SpellingKey.of(key), ""));
  }

  /// "Georgia" and the like: the article told which of its places it is, and the key says so; the
  /// dictionary would not know.
  private boolean isOneOfSeveral(NameKey key) {
    return key.type() == EntityType.LOCATION
        && places.senses().values().stream()
            .anyMatch(
                senses -> senses.stream().anyMatch(sense -> sense.key().equals(key.folded())));
  }

  /// The community of a doctrine is called by the doctrine: "Church of Scientology".
  private static String doctrine(String title) {
    return DOCTRINE.matcher(title).replaceFirst("$1");
  }

  private static Optional<String> title(NameDictionary names, NameKey key, String written) {
    if (key.type() == EntityType.PERSON && key.folded().indexOf(' ') < 0) {
      return soleBearer(names, key, written);
    }
    for (String form : forms(key, written)) {
      List<DictionaryCandidate> candidates = names.find(form);
      for (DictionaryCandidate candidate : candidates) {
        if (candidate.probability() >= MIN_PROBABILITY
            && TitleType.mayBe(candidate.title(), key.type())) {
          return Optional.of(candidate.title());
        }
      }
    }
    return Optional.empty();
  }

  /// A surname or a given name alone may be anybody's, so it is nobody's, unless it is a name that
  /// no person made known: what the recogniser takes for a person may be "Boeing".
  private static Optional<String> soleBearer(NameDictionary names, NameKey key, String written) {
    return names.find(written).stream()
        .filter(candidate -> candidate.probability() >= MIN_PROBABILITY_OF_SOLE_MEANING)
        .map(DictionaryCandidate::title)
        .filter(
            title -> title.indexOf(' ') < 0 && NameNormalizer.letters(title).equals(key.folded()))
        .findFirst();
  }

  /// The name as it is written, if the key is no other; then the key.
  private static Set<String> forms(NameKey key, String written) {
    Set<String> forms = new LinkedHashSet<>();
    if (NameNormalizer.key(key.type(), written).equals(key)) {
      forms.add(written);
    }
    forms.add(key.folded());
    if (key.type() == EntityType.PERSON) {
      addVariants(key.folded(), forms);
    }
    return forms;
  }

  /// What [SpellingKey] takes for the same: the family name first or last, and no initials.
  private static void addVariants(String folded, Set<String> forms) {
    String full =
        Arrays.stream(folded.split(" "))
            .filter(word -> word.length() > 1)
            .collect(Collectors.joining(" "));
    int first = full.indexOf(' ');
    if (first > 0) {
      int last = full.lastIndexOf(' ');
      forms.add(full);
      forms.add(full.substring(last + 1) + " " + full.substring(0, last));
      forms.add(full.substring(first + 1) + " " + full.substring(0, first));
    }
  }

  /// Changes whenever links may change: with the rules and with the dictionary.
  public String version() {
    return (dictionary == null ? "spelling" : dictionary.version()) + ", link rules " + RULES;
  }
}
