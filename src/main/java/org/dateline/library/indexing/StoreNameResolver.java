package org.dateline.library.indexing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.index.query.NameResolver;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Tag;
import org.dateline.model.query.Clause;
import org.dateline.names.text.NameNormalizer;
import org.dateline.store.NameTable.KnownName;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;

/// Finds the names of the entities that a query speaks of. Never fails: a reader who types a name
/// has not finished it yet.
final class StoreNameResolver implements NameResolver {

  private final Store store;

  StoreNameResolver(Store store) {
    this.store = store;
  }

  @Override
  public Set<Long> called(Clause.EntityClause named) {
    Set<Long> entities = entities(named.type().orElse(null), named.name().strip());
    return entities.isEmpty()
        ? Set.of()
        : store.namePostings().of(entities).values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toSet());
  }

  @Override
  public OptionalLong tag(String name) {
    return store.tags().named(name).stream().mapToLong(Tag::number).findFirst();
  }

  /// Those that have it for a full name, or that the reader calls so; or else the one that is most
  /// often written so.
  private Set<Long> entities(@Nullable EntityType type, String name) {
    if (name.isEmpty()) {
      return Set.of();
    }
    Set<Long> full = new LinkedHashSet<>(store.entities().renamedTo(name));
    for (EntityType each : EntityType.values()) {
      store
          .names()
          .known(NameNormalizer.key(each, name))
          .map(KnownName::entity)
          .ifPresent(full::add);
    }
    Set<Long> right = ofType(full, type);
    return right.isEmpty()
        ? ofType(store.names().entitiesWritten(name), type).stream()
            .limit(1)
            .collect(Collectors.toSet())
        : right;
  }

  /// Those that are of a type, or of any where that is null, in the same order.
  private Set<Long> ofType(Collection<Long> entities, @Nullable EntityType type) {
    Map<Long, Entity> known = entities.isEmpty() ? Map.of() : store.entities().numbered(entities);
    return entities.stream()
        .filter(known::containsKey)
        .filter(number ->
            type == null
                || Optional.ofNullable(known.get(number))
                    .filter(entity -> entity.type() == type)
                    .isPresent())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
