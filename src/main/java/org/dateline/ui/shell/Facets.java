package org.dateline.ui.shell;

import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.Overview;
import org.dateline.model.Query;

/// What the sidebar shows of a query.
///
/// @param query what was counted
/// @param overview of the query
/// @param months how many articles the query would find in each month, were it not limited to any
/// @param library how many articles there are in all
record Facets(Query query, Overview overview, SortedMap<YearMonth, Long> months, long library) {

  /// Before anything was counted.
  static final Facets NONE =
      new Facets(Query.ALL, Overview.NOTHING, Collections.emptySortedMap(), 0);

  Facets {
    months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
  }
}
