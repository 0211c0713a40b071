package org.dateline.library.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.index.facet.Counts;
import org.dateline.index.facet.Counts.Counted;
import org.dateline.model.Companion;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.store.Store;

/// Finds who and what is mentioned together with an entity more often than chance explains.
final class Companions {

  /// Only those mentioned together with it most are looked at: no other can be among the most
  /// surprising of a large library.
  static final int LOOKED_AT = 500;

  /// Once is no company.
  private static final long FEWEST = 2;

  /// Less happens once in 20 times by chance; see [Surprise].
  private static final double LEAST = 3.84;

  private static final Comparator<Companion> MOST_SURPRISING =
      Comparator.comparingDouble(Companion::surprise)
          .thenComparingLong(Companion::articles)
          .reversed()
          .thenComparing(companion -> companion.entity().name());

  private final Store store;
  private final Search search;

  Companions(Store store, Search search) {
    this.store = store;
    this.search = search;
  }

  /// The most surprising companions of an entity. Beyond what the counts cost, linear in how many
  /// articles mention those that are looked at.
  ///
  /// @param entity the number of the entity
  /// @param counts the articles that mention it, counted
  /// @param each how many of each type
  List<Companion> of(long entity, Counts counts, int each) {
    List<Counted> together =
        counts.entities().stream()
            .filter(other -> other.number() != entity && other.documents() >= FEWEST)
            .toList();
    Map<Long, Long> totals = search.articlesOf(together.stream().map(Counted::number).toList());
    long all = search.size();
    List<Companion> companions = new ArrayList<>();
    Map<Long, Entity> entities = store.entities().numbered(totals.keySet());
    for (Counted other : together) {
      Entity found = entities.get(other.number());
      long total = totals.getOrDefault(other.number(), 0L);
      double surprise = Surprise.of(other.documents(), counts.articles(), total, all);
      if (found != null && surprise >= LEAST) {
        companions.add(new Companion(found.in(total), other.documents(), surprise));
      }
    }
    companions.sort(MOST_SURPRISING);
    return mostOfEachType(companions, each);
  }

  private static List<Companion> mostOfEachType(List<Companion> companions, int each) {
    Map<EntityType, Integer> taken = new EnumMap<>(EntityType.class);
    return companions.stream()
        .filter(c -> taken.merge(c.entity().type(), 1, Integer::sum) <= each)
        .toList();
  }
}
