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
public record SearchQuery(
    String words, List<Filter> filters, SortOrder sort, boolean unfinished, boolean folded) {

  /// Every article, the newest first.
  public static final SearchQuery ALL = new SearchQuery("", List.of(), SortOrder.NEWEST);

  /// A query whose words are all there.
  public SearchQuery(String words, List<Filter> filters, SortOrder sort) {
    this(words, filters, sort, false, true);
  }

  public SearchQuery {
    unfinished &= !words.isBlank();
    // A blank at the end says that the last word is whole.
    words = unfinished ? words.stripLeading() : words.strip();
    filters = List.copyOf(filters);
  }

  /// Every article that a search finds, the best first.
  public static SearchQuery of(String words) {
    return new SearchQuery(words, List.of(), SortOrder.RELEVANCE);
  }

  /// Every article that mentions an entity, the newest first.
  public static SearchQuery mentioning(long entity) {
    return ALL.with(new Filter.EntityFilter(entity));
  }

  /// Whether there is neither a word nor a condition.
  public boolean isAll() {
    return words.isEmpty() && filters.isEmpty();
  }

  /// Whether it asks for the articles that mention an entity.
  public boolean asksFor(long entity) {
    return filters.contains(new Filter.EntityFilter(entity));
  }

  /// Whether the words are the same, and as finished.
  public boolean hasWordsOf(SearchQuery other) {
    return words.equals(other.words) && unfinished == other.unfinished;
  }

  /// The same with other words; an order by relevance begins and ends with the words.
  public SearchQuery withWords(String other) {
    boolean begin = words.isEmpty() && !other.isBlank();
    boolean end = !words.isEmpty() && other.isBlank();
    SortOrder next = begin ? SortOrder.RELEVANCE : end ? SortOrder.NEWEST : sort;
    return new SearchQuery(other, filters, next, false, folded);
  }

  /// The same with words that the reader is still typing.
  public SearchQuery typing(String other) {
    SearchQuery query = withWords(other);
    return new SearchQuery(other, query.filters, query.sort, true, folded);
  }

  /// The same with its last word as it is.
  public SearchQuery finished() {
    return new SearchQuery(words, filters, sort, false, folded);
  }

  /// The same with one more condition, unless it is there already.
  public SearchQuery with(Filter filter) {
    if (filters.contains(filter)) {
      return this;
    }
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new SearchQuery(words, more, sort, unfinished, folded);
  }

  /// The same without a condition.
  public SearchQuery without(Filter filter) {
    return new SearchQuery(
        words, filters.stream().filter(f -> !f.equals(filter)).toList(), sort, unfinished, folded);
  }

  /// The same in another order.
  public SearchQuery sorted(SortOrder other) {
    return new SearchQuery(words, filters, other, unfinished, folded);
  }

  /// The same with every article listed by itself, however like another it is.
  public SearchQuery unfolded() {
    return new SearchQuery(words, filters, sort, unfinished, false);
  }
}
