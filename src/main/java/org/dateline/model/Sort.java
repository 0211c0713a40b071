package org.dateline.model;

/// The order of what a query finds.
public enum Sort {
  /// The best match first; the newest first where a query has no words.
  RELEVANCE,
  NEWEST,
  OLDEST
}
