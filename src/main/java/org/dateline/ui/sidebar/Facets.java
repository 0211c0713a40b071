package org.dateline.ui.sidebar;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.query.Overview;
import org.dateline.model.query.Query;

/// What the sidebar shows of a query.
///
/// @param query what was counted
/// @param overview of the query
/// @param months how many articles the query would find in each month, were it not limited to any
/// @param library how many articles there are in all
public record Facets(
    Query query, Overview overview, SortedMap<YearMonth, Long> months, long library) {

  /// Before anything was counted.
  static final Facets NONE =
      new Facets(Query.ALL, Overview.NOTHING, Collections.emptySortedMap(), 0);

  public Facets {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
  }
}
