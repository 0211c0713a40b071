package org.dateline.names.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.EntityType;
import org.dateline.names.text.FoundName;

/// The slips of the pen in one article, and the names that were meant.
public final class Slips {

  private final Map<String, FoundName> first = new HashMap<>();
  private final Map<Boolean, NearSpelling> spellings = new HashMap<>();

  private Slips(List<FoundName> names) {
    Map<Boolean, List<String>> folded = new HashMap<>();
    for (FoundName name : names) {
      first.putIfAbsent(name.key().folded(), name);
      folded.computeIfAbsent(isPerson(name), _ -> new ArrayList<>()).add(name.key().folded());
    }
    folded.forEach((person, all) -> spellings.put(person, new NearSpelling(all)));
  }

  public static Slips in(List<FoundName> names) {
    return new Slips(names);
  }

  /// The same names in the same places, each slip with the words that were meant.
  public List<FoundName> mended(List<FoundName> names) {
    return names.stream().map(this::mended).toList();
  }

  private FoundName mended(FoundName name) {
    NearSpelling spelling = spellings.get(isPerson(name));
    if (spelling == null) {
      return name;
    }
    return spelling
        .meant(name.key().folded())
        .map(first::get)
        .map(meant -> new FoundName(name.part(), name.span(), meant.type(), meant.text()))
        .orElse(name);
  }

  private static boolean isPerson(FoundName name) {
    return name.type() == EntityType.PERSON;
  }

  /// The first mention of a name.
  public FoundName first(FoundName name) {
    return first.getOrDefault(name.key().folded(), name);
  }
}
