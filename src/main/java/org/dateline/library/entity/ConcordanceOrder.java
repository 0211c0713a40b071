package org.dateline.library.entity;

/// The order of the lines of a concordance.
public enum ConcordanceOrder {
  /// By date, the newest article first and each from its beginning.
  NEWEST,
  /// By date, the oldest article first.
  OLDEST,
  /// By the words that follow the name, the newest first where they are the same.
  AFTER,
  /// By the words that go before the name, beginning with the last of them.
  BEFORE;

  /// Whether the texts have to be read for it.
  public boolean isByContext() {
    return this == AFTER || this == BEFORE;
  }
}
