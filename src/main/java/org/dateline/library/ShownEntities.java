package org.dateline.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Entity;
import org.dateline.model.Hit;
import org.dateline.store.Store;

/// How the entities of names are shown beside an article.
final class ShownEntities {

  private final Store store;

  ShownEntities(Store store) {
    this.store = store;
  }

  /// The entities that names belong to, by the number of the name; without names that the reader
  /// said are none.
  Map<Long, Long> of(Collection<Long> names) {
    return names.isEmpty() ? Map.of() : store.indexedNames().entitiesOf(names);
  }

  /// The entities of names as they are shown, by the number of the name.
  Map<Long, Hit.Named> named(Collection<Long> names) {
    Map<Long, Long> entities = of(new HashSet<>(names));
    Set<Long> numbers = new HashSet<>(entities.values());
    Map<Long, Entity> known = numbers.isEmpty() ? Map.of() : store.entities().numbered(numbers);
    Map<Long, Hit.Named> shown = new HashMap<>();
    entities.forEach((name, number) -> {
      Entity entity = known.get(number);
      if (entity != null) {
        shown.put(name, new Hit.Named(entity.number(), entity.type(), entity.name()));
      }
    });
    return shown;
  }
}
