package org.dateline.library.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.Mention;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.names.text.NameNormalizer;
import org.dateline.store.NameTable.KnownName;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/// Finds the one name that a reader means by what the reader calls it, and never guesses.
final class ReaderNameLookup {

  private final Store store;

  ReaderNameLookup(Store store) {
    this.store = store;
  }

  /// @param type only of this type; null for any
  FullName named(String called, @Nullable EntityType type) {
    Collection<KnownName> found = oneEach(candidates(called));
    List<KnownName> right = ofType(found, type);
    if (right.isEmpty()) {
      throw new LibraryException(new Failure.NoEntity(called));
    }
    if (right.size() > 1) {
      throw several(called, right);
    }
    return right.getFirst().name();
  }

  /// The one name that is called so; empty if nothing is, or several are.
  Optional<KnownName> only(String called, EntityType type) {
    List<KnownName> right = ofType(oneEach(candidates(called)), type);
    return right.size() == 1 ? Optional.of(right.getFirst()) : Optional.empty();
  }

  /// The names that are folded as this is; or else those written so, or shown so by the reader's
  /// wish.
  private List<KnownName> candidates(String called) {
    if (called.isBlank()) {
      return List.of();
    }
    List<KnownName> found = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      store.names().known(NameNormalizer.key(type, called)).ifPresent(found::add);
    }
    for (long entity : store.entities().renamedTo(called.strip())) {
      store.names().ofEntity(entity).stream().findFirst().ifPresent(found::add);
    }
    if (found.isEmpty()) {
      found.addAll(store.names().writtenOut(called.strip()));
    }
    Map<Long, Entity> live = entities(found);
    return found.stream().filter(name -> live.containsKey(name.entity())).toList();
  }

  private Map<Long, Entity> entities(Collection<KnownName> names) {
    return store.entities().numbered(names.stream().map(KnownName::entity).distinct().toList());
  }

  /// The first name of each entity.
  private static Collection<KnownName> oneEach(List<KnownName> names) {
    return names.stream()
        .collect(Collectors.toMap(KnownName::entity, name -> name, (first, _) -> first))
        .values();
  }

  private List<KnownName> ofType(Collection<KnownName> names, @Nullable EntityType type) {
    if (type == null) {
      return List.copyOf(names);
    }
    Map<Long, Entity> entities = entities(names);
    List<KnownName> right =
        names.stream()
            .filter(name ->
                Optional.ofNullable(entities.get(name.entity()))
                    .filter(entity -> entity.type() == type)
                    .isPresent())
            .toList();
    return right.isEmpty()
        ? names.stream().filter(name -> name.name().key().type() == type).toList()
        : right;
  }

  private LibraryException several(String called, List<KnownName> names) {
    Map<Long, Entity> entities = entities(names);
    List<Failure.NamedEntity> choices =
        names.stream()
            .flatMap(name -> Optional.ofNullable(entities.get(name.entity())).stream())
            .map(entity -> new Failure.NamedEntity(entity.type(), entity.name()))
            .sorted(
                Comparator.comparing((Failure.NamedEntity choice) -> choice.type().name())
                    .thenComparing(Failure.NamedEntity::name))
            .toList();
    return new LibraryException(new Failure.SeveralEntities(called, choices));
  }

  /// @param type only of this type; null for any
  List<FullName> namedIn(StoredArticle article, String called, @Nullable EntityType type) {
    List<LinkedMention> mentions =
        store.names().mentions(article.number()).stream()
            .filter(
                linked -> type == null || linked.type() == type || linked.mention().type() == type)
            .toList();
    List<Long> entities = candidates(called).stream().map(KnownName::entity).toList();
    List<LinkedMention> meant =
        mentions.stream().filter(linked -> entities.contains(linked.entity())).toList();
    if (meant.isEmpty()) {
      meant =
          mentions.stream()
              .filter(linked -> linked.mention().in(article.article()).equals(called.strip()))
              .toList();
    }
    if (meant.isEmpty()) {
      throw new LibraryException(new Failure.NotMentioned(article.article().id(), called));
    }
    List<KnownName> names =
        meant.stream()
            .map(LinkedMention::mention)
            .map(Mention::key)
            .distinct()
            .flatMap(key -> store.names().known(key).stream())
            .toList();
    if (oneEach(names).size() > 1) {
      throw several(called, List.copyOf(oneEach(names)));
    }
    return names.stream().map(KnownName::name).toList();
  }
}
