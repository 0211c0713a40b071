package org.dateline.ui.sidebar;

import org.dateline.model.query.Filter;

/// A value of a facet in the sidebar: a condition to narrow the list by.
///
/// @param filter the condition, not a `Not`
/// @param words how it is shown
/// @param articles how many of the articles found meet it; meaningless where it is left out
/// @param standing whether the query has it already
record FacetValue(Filter filter, String words, long articles, FacetSelection standing) {

  /// What a query does with a value.
  enum FacetSelection {
    /// Nothing.
    FREE,
    /// Every article listed has it.
    CHOSEN,
    /// No article listed has it.
    EXCLUDED
  }

  static FacetSelection standing(org.dateline.model.query.SearchQuery query, Filter filter) {
    if (query.filters().contains(filter)) {
      return FacetSelection.CHOSEN;
    }
    return query.filters().contains(new Filter.NotFilter(filter))
        ? FacetSelection.EXCLUDED
        : FacetSelection.FREE;
  }
}
