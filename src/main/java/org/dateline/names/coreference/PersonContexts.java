package org.dateline.names.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.names.text.ArticleParagraphs;
import org.dateline.names.text.RecognizedName;

/// What an article tells of the persons it names, and so which of them a short name can mean. Read
/// when it is asked for; for one thread.
final class PersonContexts {

  private final ArticleParagraphs article;
  private final List<RecognizedName> persons;

  /// The mentions of each name, by their place in the list of persons.
  private final Map<String, List<Integer>> places = new HashMap<>();

  private final Map<RecognizedName, Integer> placeOf = new HashMap<>();
  private final Map<String, PersonContext> known = new HashMap<>();
  private final Map<Integer, PersonContext> mentions = new HashMap<>();

  /// @param persons all mentions of persons, in order
  /// @param used whether to look at all
  PersonContexts(ArticleParagraphs article, List<RecognizedName> persons, boolean used) {
    this.article = article;
    this.persons = persons;
    for (int i = 0; used && i < persons.size(); i++) {
      placeOf.put(persons.get(i), i);
      places.computeIfAbsent(persons.get(i).key().folded(), _ -> new ArrayList<>()).add(i);
    }
  }

  /// What stands beside all mentions of a full name.
  PersonContext of(String full) {
    PersonContext context = known.get(full);
    if (context == null) {
      PersonContext.CueCollector collector = new PersonContext.CueCollector();
      places.getOrDefault(full, List.of()).forEach(place -> collector.add(at(place)));
      context = collector.collected();
      known.put(full, context);
    }
    return context;
  }

  /// Those of several that a mention can be of; of those, the ones that have the office which is
  /// named before it, or the gender of its title or of a pronoun near, if any.
  Set<String> possible(RecognizedName person, Set<String> full) {
    Integer place = placeOf.get(person);
    if (place == null) {
      return full;
    }
    if (article.of(person.part()).startsWith(", no relation", person.span().end())) {
      return Set.of();
    }
    PersonContext here = at(place);
    Set<String> possible = new LinkedHashSet<>(full);
    String name = person.key().folded();
    possible.removeIf(one -> here.excludes(name, one, of(one)));
    if (possible.size() > 1 && !here.office().title().isEmpty()) {
      possible = preferred(possible, holders(possible, here.office().title()));
    }
    if (possible.size() > 1 && here.gender().isPresent()) {
      possible = preferred(possible, ofTitle(possible, here.gender()));
    }
    if (possible.size() > 1 && here.pronouns().isPresent()) {
      possible = preferred(possible, ofGender(possible, here.pronouns()));
    }
    return possible;
  }

  /// Whether what stands beside a mention speaks for a person.
  boolean confirms(RecognizedName person, String full) {
    Integer place = placeOf.get(person);
    return place != null && at(place).confirms(full, of(full));
  }

  /// How often a name stands in the article.
  int count(String name) {
    return places.getOrDefault(name, List.of()).size();
  }

  private static Set<String> preferred(Set<String> all, Set<String> some) {
    return some.size() == 1 ? some : all;
  }

  private Set<String> holders(Set<String> names, String office) {
    return names.stream()
        .filter(name -> of(name).office().named().contains(office))
        .collect(Collectors.toSet());
  }

  /// Those who are known to be of the gender that a title tells, where they are named as often as
  /// each of those of whom that is not known.
  private Set<String> ofTitle(Set<String> names, Optional<Gender> gender) {
    int most = names.stream().mapToInt(this::count).max().orElse(0);
    return names.stream()
        .filter(name -> of(name).gender(name).equals(gender) && count(name) == most)
        .collect(Collectors.toSet());
  }

  /// Those of a gender; none where that of another is not known.
  private Set<String> ofGender(Set<String> names, Optional<Gender> gender) {
    boolean known = names.stream().allMatch(name -> of(name).gender(name).isPresent());
    return known
        ? names.stream()
            .filter(name -> of(name).gender(name).equals(gender))
            .collect(Collectors.toSet())
        : Set.of();
  }

  private PersonContext at(int place) {
    return mentions.computeIfAbsent(place, this::read);
  }

  private PersonContext read(int place) {
    RecognizedName person = persons.get(place);
    String text = article.of(person.part());
    boolean last = place + 1 == persons.size() || persons.get(place + 1).part() != person.part();
    int limit = last ? text.length() : persons.get(place + 1).span().start();
    return PersonCues.of(text, person.span(), limit);
  }
}
