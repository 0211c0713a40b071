package org.dateline.model.query;

import java.util.ArrayList;
import java.util.List;

/// What the reader asks for: words, and conditions that all must be met.
///
/// @param words a search in the reader's own writing; blank for none, and with no blanks around it
///   but for one at the end of words that are still being typed
/// @param filters conditions in the order they were added, none twice
/// @param sort the order of what is found
/// @param lastWord how the last word is meant; [LastWord#WHOLE] where there is none, and where a
///   blank behind it has said so
/// @param folded whether of articles with nearly the same text only the first is listed
public record SearchQuery(
    String words, List<Filter> filters, SortOrder sort, LastWord lastWord, boolean folded) {

  /// Every article, the newest first.
  public static final SearchQuery ALL = new SearchQuery("", List.of(), SortOrder.NEWEST);

  /// A query whose words are all there.
  public SearchQuery(String words, List<Filter> filters, SortOrder sort) {
    this(words, filters, sort, LastWord.WHOLE, true);
  }

  public SearchQuery {
    String whole = words.strip();
    boolean typing = lastWord == LastWord.TYPING && !whole.isEmpty();
    words = words.stripLeading();
    // A blank at the end says that the last word is whole.
    boolean ended = words.length() > whole.length();
    lastWord = typing || (!ended && !whole.isEmpty()) ? lastWord : LastWord.WHOLE;
    words = typing ? words : whole;
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

  /// Whether the words are the same, and the last of them is meant in the same way.
  public boolean hasWordsOf(SearchQuery other) {
    return words.equals(other.words) && lastWord == other.lastWord;
  }

  /// The same with other words; an order by relevance begins and ends with the words.
  public SearchQuery withWords(String other) {
    boolean begin = words.isEmpty() && !other.isBlank();
    boolean end = !words.isEmpty() && other.isBlank();
    SortOrder next = begin ? SortOrder.RELEVANCE : end ? SortOrder.NEWEST : sort;
    return new SearchQuery(other, filters, next, LastWord.WHOLE, folded);
  }

  /// The same with words that the reader is still typing.
  public SearchQuery typing(String other) {
    SearchQuery query = withWords(other);
    return new SearchQuery(other, query.filters, query.sort, LastWord.TYPING, folded);
  }

  /// The same when the reader types no more, and asks for what is found: the last word of what was
  /// being typed may go on, any other is meant as it was.
  public SearchQuery entered() {
    return lastWord == LastWord.TYPING ? lastWord(LastWord.MAY_GO_ON) : this;
  }

  private SearchQuery lastWord(LastWord meant) {
    return new SearchQuery(words, filters, sort, meant, folded);
  }

  /// The same with one more condition, unless it is there already.
  public SearchQuery with(Filter filter) {
    if (filters.contains(filter)) {
      return this;
    }
    List<Filter> more = new ArrayList<>(filters);
    more.add(filter);
    return new SearchQuery(words, more, sort, lastWord, folded);
  }

  /// The same without a condition. Articles of nearly the same text are folded again when it is not
  /// about them any more.
  public SearchQuery without(Filter filter) {
    return new SearchQuery(
        words,
        filters.stream().filter(f -> !f.equals(filter)).toList(),
        sort,
        lastWord,
        folded || filter instanceof Filter.DuplicateFilter);
  }

  /// The same in another order.
  public SearchQuery sorted(SortOrder other) {
    return new SearchQuery(words, filters, other, lastWord, folded);
  }

  /// The same with every article listed by itself, however like another it is.
  public SearchQuery unfolded() {
    return new SearchQuery(words, filters, sort, lastWord, false);
  }
}
