package org.dateline.library;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.index.Counts;
import org.dateline.model.Entity;
import org.dateline.model.EntityProfile;
import org.dateline.model.EntityType;
import org.dateline.model.Query;
import org.dateline.model.ReadableArticle;
import org.dateline.model.ReadableArticle.LinkedMention;
import org.dateline.names.NameFolding;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// Looks articles and entities up by what a reader calls them.
final class Catalogue {

  private static final int COMPANIONS = 8;

  private final Store store;
  private final Search search;

  Catalogue(Store store, Search search) {
    this.store = store;
    this.search = search;
  }

  ReadableArticle article(String id) {
    return readable(store.articles().byId(id).orElseThrow(() -> noArticle(id)));
  }

  ReadableArticle articleCalled(String idOrTitle) {
    return readable(
        store
            .articles()
            .byId(idOrTitle)
            .or(() -> store.articles().byTitle(idOrTitle.strip()))
            .orElseThrow(() -> noArticle(idOrTitle)));
  }

  private static LibraryException noArticle(String idOrTitle) {
    return new LibraryException(new Failure.NoArticle(idOrTitle));
  }

  private ReadableArticle readable(StoredArticle stored) {
    List<LinkedMention> mentions = store.names().mentions(stored.number());
    return new ReadableArticle(
        stored.number(),
        stored.article(),
        stored.unread(),
        stored.starred(),
        !stored.recognised().isEmpty(),
        mentions,
        entitiesNumbered(mentions.stream().map(LinkedMention::entity).distinct().toList()));
  }

  List<Entity> entities(String prefix, Optional<EntityType> type, int limit) {
    return prefix.isBlank()
        ? store.entities().most(type, limit)
        : store.entities().matching(prefix.strip(), type, limit);
  }

  Entity entityNamed(String name) {
    if (name.isBlank()) {
      throw noEntity(name);
    }
    List<Long> exact =
        Arrays.stream(EntityType.values())
            .flatMap(type -> store.names().entityOf(NameFolding.key(type, name)).stream())
            .toList();
    return store.entities().numbered(exact).values().stream()
        .max(Comparator.comparingLong(Entity::articles))
        .or(() -> entities(name, Optional.empty(), 1).stream().findFirst())
        .orElseThrow(() -> noEntity(name));
  }

  EntityProfile profile(long number) {
    Entity entity = entitiesNumbered(List.of(number)).get(number);
    if (entity == null) {
      throw noEntity("#" + number);
    }
    Counts counts = search.counts(Query.mentioning(number));
    Entity counted =
        new Entity(number, entity.type(), entity.name(), counts.articles(), entity.mentions());
    List<Entity> companions =
        search.overview(counts, COMPANIONS + 1).entities().values().stream()
            .flatMap(list -> list.stream().filter(e -> e.number() != number).limit(COMPANIONS))
            .sorted(Comparator.comparingLong(Entity::articles).reversed())
            .toList();
    return new EntityProfile(
        counted,
        store.entities().forms(number),
        counts.first(),
        counts.last(),
        counts.months(),
        companions);
  }

  private static LibraryException noEntity(String name) {
    return new LibraryException(new Failure.NoEntity(name));
  }

  Map<Long, Entity> entitiesNumbered(List<Long> numbers) {
    return new HashMap<>(store.entities().numbered(numbers));
  }
}
