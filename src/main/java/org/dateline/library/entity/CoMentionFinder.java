package org.dateline.library.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.dateline.index.facet.FacetCounts;
import org.dateline.index.facet.FacetCounts.EntityCount;
import org.dateline.library.search.LibrarySearch;
import org.dateline.model.CoMention;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter.DateFilter;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.Store;

/// Finds co-mentions: who and what is mentioned together with an entity more often than chance
/// explains.
final class CoMentionFinder {

  /// Only those mentioned together with it most are looked at: no other can be among the most
  /// surprising of a large library.
  static final int MAX_CANDIDATES = 500;

  /// Once is no company.
  static final long MIN_SHARED_ARTICLES = 2;

  /// Less happens once in 20 times by chance; see [LogLikelihoodRatio].
  static final double MIN_LOG_LIKELIHOOD = 3.84;

  private static final Comparator<CoMention> MOST_SURPRISING =
      Comparator.comparingDouble(CoMention::surprise)
          .thenComparingLong(CoMention::articles)
          .reversed()
          .thenComparing(companion -> companion.entity().name());

  private final Store store;
  private final LibrarySearch search;

  CoMentionFinder(Store store, LibrarySearch search) {
    this.store = store;
    this.search = search;
  }

  /// The co-mentions of an entity that surprise most. Beyond what the counts cost, linear in how
  /// many articles mention those that are looked at.
  ///
  /// @param entity the number of the entity
  /// @param days of the articles of these alone; empty for all
  /// @param counts the articles of these days that mention it, counted
  /// @param each how many of each type
  /// @throws java.util.concurrent.CancellationException if it is stopped
  List<CoMention> of(
      long entity,
      Optional<DateFilter> days,
      FacetCounts counts,
      int each,
      CancellationSignal stop) {
    List<EntityCount> together =
        counts.entities().stream()
            .filter(other -> other.number() != entity && other.documents() >= MIN_SHARED_ARTICLES)
            .toList();
    Map<Long, Long> totals =
        totals(together.stream().map(EntityCount::number).toList(), days, stop);
    long all = days.isEmpty() ? search.size() : search.count(within(SearchQuery.ALL, days), stop);
    List<CoMention> coMentions = new ArrayList<>();
    Map<Long, Entity> entities = store.entities().numbered(totals.keySet());
    for (EntityCount other : together) {
      Entity found = entities.get(other.number());
      long total = totals.getOrDefault(other.number(), 0L);
      double surprise =
          LogLikelihoodRatio.of(other.documents(), counts.totals().articles(), total, all);
      if (found != null && surprise >= MIN_LOG_LIKELIHOOD) {
        coMentions.add(new CoMention(found.in(total), other.documents(), surprise));
      }
    }
    coMentions.sort(MOST_SURPRISING);
    return mostOfEachType(coMentions, each);
  }

  /// A query for some days alone.
  static SearchQuery within(SearchQuery query, Optional<DateFilter> days) {
    return days.map(query::with).orElse(query);
  }

  /// How many articles mention each; of some days, counted one by one.
  private Map<Long, Long> totals(
      List<Long> entities, Optional<DateFilter> days, CancellationSignal stop) {
    if (days.isEmpty()) {
      return search.articlesOf(entities);
    }
    Map<Long, Long> totals = new HashMap<>();
    for (long entity : entities) {
      if (stop.isCancelled()) {
        throw new CancellationException();
      }
      totals.put(entity, search.count(within(SearchQuery.mentioning(entity), days), stop));
    }
    return totals;
  }

  private static List<CoMention> mostOfEachType(List<CoMention> coMentions, int each) {
    Map<EntityType, Integer> taken = new EnumMap<>(EntityType.class);
    return coMentions.stream()
        .filter(c -> taken.merge(c.entity().type(), 1, Integer::sum) <= each)
        .toList();
  }
}
