package org.dateline.names.coreference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.model.EntityType;
import org.dateline.names.text.Acronyms;
import org.dateline.names.text.CountryNames;
import org.dateline.names.text.RecognizedName;
import org.dateline.text.WordList;

/// Coreference of organizations and places, what a short name stands for in one article: "WPK" for
/// the "Workers' Party of Korea", "Xinhua" for the "Xinhua News Agency".
///
/// Only where it can be one full name alone, and where the words left out say no more than what
/// kind of organization it is: "Boeing" is not "Boeing Commercial Airplanes". Places are not
/// shortened by leaving out words: "New York" need not be "New York City".
public final class OrganizationCoreference {

  private static final Set<String> KINDS =
      WordList.read(OrganizationCoreference.class, "organization-kinds.txt");

  /// What may follow a place's name without making it another place.
  private static final Set<String> PLACE_KINDS =
      Set.of("island islands square palace archipelago peninsula".split(" "));

  private static final Set<String> HALVES = Set.of("north", "south", "east", "west");

  /// Without a half in their name, countries are called so; Africa is another thing than South
  /// Africa.
  private static final Set<String> CALLED_BY_THE_WHOLE = Set.of("korea", "macedonia", "timor");

  private static final Set<String> COMMUNITIES = Set.of("church order society movement".split(" "));

  /// Of so many, none is named more often than all others together.
  private static final int MAX_CANDIDATES = 20;

  /// One word is enough to call such an organization by.
  private static final Set<String> HEADS =
      WordList.read(OrganizationCoreference.class, "organization-heads.txt");

  /// Buildings are called by the last words of their names, whether they were taken for places or
  /// for organizations.
  private static final Set<String> BUILDINGS =
      Set.of(
          "airport arena bridge building center centre hall hospital hotel library mosque museum palace park stadium station theater theatre tower"
              .split(" "));

  /// Words before them that tell nothing.
  private static final Set<String> KINDS_OF_BUILDINGS =
      Set.of(
          "international national regional municipal general central memorial public city the of and"
              .split(" "));

  private static final Pattern DOCTRINE = Pattern.compile("\\p{L}+(?:ology|ism|anity)");

  private static final Pattern OF = Pattern.compile(" (?:of|for|in|at) ");

  private final Map<String, RecognizedName> first = new HashMap<>();
  private final Map<String, Set<String>> byAcronym = new HashMap<>();
  private final Map<String, Set<String>> byBeginning = new HashMap<>();
  private final Map<String, Set<String>> byEnd = new HashMap<>();
  private final Map<String, Set<String>> byBuilding = new HashMap<>();

  /// "The Chathams" are the "Chatham Islands", whatever the recogniser took them for.
  private final Map<String, Set<String>> archipelagos = new HashMap<>();

  /// What a short name may be short for, once it has been asked.
  private final Map<String, List<String>> candidates = new HashMap<>();

  private final Map<String, Set<String>> halves = new HashMap<>();

  /// How often a full name is meant, written out or short.
  private final Map<String, Integer> counts = new HashMap<>();

  /// One-word beginnings of names of two words of no language: "Northrop" of "Northrop Grumman".
  private final Map<String, Set<String>> byFirstWord = new HashMap<>();

  /// @param names all names of the article, in order
  /// @param ordinary whether a word is one that English texts use
  /// @param placed whether it names a place
  public OrganizationCoreference(
      List<RecognizedName> names, Predicate<String> ordinary, Predicate<String> placed) {
    names.stream()
        .filter(name -> name.type() != EntityType.PERSON)
        .forEach(name -> {
          first.putIfAbsent(name.key().folded(), name);
          counts.merge(name.key().folded(), 1, Integer::sum);
        });
    // Longest first, so that what is short itself is no candidate for what is shorter.
    first.values().stream()
        .sorted(Comparator.comparingInt(name -> -name.key().folded().length()))
        .toList()
        .forEach(this::index);
    indexFirstWords(names, word -> ordinary.test(word) || placed.test(word));
  }

