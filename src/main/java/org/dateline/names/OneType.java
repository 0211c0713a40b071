package org.dateline.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.EntityType;

/// One type a name and article, where the recogniser gave several.
///
/// The type of most mentions wins; on a tie the one for which the article has a longer name ("Moon"
/// is a person where "Moon Jae-in" is), then the one that came first. A type that has both a longer
/// name and two mentions keeps them in any case: "Washington" may be the team of the "Washington
/// Capitals" and the city.
final class OneType {

  private final Map<String, Map<EntityType, Integer>> counts = new HashMap<>();
  private final Map<EntityType, Set<String>> shortForms = new EnumMap<>(EntityType.class);

  private OneType(List<FoundName> names) {
    for (FoundName name : names) {
      counts
          .computeIfAbsent(NameFolding.letters(name.text()), _ -> new EnumMap<>(EntityType.class))
          .merge(name.type(), 1, Integer::sum);
      Set<String> forms = shortForms.computeIfAbsent(name.type(), _ -> new HashSet<>());
      forms.addAll(ShortForms.of(name.key().folded()));
    }
  }

  /// The same names, retyped where need be.
  static List<FoundName> decide(List<FoundName> names) {
    OneType types = new OneType(names);
    List<FoundName> decided = new ArrayList<>(names.size());
    for (FoundName name : names) {
      decided.add(name.as(types.of(name)));
    }
    return decided;
  }

  private EntityType of(FoundName name) {
    String letters = NameFolding.letters(name.text());
    Map<EntityType, Integer> votes = counts.getOrDefault(letters, Map.of());
    if (votes.getOrDefault(name.type(), 0) > 1 && supported(name.type(), letters)) {
      return name.type();
    }
    return votes.keySet().stream()
        .max(
            Comparator.<EntityType>comparingInt(type -> votes.getOrDefault(type, 0))
                .thenComparing(type -> supported(type, letters))
                .thenComparing(Comparator.reverseOrder()))
        .orElse(name.type());
  }

  private boolean supported(EntityType type, String letters) {
    return shortForms.getOrDefault(type, Set.of()).contains(letters);
  }
}
