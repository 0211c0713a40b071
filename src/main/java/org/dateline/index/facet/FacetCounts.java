package org.dateline.index.facet;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.dateline.model.PublicationDate;
import org.dateline.model.query.FacetOverview;

/// The facet counts of a search.
///
/// @param articles all of them
/// @param unread those not opened
/// @param starred those starred
/// @param entities the entities in the most documents, under whatever name, the most first and
///   equals by number: of each kind at least as many as were wanted, if there are as many; an
///   entity that may be of several kinds is not counted on for any of them
/// @param sources the most frequent sources, the most first and equals by name
/// @param authors the most frequent authors, in the same order
/// @param languages the most frequent languages, in the same order
/// @param months how many were published in each month (UTC) that has any
/// @param first the earliest date of any, if it was wanted
/// @param last the latest
/// @param complete whether everything was counted; else counting was ended early, and every number
///   is at most what it should be
public record FacetCounts(
    long articles,
    long unread,
    long starred,
    List<EntityCount> entities,
    List<FacetOverview.ValueCount> sources,
    List<FacetOverview.ValueCount> authors,
    List<FacetOverview.ValueCount> languages,
    SortedMap<YearMonth, Long> months,
    Optional<PublicationDate> first,
    Optional<PublicationDate> last,
    boolean complete) {

  /// An entity and how many documents have it.
  public record EntityCount(long number, long documents) implements HasDocFreq {}
}
