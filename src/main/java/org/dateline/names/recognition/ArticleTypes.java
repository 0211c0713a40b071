package org.dateline.names.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.EntityType;
import org.dateline.names.place.PlaceKnowledge;
import org.dateline.names.text.RecognizedName;

/// The types that an article's own names tell of its other words: a name has that of the same name
/// elsewhere, the surname or given name of a person is a person, and what is neither may be a place
/// that is known.
final class ArticleTypes {

  private final Map<String, EntityType> known = new HashMap<>();
  private final PlaceKnowledge placeKnowledge;

  /// @param article the names found in the whole article
  ArticleTypes(List<RecognizedName> article, PlaceKnowledge placeKnowledge) {
    this.placeKnowledge = placeKnowledge;
    for (RecognizedName name : article) {
      known.putIfAbsent(name.text(), name.type());
    }
    for (RecognizedName name : article) {
      if (name.type() == EntityType.PERSON) {
        known.putIfAbsent(name.text().substring(name.text().lastIndexOf(' ') + 1), name.type());
      }
    }
    for (RecognizedName name : article) {
      if (name.type() == EntityType.PERSON && name.text().indexOf(' ') > 0) {
        known.putIfAbsent(name.text().substring(0, name.text().indexOf(' ')), name.type());
      }
    }
  }

  /// The type of a name.
  Optional<EntityType> of(String name) {
    return Optional.ofNullable(known.get(name))
        .or(() -> placeKnowledge.names(name) ? Optional.of(EntityType.LOCATION) : Optional.empty());
  }

  /// Whether the article has a person of just this name.
  boolean hasPerson(String name) {
    return known.get(name) == EntityType.PERSON;
  }

  /// Whether the article has a person with this surname behind other names. Linear in the names.
  boolean hasSurname(String surname) {
    return known.entrySet().stream()
        .anyMatch(
            name -> name.getValue() == EntityType.PERSON && name.getKey().endsWith(" " + surname));
  }
}
