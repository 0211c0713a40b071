package org.dateline.model.query;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.Tag;

/// The facet counts of what a query finds, beside the list.
///
/// @param totals of all articles found
/// @param fields how many of them have each value
/// @param months how many were published in each month (UTC) that has any
/// @param entities the entities mentioned most, by type, the most first; their article counts are
///   of the articles found
/// @param tags all of the reader's tags, by name, and how many of the articles found have each,
///   from 0
/// @param complete whether everything was counted; else counting was ended early
public record FacetOverview(
    ArticleTotals totals,
    FieldValueCounts fields,
    SortedMap<YearMonth, Long> months,
    Map<EntityType, List<Entity>> entities,
    List<TagCount> tags,
    boolean complete) {

  /// No article.
  public static final FacetOverview NOTHING =
      new FacetOverview(
          new ArticleTotals(0, 0, 0, 0),
          new FieldValueCounts(List.of(), List.of(), List.of()),
          Collections.emptySortedMap(),
          Map.of(),
          List.of(),
          true);

  public FacetOverview {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    entities = Map.copyOf(entities);
    tags = List.copyOf(tags);
  }

  /// How many articles there are.
  ///
  /// @param articles all of them
  /// @param unread those never opened
  /// @param starred those starred
  /// @param noted those with a note or a highlight
  public record ArticleTotals(long articles, long unread, long starred, long noted) {}

  /// The most frequent values of each field, the most first and equals by value.
  ///
  /// @param sources how many from each source; without those of unknown source
  /// @param authors how many by each author
  /// @param languages how many in each language
  public record FieldValueCounts(
      List<ValueCount> sources, List<ValueCount> authors, List<ValueCount> languages) {
    public FieldValueCounts {
      sources = List.copyOf(sources);
      authors = List.copyOf(authors);
      languages = List.copyOf(languages);
    }
  }

  /// A tag and how many of the articles found have it.
  public record TagCount(Tag tag, long articles) {}

  /// A value and how many of the articles found have it.
  public record ValueCount(String value, long articles) {}
}
