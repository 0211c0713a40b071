package org.dateline.model.query;

import java.util.ArrayList;
import java.util.List;

/// What the reader asks for: words, and conditions that all must be met.
///
/// @param words a search in the reader's own writing; blank for none, and with no blanks around it
///   but for one at the end of an unfinished one
/// @param filters conditions in the order they were added, none twice
/// @param sort the order of what is found
/// @param unfinished whether the reader is still typing, so that the last word may be the beginning
///   of one
/// @param folded whether of articles with nearly the same text only the first is listed
public record Query(
    String words, List<Filter> filters, Sort sort, boolean unfinished, boolean folded) {

  /// Every article, the newest first.
  public static final Query ALL = new Query("", List.of(), Sort.NEWEST);

  /// A query whose words are all there.
  public Query(String words, List<Filter> filters, Sort sort) {
    this(words, filters, sort, false, true);
  }

  public Query {
    unfinished &= !words.isBlank();
    // A blank at the end says that the last word is whole.
    words = unfinished ? words.stripLeading() : words.strip();
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
    Sort next = begin ? Sort.RELEVANCE : end ? Sort.NEWEST : sort;
    return new Query(other, filters, next, false, folded);
  }

  /// The same with words that the reader is still typing.
  public Query typing(String other) {
    Query query = withWords(other);
    return new Query(other, query.filters, query.sort, true, folded);
  }

  /// The same with its last word as it is.
  public Query finished() {
    return new Query(words, filters, sort, false, folded);
  }

  /// The same with one more condition, unless it is there already.
  public Query with(Filter filter) {
    if (filters.contains(filter)) {
      return this;
    }
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new Query(words, more, sort, unfinished, folded);
  }

  /// The same without a condition.
  public Query without(Filter filter) {
    return new Query(
        words, filters.stream().filter(f -> !f.equals(filter)).toList(), sort, unfinished, folded);
  }

  /// The same in another order.
  public Query sorted(Sort other) {
    return new Query(words, filters, other, unfinished, folded);
  }

  /// The same with every article listed by itself, however like another it is.
  public Query unfolded() {
    return new Query(words, filters, sort, unfinished, false);
  }
}
