package org.dateline.model;

import java.util.List;
import java.util.Map;

/// What a query finds, counted: the numbers beside the list.
///
/// @param articles all articles found
/// @param unread those never opened
/// @param starred those starred
/// @param sources how many from each source, the most first; without those of unknown source
/// @param entities the entities mentioned most, by type, the most first; their article counts are
///   of the articles found
public record Overview(
    long articles,
    long unread,
    long starred,
    List<SourceCount> sources,
    Map<EntityType, List<Entity>> entities) {

  public Overview {
    sources = List.copyOf(sources);
    entities = Map.copyOf(entities);
  }

  /// A source and how many of the articles found it published.
  public record SourceCount(String source, long articles) {}
}
