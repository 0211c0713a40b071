package org.dateline.library.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.index.facet.EntityByName;
import org.dateline.index.facet.EntityTypeLookup;
import org.dateline.index.facet.FacetCounts;
import org.dateline.index.facet.FacetCounts.EntityCount;
import org.dateline.index.facet.FacetRequest;
import org.dateline.library.search.EntityMapping.MappingSnapshot;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Tag;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.Store;

/// Counts the facets of queries. Thread-safe.
final class QueryFacets {

  /// The index may know an entity a moment longer than the store.
  private static final int SPARE_ENTITIES = 2;

  private final Store store;
  private final EntityMapping entities;
  private final FacetCountSource source;

  /// Counts in the index.
  interface FacetCountSource {
    FacetCounts count(SearchQuery query, FacetRequest request, CancellationSignal stop);
  }

  QueryFacets(Store store, FacetCountSource source) {
    this.store = store;
    this.entities = new EntityMapping(store);
    this.source = source;
  }

  /// Counts what a query finds.
  ///
  /// @param each how many entities of each type, sources, authors and languages
  /// @throws java.util.concurrent.CancellationException if asked to stop
  FacetOverview overview(SearchQuery query, int each, CancellationSignal stop) {
    MappingSnapshot now = entities.now();
    List<Tag> tags = store.tags().all();
    FacetRequest request =
        new FacetRequest(
            now.owners(),
            now.kinds(),
            each + SPARE_ENTITIES,
            each,
            tags.stream().map(Tag::number).toList(),
            false);
    FacetCounts counts = source.count(query, request, stop);
    return new FacetOverview(
        counts.totals(),
        counts.fields(),
        counts.months(),
        byType(counts.entities(), each),
        counted(tags, counts.tags()),
        counts.complete());
  }

  /// Which entity each name is counted as, now.
  EntityByName owners() {
    return entities.now().owners();
  }

  /// The most frequent entities in what a query finds, of whatever type, and from when to when that
  /// was published; without sources, authors and languages.
  ///
  /// @param most how many entities
  FacetCounts counts(SearchQuery query, int most) {
    FacetRequest request =
        new FacetRequest(entities.now().owners(), EntityTypeLookup.ONE, most, 0, true);
    return source.count(query, request, CancellationSignal.NEVER);
  }

  private static List<FacetOverview.TagCount> counted(List<Tag> tags, List<Long> articles) {
    return IntStream.range(0, tags.size())
        .mapToObj(i -> new FacetOverview.TagCount(tags.get(i), articles.get(i)))
        .toList();
  }

  private Map<EntityType, List<Entity>> byType(List<EntityCount> counted, int each) {
    Map<Long, Entity> known =
        store.entities().numbered(counted.stream().map(EntityCount::number).toList());
    Map<EntityType, List<Entity>> byType = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      List<Entity> most =
          counted.stream()
              .flatMap(count ->
                  Stream.ofNullable(known.get(count.number()))
                      .map(entity -> entity.in(count.documents())))
              .filter(entity -> entity.type() == type)
              .sorted(LibrarySearch.MOST_ARTICLES)
              .limit(each)
              .toList();
      if (!most.isEmpty()) {
        byType.put(type, most);
      }
    }
    return byType;
  }
}
