package org.dateline.model;

import java.util.List;
import java.util.Optional;

/// An article in a list of results.
///
/// @param number what the store and the index know the article by
/// @param id what the reader knows the article by
/// @param title the headline
/// @param titleMatches what was asked for, as spans of the headline
/// @param source who published it; empty where unknown
/// @param published when
/// @param unread whether it has never been opened
/// @param starred whether the reader starred it
/// @param snippet a passage that shows why it was found
/// @param score how well it matches, 0 or more; comparable only within one list of results
public record Hit(
    long number,
    String id,
    String title,
    List<Span> titleMatches,
    String source,
    Optional<Published> published,
    boolean unread,
    boolean starred,
    Snippet snippet,
    double score) {

  public Hit {
    titleMatches = List.copyOf(titleMatches);
  }
}
