package org.dateline.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityType;

/// What an organization's or a place's short name stands for in one article: "WPK" for the
/// "Workers' Party of Korea", "Xinhua" for the "Xinhua News Agency".
///
/// Only where it can be one full name alone, and where the words left out say no more than what
/// kind of organization it is: "Boeing" is not "Boeing Commercial Airplanes". Places are not
/// shortened by leaving out words: "New York" need not be "New York City".
final class GroupNames {

  private static final Set<String> KINDS =
      Set.of(
          ("agency airline airlines airways association bank committee corporation foundation group"
                  + " holdings industries institute international motor motors network news newspaper"
                  + " organization party press systems technologies television union university")
              .split(" "));

  private final Map<String, FoundName> first = new HashMap<>();
  private final Map<String, Set<String>> byAcronym = new HashMap<>();
  private final Map<String, Set<String>> byBeginning = new HashMap<>();

  /// @param names all names of the article, in order
  GroupNames(List<FoundName> names) {
    for (FoundName name : names) {
      String folded = name.key().folded();
      if (name.type() != EntityType.PERSON && first.putIfAbsent(folded, name) == null) {
        Acronyms.of(name.text()).forEach(acronym -> index(byAcronym, acronym, folded));
        if (name.type() == EntityType.ORGANIZATION) {
          indexBeginnings(folded);
        }
      }
    }
  }

  private void indexBeginnings(String folded) {
    String beginning = folded;
    int space = beginning.lastIndexOf(' ');
    while (space > 0 && KINDS.contains(beginning.substring(space + 1))) {
      beginning = beginning.substring(0, space);
      index(byBeginning, beginning, folded);
      space = beginning.lastIndexOf(' ');
    }
  }

  private static void index(Map<String, Set<String>> index, String form, String folded) {
    index.computeIfAbsent(form, _ -> new LinkedHashSet<>()).add(folded);
  }

  /// The mention that spells a short name out, if there is exactly one full name for it.
  Optional<FoundName> fullName(FoundName name) {
    if (name.type() == EntityType.PERSON || WellKnown.contains(name.key())) {
      return Optional.empty();
    }
    if (Acronyms.isOne(name.text())) {
      String letters = Acronyms.letters(name.text());
      // Two letters fit too much to go by them alone.
      return only(byAcronym.getOrDefault(letters, Set.of()))
          .filter(full -> letters.length() > 2 || full.type() == name.type());
    }
    return name.type() == EntityType.ORGANIZATION
        ? only(byBeginning.getOrDefault(name.key().folded(), Set.of()))
        : Optional.empty();
  }

  private Optional<FoundName> only(Set<String> full) {
    return full.size() == 1 ? full.stream().findFirst().map(first::get) : Optional.empty();
  }
}
