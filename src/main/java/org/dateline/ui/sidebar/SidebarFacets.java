package org.dateline.ui.sidebar;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.library.note.ArticleNotes;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.SearchQuery;

/// What the sidebar shows of a query.
///
/// @param query what was counted
/// @param overview of the query
/// @param months how many articles the query would find in each month, were it not limited to any
/// @param library how many articles there are in all
/// @param trash how many deleted articles can be brought back
/// @param notes the notes that were changed last, each with its article
public record SidebarFacets(
    SearchQuery query,
    FacetOverview overview,
    SortedMap<YearMonth, Long> months,
    long library,
    long trash,
    List<ArticleNotes> notes) {

  /// Before anything was counted.
  static final SidebarFacets NONE =
      new SidebarFacets(SearchQuery.ALL, FacetOverview.NOTHING, Collections.emptySortedMap(), 0);

  /// Whether anything was counted, and could be: there may be articles that cannot be found yet.
  boolean isKnown() {
    boolean indexing = query.isAll() && library > 0 && overview.totals().articles() == 0;
    return !indexing && !equals(NONE);
  }

  /// With nothing in the trash and no notes.
  SidebarFacets(
      SearchQuery query, FacetOverview overview, SortedMap<YearMonth, Long> months, long library) {
    this(query, overview, months, library, 0, List.of());
  }

  public SidebarFacets {
    notes = List.copyOf(notes);
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
  }
}
