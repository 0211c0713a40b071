package org.dateline.store;

/// What became of an article given to the store.
public enum PutResult {
  /// It is new.
  ADDED,
  /// It came again from the same file, changed.
  UPDATED,
  /// It was there already, the same.
  UNCHANGED,
  /// The reader has deleted it; it stays so.
  DELETED,
  /// Another article, from elsewhere, has its id; nothing was changed.
  ID_TAKEN
}
