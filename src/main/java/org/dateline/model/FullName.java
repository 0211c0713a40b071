package org.dateline.model;

/// A name as it is compared, and one way of writing it out.
///
/// @param key the name
/// @param written a full form, for a reader to recognise it by; not blank
public record FullName(NameKey key, String written) {

  /// @throws IllegalArgumentException if the written form is blank
  public FullName {
    if (written.isBlank()) {
      throw new IllegalArgumentException("the name " + key + " is written as nothing");
    }
  }
}
