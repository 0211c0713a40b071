package org.dateline.model.query;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;

/// The facet counts of what a query finds, beside the list.
///
/// @param articles all articles found
/// @param unread those never opened
/// @param starred those starred
/// @param sources how many from each source, the most first; without those of unknown source
/// @param authors how many by each author, the most first
/// @param languages how many in each language, the most first
/// @param months how many were published in each month (UTC) that has any
/// @param entities the entities mentioned most, by type, the most first; their article counts are
///   of the articles found
/// @param complete whether everything was counted; else counting was ended early
public record FacetOverview(
    long articles,
    long unread,
    long starred,
    List<ValueCount> sources,
    List<ValueCount> authors,
    List<ValueCount> languages,
    SortedMap<YearMonth, Long> months,
    Map<EntityType, List<Entity>> entities,
    boolean complete) {

  /// No article.
  public static final FacetOverview NOTHING =
      new FacetOverview(
          0, 0, 0, List.of(), List.of(), List.of(), Collections.emptySortedMap(), Map.of(), true);

  public FacetOverview {
    sources = List.copyOf(sources);
    authors = List.copyOf(authors);
    languages = List.copyOf(languages);
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    entities = Map.copyOf(entities);
  }

  /// A value and how many of the articles found have it.
  public record ValueCount(String value, long articles) {}
}
