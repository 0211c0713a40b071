package org.dateline.library;

/// What a new library holds.
public enum InitialContent {
  /// The articles that come with the program.
  BUNDLED_ARTICLES,
  /// Nothing.
  EMPTY
}
