package org.dateline.model;

import java.time.Instant;

/// Why a name is one entity with another name of the library.
public sealed interface SameAs {

  /// They differ in case, diacritics, hyphens, order and the like.
  ///
  /// @param name the entity's display name
  record Spelling(String name) implements SameAs {}

  /// The name dictionary gives both for the same.
  ///
  /// @param title what the dictionary calls it
  record Dictionary(String title) implements SameAs {}

  /// The reader merged them.
  ///
  /// @param name the entity's display name
  /// @param when when the reader did
  record Reader(String name, Instant when) implements SameAs {}
}
