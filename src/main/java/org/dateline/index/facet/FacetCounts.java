package org.dateline.index.facet;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.dateline.model.PublicationDate;
import org.dateline.model.query.FacetOverview;

/// The facet counts of a search.
///
/// @param totals of all of them
/// @param entities the entities in the most documents, under whatever name, the most first and
///   equals by number: of each kind at least as many as were wanted, if there are as many; an
///   entity that may be of several kinds is not counted on for any of them
/// @param fields the most frequent values of each field
/// @param tags how many have each tag that was asked for, in the same order
/// @param months how many were published in each month (UTC) that has any
/// @param range from when to when any were published, if it was wanted
/// @param complete whether everything was counted; else counting was ended early, and every number
///   is at most what it should be
public record FacetCounts(
    FacetOverview.ArticleTotals totals,
    List<EntityCount> entities,
    FacetOverview.FieldValueCounts fields,
    List<Long> tags,
    SortedMap<YearMonth, Long> months,
    PublicationRange range,
    boolean complete) {

  /// An entity and how many documents have it.
  public record EntityCount(long number, long documents) implements HasDocFreq {}

  /// The earliest date and the latest.
  public record PublicationRange(Optional<PublicationDate> first, Optional<PublicationDate> last) {

    static final PublicationRange UNKNOWN =
        new PublicationRange(Optional.empty(), Optional.empty());
  }
}
