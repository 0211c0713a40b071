package org.dateline.model;

import java.util.ArrayList;
import java.util.List;

/// What the reader asks for: words, and conditions that all must be met.
///
/// @param words a search in the reader's own writing; blank for none
/// @param filters conditions in the order they were added, none twice
/// @param sort the order of what is found
public record Query(String words, List<Filter> filters, Sort sort) {

  /// Every article, the newest first.
  public static final Query ALL = new Query("", List.of(), Sort.NEWEST);

  public Query {
    words = words.strip();
    filters = List.copyOf(filters);
  }

  /// Every article that a search finds, the best first.
  public static Query of(String words) {
    return new Query(words, List.of(), Sort.RELEVANCE);
  }

  /// Every article that mentions an entity, the newest first.
  public static Query mentioning(long entity) {
    return ALL.with(new Filter.Mentions(entity));
  }

  /// Whether there is neither a word nor a condition.
  public boolean isAll() {
    return words.isEmpty() && filters.isEmpty();
  }

  /// The same with other words; an order by relevance begins and ends with the words.
  public Query withWords(String other) {
    boolean begin = words.isEmpty() && !other.isBlank();
    boolean end = !words.isEmpty() && other.isBlank();
    return new Query(other, filters, begin ? Sort.RELEVANCE : end ? Sort.NEWEST : sort);
  }

  /// The same with one more condition, unless it is there already.
  public Query with(Filter filter) {
    if (filters.contains(filter)) {
      return this;
    }
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new Query(words, more, sort);
  }

  /// The same without a condition.
  public Query without(Filter filter) {
    return new Query(words, filters.stream().filter(f -> !f.equals(filter)).toList(), sort);
  }

  /// The same in another order.
  public Query sorted(Sort other) {
    return new Query(words, filters, other);
  }
}
