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
/// @param entities whom and what it is about most, the most first
/// @param why why it was found, where neither headline nor snippet shows it; empty for nothing
/// @param similar how many more articles with nearly the same text were found, and are not listed
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
    List<Named> entities,
    String why,
    int similar,
    double score) {

  public Hit {
    titleMatches = List.copyOf(titleMatches);
    entities = List.copyOf(entities);
  }

  /// An entity by its number, and how it is shown.
  public record Named(long entity, EntityType type, String name) {}
}
