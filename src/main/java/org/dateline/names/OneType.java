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

  private final Map<String, TypeEvidence> evidence = new HashMap<>();

  private OneType(ArticleText article, List<FoundName> names) {
    for (FoundName name : names) {
      evidence
          .computeIfAbsent(NameFolding.letters(name.text()), _ -> new TypeEvidence())
          .read(article.of(name.part()), name);
      counts
          .computeIfAbsent(NameFolding.letters(name.text()), _ -> new EnumMap<>(EntityType.class))
          .merge(name.type(), 1, Integer::sum);
      Set<String> forms = shortForms.computeIfAbsent(name.type(), _ -> new HashSet<>());
      forms.addAll(ShortForms.of(name.key().folded()));
    }
  }

  /// The same names, retyped where need be.
  static List<FoundName> decide(ArticleText article, List<FoundName> names) {
    OneType types = new OneType(article, names);
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
    EntityType voted = voted(name, letters, votes);
    boolean known = WellKnown.contains(NameFolding.key(voted, name.text()));
    return known || supported(voted, letters) ? voted : told(letters, voted, votes.getOrDefault(voted, 1));
  }

  static final double BASE = Double.parseDouble(System.getProperty("te.base", "0.9")), STEP = Double.parseDouble(System.getProperty("te.step", "0"));

  /// The type that the words around a name tell, where they tell enough.
  private EntityType told(String letters, EntityType voted, int votes) {
    TypeEvidence told = evidence.getOrDefault(letters, new TypeEvidence());
    EntityType best = voted;
    double most = told.of(voted) + BASE + STEP * (votes - 1);
    for (EntityType type : EntityType.values()) {
      if (told.of(type) > most) {
        best = type;
        most = told.of(type);
      }
    }
    return best;
  }

  private EntityType voted(FoundName name, String letters, Map<EntityType, Integer> votes) {
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
