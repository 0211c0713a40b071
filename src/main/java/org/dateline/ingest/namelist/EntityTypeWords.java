package org.dateline.ingest.namelist;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.EntityType;

/// The words that people write for the type of a name.
final class EntityTypeWords {

  private static final Map<String, EntityType> WORDS = new HashMap<>();

  static {
    add(EntityType.PERSON, "person persons people per pers human individual man woman p");
    add(
        EntityType.LOCATION,
        "location locations loc place places gpe geo city cities town village country countries"
            + " state province region county district island river mountain sea l");
    add(
        EntityType.ORGANIZATION,
        "organization organizations organisation organisations org orgs company companies business"
            + " firm corporation agency authority government ministry party institution university"
            + " group team club union bank ngo o");
  }

  private EntityTypeWords() {}

  /// The type that a word stands for, in any case.
  static Optional<EntityType> type(String word) {
    return Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.ROOT)));
  }

  private static void add(EntityType type, String words) {
    for (String word : words.split(" ")) {
      WORDS.put(word, type);
    }
  }
}
