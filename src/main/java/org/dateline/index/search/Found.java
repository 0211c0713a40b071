package org.dateline.index.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.index.highlight.Places;
import org.dateline.model.query.Reading;
import org.dateline.model.query.Results.Next;

/// A page of what a search found.
///
/// @param hits the page, in the order asked for
/// @param total how many documents were found in all
/// @param complete whether the total is exact; else there are at least so many
/// @param reading how the words were read
/// @param names the numbers of the names that the words speak of
/// @param next where the next page begins; empty after the last
public record Found(
    List<FoundArticle> hits,
    long total,
    boolean complete,
    Reading reading,
    Set<Long> names,
    Optional<Next> next) {

  /// Nothing found.
  public static final Found NOTHING =
      new Found(List.of(), 0, true, Reading.PLAIN, Set.of(), Optional.empty());

  public Found {
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
  public record FoundArticle(
      long number,
      double score,
      Places places,
      List<Long> names,
      List<String> missing,
      int similar) {

    public FoundArticle {
      names = List.copyOf(names);
      missing = List.copyOf(missing);
    }
  }
}