  /// "Northrop" is "Northrop Grumman" if the article has the whole first and never "Grumman" alone;
  /// "Boeing" is not "Boeing Commercial Airplanes".
  private void indexFirstWords(List<RecognizedName> names, Predicate<String> known) {
    for (RecognizedName name : first.values()) {
      String text = name.text();
      int space = text.indexOf(' ');
      boolean two =
          name.type() == EntityType.ORGANIZATION
              && space > 0
              && text.lastIndexOf(' ') == space
              && fullName(name).isEmpty();
      if (two
          && isNew(text.substring(0, space), known)
          && isNew(text.substring(space + 1), known)) {
        boolean contradicted =
            names.stream()
                .anyMatch(other ->
                    other.text().equals(text.substring(space + 1))
                        || (other.text().equals(text.substring(0, space))
                            && other.part() == name.part()
                            && other.span().start() < name.span().start()));
        if (!contradicted) {
          String folded = name.key().folded();
          index(byFirstWord, folded.substring(0, folded.indexOf(' ')), folded);
        }
      }
    }
  }

  /// Whether a word is written as a name is and known for nothing else.
  private static boolean isNew(String word, Predicate<String> known) {
    return word.length() > 3
        && word.chars().allMatch(Character::isLetter)
        && word.chars().filter(Character::isUpperCase).count() == 1
        && !known.test(word);
  }

  private void index(RecognizedName name) {
    String folded = name.key().folded();
    Acronyms.of(name.text()).forEach(acronym -> index(byAcronym, acronym, folded));
    Optional<RecognizedName> longer = fullName(name);
    if (longer.isPresent()) {
      counts.merge(longer.get().key().folded(), counts.getOrDefault(folded, 0), Integer::sum);
      return;
    }
    indexBuilding(folded);
    if (name.type() == EntityType.ORGANIZATION) {
      indexBeginnings(folded, KINDS);
      indexHead(folded);
    } else {
      indexHalf(name, folded);
      indexBeginnings(folded, PLACE_KINDS);
    }
  }

  /// "The North" is North Korea where that is the only country of the north that is named, and
  /// "Korea" is South Korea where the article knows no other.
  private void indexHalf(RecognizedName name, String folded) {
    int space = folded.indexOf(' ');
    if (space > 0
        && HALVES.contains(folded.substring(0, space))
        && CountryNames.contains(name.key())) {
      index(halves, folded.substring(0, space), folded);
      if (CALLED_BY_THE_WHOLE.contains(folded.substring(space + 1))) {
        index(halves, folded.substring(space + 1), folded);
      }
    }
  }

  private void indexBeginnings(String folded, Set<String> kinds) {
    String beginning = folded;
    int space = beginning.lastIndexOf(' ');
    while (space > 0 && kinds.contains(beginning.substring(space + 1))) {
      beginning = beginning.substring(0, space);
      index(byBeginning, beginning, folded);
      if (folded.endsWith(" islands")) {
        index(archipelagos, beginning + "s", folded);
      }
      space = beginning.lastIndexOf(' ');
    }
  }

  /// "Supreme Court of Cassation" is the "Supreme Court" and the "Court"; "China's Foreign
  /// Ministry" the "Foreign Ministry"; the "Rice Owls" are the "Owls".
  private void indexHead(String folded) {
    Matcher of = OF.matcher(folded);
    String head = of.find() ? folded.substring(0, of.start()) : folded;
    if (!head.equals(folded)) {
      index(byEnd, head, folded);
      indexFaith(head, folded.substring(of.end()), folded);
    }
    for (int space = head.indexOf(' '); space > 0; space = head.indexOf(' ', space + 1)) {
      String end = head.substring(space + 1);
      if (end.indexOf(' ') > 0 || end.endsWith("s") || HEADS.contains(end)) {
        index(byEnd, end, folded);
      }
    }
  }

