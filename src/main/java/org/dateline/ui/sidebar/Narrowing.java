package org.dateline.ui.sidebar;

import java.util.Optional;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Query;

/// What a click in the sidebar makes of the query.
final class Narrowing {

  private Narrowing() {}

  /// Lists only what meets a condition, or takes the condition away where the query has it or its
  /// opposite. Of conditions that exclude each other, such as two sources, the new one stays.
  static Query choose(Query query, Filter filter) {
    return switch (Facet.standing(query, filter)) {
      case CHOSEN -> query.without(filter);
      case EXCLUDED -> query.without(new Filter.Not(filter));
      case FREE -> withoutRivals(query, filter).with(filter);
    };
  }

  /// Lists only what does not meet a condition, or takes that away again.
  static Query exclude(Query query, Filter filter) {
    Filter not = new Filter.Not(filter);
    return query.filters().contains(not) ? query.without(not) : query.without(filter).with(not);
  }

  /// The same without its dates.
  static Query undated(Query query) {
    return dates(query).map(query::without).orElse(query);
  }

  /// The days that the query is limited to; empty for none.
  static Optional<Filter.During> dates(Query query) {
    return query.filters().stream()
        .filter(Filter.During.class::isInstance)
        .map(Filter.During.class::cast)
        .findFirst();
  }

  private static Query withoutRivals(Query query, Filter filter) {
    boolean single =
        filter instanceof Filter.From
            || filter instanceof Filter.In
            || filter instanceof Filter.During;
    Query left = query;
    for (Filter other : query.filters()) {
      if (single && other.getClass().equals(filter.getClass())) {
        left = left.without(other);
      }
    }
    return left;
  }
}
