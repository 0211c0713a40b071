package org.dateline.model.query;

import java.util.List;
import java.util.Optional;

/// A page of what a query found.
///
/// @param query what was asked
/// @param hits the page, in the query's order
/// @param total how many articles were found by the words in all, those folded away included
/// @param complete whether the total is exact; else the search was ended early, and there are at
///   least so many
/// @param reading how the query was read
/// @param next where the next page begins; empty after the last
public record SearchResults(
    SearchQuery query,
    List<Hit> hits,
    long total,
    boolean complete,
    QueryInterpretation reading,
    Optional<PageCursor> next) {

  public SearchResults {
    hits = List.copyOf(hits);
  }

  /// Nothing found for a query.
  public static SearchResults none(SearchQuery query) {
    return new SearchResults(
        query, List.of(), 0, true, QueryInterpretation.PLAIN, Optional.empty());
  }

  /// Where a page begins: after an article that was found, as what it was ordered by.
  ///
  /// @param place how many articles come before, from 0; with 0, nothing else counts
  /// @param score of the last of them, where the order is by relevance
  /// @param published of the last of them, in seconds since 1970
  /// @param number of the last of them
  public record PageCursor(int place, double score, long published, long number) {

    /// Where the first page begins.
    public static final PageCursor START = new PageCursor(0, 0, 0, 0);
  }
}
