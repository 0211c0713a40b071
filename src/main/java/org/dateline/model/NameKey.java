package org.dateline.model;

/// A full name as it is compared: one key for all its spellings. Mentions point to a key, the
/// entity table says which keys are one entity.
///
/// @param type what it names; names of two types are two keys
/// @param folded the name without case, diacritics, hyphens and the like (made by `names`); not
///   blank
public record NameKey(EntityType type, String folded) {

  /// @throws IllegalArgumentException if the name is blank
  public NameKey {
    if (folded.isBlank()) {
      throw new IllegalArgumentException("a name key of type " + type + " without a name");
    }
  }
}
