package org.dateline.ui.sidebar;

import org.dateline.model.query.Filter;

/// A value of a facet in the sidebar: a condition to narrow the list by.
///
/// @param filter the condition, not a `Not`
/// @param words how it is shown
/// @param articles how many of the articles found meet it; meaningless where it is left out
/// @param standing whether the query has it already
record Facet(Filter filter, String words, long articles, Standing standing) {

  /// What a query does with a value.
  enum Standing {
    /// Nothing.
    FREE,
    /// Every article listed has it.
    CHOSEN,
    /// No article listed has it.
    EXCLUDED
  }

  static Standing standing(org.dateline.model.query.Query query, Filter filter) {
    if (query.filters().contains(filter)) {
      return Standing.CHOSEN;
    }
    return query.filters().contains(new Filter.Not(filter)) ? Standing.EXCLUDED : Standing.FREE;
  }
}
