package org.dateline.model.query;

/// The order of what a query finds.
public enum SortOrder {
  /// The best match first: the words found, and how much an article is about the entities asked
  /// for. The newest first where a query has neither.
  RELEVANCE,
  NEWEST,
  OLDEST
}
