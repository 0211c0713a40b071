package org.dateline.names.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.EntityType;
import org.dateline.names.text.RecognizedName;

/// The misspelled mentions in one article, and the names that were meant.
public final class MisspelledMentions {

  private final Map<String, RecognizedName> first = new HashMap<>();
  private final Map<Boolean, MisspellingDetector> spellings = new HashMap<>();

  private MisspelledMentions(List<RecognizedName> names) {
    Map<Boolean, List<String>> folded = new HashMap<>();
    for (RecognizedName name : names) {
      first.putIfAbsent(name.key().folded(), name);
      folded.computeIfAbsent(isPerson(name), _ -> new ArrayList<>()).add(name.key().folded());
    }
    folded.forEach((person, all) -> spellings.put(person, new MisspellingDetector(all)));
  }

  public static MisspelledMentions in(List<RecognizedName> names) {
    return new MisspelledMentions(names);
  }

  /// The same names in the same places, each slip with the words that were meant.
  public List<RecognizedName> mended(List<RecognizedName> names) {
    return names.stream().map(this::mended).toList();
  }

  private RecognizedName mended(RecognizedName name) {
    MisspellingDetector spelling = spellings.get(isPerson(name));
    if (spelling == null) {
      return name;
    }
    return spelling
        .meant(name.key().folded())
        .map(first::get)
        .map(meant -> new RecognizedName(name.part(), name.span(), meant.type(), meant.text()))
        .orElse(name);
  }

  private static boolean isPerson(RecognizedName name) {
    return name.type() == EntityType.PERSON;
  }

  /// The first mention of a name.
  public RecognizedName first(RecognizedName name) {
    return first.getOrDefault(name.key().folded(), name);
  }
}
