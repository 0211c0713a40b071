package org.dateline.model;

/// A tag: a mark that the reader has given a name and puts on articles.
///
/// @param number what the library knows it by, from 1, never used again
/// @param name what the reader calls it; not blank, and no two alike whatever their case
/// @param colour what it is drawn in, beside its name
public record Tag(long number, String name, TagColour colour) {

  public Tag {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a tag has a name");
    }
  }
}