  /// "Chicago O'Hare International Airport" is "O'Hare International Airport", "Space Museum of
  /// Orkhon" the "Space Museum".
  private void indexBuilding(String folded) {
    Matcher of = OF.matcher(folded);
    String head = of.find() ? folded.substring(0, of.start()) : folded;
    if (!BUILDINGS.contains(head.substring(head.lastIndexOf(' ') + 1))) {
      return;
    }
    for (int start = 0; start < head.lastIndexOf(' '); start = head.indexOf(' ', start) + 1) {
      String end = head.substring(start);
      boolean says = !KINDS_OF_BUILDINGS.contains(end.substring(0, end.indexOf(' ')));
      if (says && !end.equals(folded)) {
        index(byBuilding, end, folded);
      }
    }
  }

  /// "Church of Scientology" is "Scientology": the community of a doctrine.
  private void indexFaith(String head, String of, String folded) {
    if (COMMUNITIES.contains(head) && DOCTRINE.matcher(of).matches()) {
      index(byEnd, of, folded);
    }
  }

  private static void index(Map<String, Set<String>> index, String form, String folded) {
    index.computeIfAbsent(form, _ -> new LinkedHashSet<>()).add(folded);
  }

  /// The mention that spells a short name out, if there is exactly one full name for it.
  public Optional<RecognizedName> fullName(RecognizedName name) {
    if (name.type() == EntityType.PERSON || CountryNames.contains(name.key())) {
      return Optional.empty();
    }
    if (Acronyms.isOne(name.text())) {
      String letters = Acronyms.letters(name.text());
      // Two letters fit too much to go by them alone.
      return only(byAcronym.getOrDefault(letters, Set.of()))
          .filter(full -> letters.length() > 2 || full.type() == name.type());
    }
    String folded = name.key().folded();
    if (name.type() == EntityType.LOCATION && halves.containsKey(folded)) {
      return only(halves.getOrDefault(folded, Set.of()));
    }
    Optional<RecognizedName> islands = only(archipelagos.getOrDefault(folded, Set.of()));
    if (islands.isPresent()) {
      return islands;
    }
    return only(byBeginning.getOrDefault(folded, Set.of()))
        .or(() -> only(byEnd.getOrDefault(folded, Set.of())))
        .or(() -> only(byFirstWord.getOrDefault(folded, Set.of())))
        .filter(full -> full.type() == name.type())
        .or(() -> only(byBuilding.getOrDefault(folded, Set.of())));
  }

  /// The full names, as written, that a name is short for.
  public List<String> candidates(RecognizedName name) {
    return candidates.computeIfAbsent(name.text(), _ -> listed(name));
  }

  private List<String> listed(RecognizedName name) {
    if (CountryNames.contains(name.key())) {
      return List.of();
    }
    Set<String> full = new LinkedHashSet<>();
    if (Acronyms.isOne(name.text())) {
      full.addAll(byAcronym.getOrDefault(Acronyms.letters(name.text()), Set.of()));
    } else {
      full.addAll(byBeginning.getOrDefault(name.key().folded(), Set.of()));
      full.addAll(byEnd.getOrDefault(name.key().folded(), Set.of()));
    }
    return full.stream()
        .flatMap(folded -> Optional.ofNullable(first.get(folded)).stream())
        .sorted(RecognizedName.IN_ORDER)
        .map(RecognizedName::text)
        .limit(CrossDocumentCoreference.MAX_CANDIDATES_SHOWN)
        .toList();
  }

  /// The only one, or the one that the article names three times as often as all others together.
  private Optional<RecognizedName> only(Set<String> full) {
    if (full.size() < 2 || full.size() > MAX_CANDIDATES) {
      return full.size() == 1 ? full.stream().findFirst().map(first::get) : Optional.empty();
    }
    int all = full.stream().mapToInt(name -> counts.getOrDefault(name, 0)).sum();
    return full.stream()
        .filter(name -> 4 * counts.getOrDefault(name, 0) >= 3 * all)
        .findFirst()
        .map(first::get);
  }
}
