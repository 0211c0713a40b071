package org.dateline.model;

import java.time.Instant;

/// Why a name is one entity with another name of the library.
public sealed interface EntityLinkReason {

  /// They differ in case, diacritics, hyphens, order and the like.
  ///
  /// @param name the entity's display name
  record SpellingReason(String name) implements EntityLinkReason {}

  /// The name dictionary gives both for the same.
  ///
  /// @param title what the dictionary calls it
  record DictionaryReason(String title) implements EntityLinkReason {}

  /// The reader merged them.
  ///
  /// @param name the entity's display name
  /// @param when when the reader did
  record ReaderReason(String name, Instant when) implements EntityLinkReason {}
}
