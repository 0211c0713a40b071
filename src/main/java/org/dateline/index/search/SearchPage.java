package org.dateline.index.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.index.highlight.MatchSpans;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.SearchResults.PageCursor;

/// A page of what a search found.
///
/// @param hits the page, in the order asked for
/// @param total how many documents were found in all, without those found by their meaning alone
/// @param complete whether the total is exact; else there are at least so many
/// @param reading how the words were read
/// @param names the numbers of the names that the words speak of
/// @param next where the next page begins; empty after the last
public record SearchPage(
    List<IndexHit> hits,
    long total,
    boolean complete,
    QueryInterpretation reading,
    Set<Long> names,
    Optional<PageCursor> next) {

  /// Nothing found.
  public static final SearchPage NOTHING =
      new SearchPage(List.of(), 0, true, QueryInterpretation.PLAIN, Set.of(), Optional.empty());

  public SearchPage {
    hits = List.copyOf(hits);
    names = Set.copyOf(names);
  }

  /// A document found.
  ///
  /// @param number the article
  /// @param score how well it matches, 0 or more; 0 where the order is not by relevance
  /// @param places where the words stand in it
  /// @param names the names that it is about most, the most first
  /// @param missing the words asked for that it does not have
  /// @param similar how many more with nearly the same text were found
  /// @param byMeaning whether it is near in meaning, and not found by the words
  public record IndexHit(
      long number,
      double score,
      MatchSpans places,
      List<Long> names,
      List<String> missing,
      int similar,
      boolean byMeaning) {

    public IndexHit {
      names = List.copyOf(names);
      missing = List.copyOf(missing);
    }
  }
}
