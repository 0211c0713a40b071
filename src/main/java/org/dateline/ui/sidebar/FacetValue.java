package org.dateline.ui.sidebar;

import org.dateline.model.query.Filter;

/// A facet value in the sidebar: a condition to narrow the list by.
///
/// @param filter the condition, not a `Not`
/// @param words how it is shown
/// @param articles how many of the articles found meet it; meaningless where it is left out
/// @param selection whether the query has it already
record FacetValue(Filter filter, String words, long articles, FacetSelection selection) {

  /// What a query does with a value.
  enum FacetSelection {
    /// Nothing.
    FREE,
    /// Every article listed has it.
    CHOSEN,
    /// No article listed has it.
    EXCLUDED
  }

  static FacetSelection selection(org.dateline.model.query.SearchQuery query, Filter filter) {
    if (query.filters().contains(filter)) {
      return FacetSelection.CHOSEN;
    }
    return query.filters().contains(new Filter.NotFilter(filter))
        ? FacetSelection.EXCLUDED
        : FacetSelection.FREE;
  }
}
