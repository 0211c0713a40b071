package org.dateline.library.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.index.facet.Counts;
import org.dateline.index.facet.Counts.Counted;
import org.dateline.index.facet.Kinds;
import org.dateline.index.facet.Owners;
import org.dateline.index.facet.Wanted;
import org.dateline.library.search.CountedEntities.Now;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.Overview;
import org.dateline.model.query.Query;
import org.dateline.model.query.Stop;
import org.dateline.store.Store;

/// Counts what queries find. Thread-safe.
final class Facets {

  /// The index may know an entity a moment longer than the store.
  private static final int SPARE = 2;

  private final Store store;
  private final CountedEntities entities;
  private final Counting counting;

  /// Counts in the index.
  interface Counting {
    Counts count(Query query, Wanted wanted, Stop stop);
  }

  Facets(Store store, Counting counting) {
    this.store = store;
    this.entities = new CountedEntities(store);
    this.counting = counting;
  }

  /// Counts what a query finds.
  ///
  /// @param each how many entities of each type, sources, authors and languages
  /// @throws java.util.concurrent.CancellationException if asked to stop
  Overview overview(Query query, int each, Stop stop) {
    Now now = entities.now();
    Wanted wanted = new Wanted(now.owners(), now.kinds(), each + SPARE, each, false);
    Counts counts = counting.count(query, wanted, stop);
    return new Overview(
        counts.articles(),
        counts.unread(),
        counts.starred(),
        counts.sources(),
        counts.authors(),
        counts.languages(),
        counts.months(),
        byType(counts.entities(), each),
        counts.complete());
  }

  /// Which entity each name is counted as, now.
  Owners owners() {
    return entities.now().owners();
  }

  /// The most frequent entities in what a query finds, of whatever type, and from when to when that
  /// was published; without sources, authors and languages.
  ///
  /// @param most how many entities
  Counts counts(Query query, int most) {
    Wanted wanted = new Wanted(entities.now().owners(), Kinds.ONE, most, 0, true);
    return counting.count(query, wanted, Stop.NEVER);
  }

  private Map<EntityType, List<Entity>> byType(List<Counted> counted, int each) {
    Map<Long, Entity> known =
        store.entities().numbered(counted.stream().map(Counted::number).toList());
    Map<EntityType, List<Entity>> byType = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      List<Entity> most =
          counted.stream()
              .flatMap(count ->
                  Stream.ofNullable(known.get(count.number()))
                      .map(entity -> entity.in(count.documents())))
              .filter(entity -> entity.type() == type)
              .sorted(Search.MOST_ARTICLES)
              .limit(each)
              .toList();
      if (!most.isEmpty()) {
        byType.put(type, most);
      }
    }
    return byType;
  }
}
