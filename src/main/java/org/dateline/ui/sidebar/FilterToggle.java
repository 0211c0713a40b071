package org.dateline.ui.sidebar;

import java.util.Optional;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;

/// Toggles a filter: what a click in the sidebar makes of the query.
final class FilterToggle {

  private FilterToggle() {}

  /// Lists only what meets a condition, or takes the condition away where the query has it or its
  /// opposite. Of conditions that exclude each other, such as two sources, the new one stays.
  static SearchQuery choose(SearchQuery query, Filter filter) {
    return switch (FacetValue.selection(query, filter)) {
      case CHOSEN -> query.without(filter);
      case EXCLUDED -> query.without(new Filter.NotFilter(filter));
      case FREE -> withoutRivals(query, filter).with(filter);
    };
  }

  /// Lists only what does not meet a condition, or takes that away again.
  static SearchQuery exclude(SearchQuery query, Filter filter) {
    Filter not = new Filter.NotFilter(filter);
    return query.filters().contains(not) ? query.without(not) : query.without(filter).with(not);
  }

  /// The same without its dates.
  static SearchQuery undated(SearchQuery query) {
    return dates(query).map(query::without).orElse(query);
  }

  /// The days that the query is limited to; empty for none.
  static Optional<Filter.DateFilter> dates(SearchQuery query) {
    return query.filters().stream()
        .filter(Filter.DateFilter.class::isInstance)
        .map(Filter.DateFilter.class::cast)
        .findFirst();
  }

  private static SearchQuery withoutRivals(SearchQuery query, Filter filter) {
    boolean single =
        filter instanceof Filter.SourceFilter
            || filter instanceof Filter.LanguageFilter
            || filter instanceof Filter.DateFilter;
    SearchQuery left = query;
    for (Filter other : query.filters()) {
      if (single && other.getClass().equals(filter.getClass())) {
        left = left.without(other);
      }
    }
    return left;
  }
}
