package org.dateline.index;

import java.util.List;
import org.dateline.model.Snippet;
import org.dateline.model.Span;

/// A page of what a search found.
///
/// @param hits the page, in the order asked for
/// @param total how many documents were found in all, exactly
/// @param notice what the reader should know of how the words were read; empty for nothing
public record Found(List<FoundArticle> hits, long total, String notice) {

  public Found {
    hits = List.copyOf(hits);
  }

  /// A document found.
  ///
  /// @param number the article
  /// @param score how well it matches, 0 or more; 0 where the order is not by relevance
  /// @param titleMatches the words found in the headline
  /// @param snippet the best passage of the text with the words found in it; [Snippet#NONE] where
  ///   the search has no words
  public record FoundArticle(long number, double score, List<Span> titleMatches, Snippet snippet) {}
}
