package org.dateline.names.dictionary;

/// What a name is compared by in the library: names with equal links are one entity.
///
/// @param id opaque, not blank, the same in every library for the same [NameLinker#version()]
/// @param title what the name dictionary calls the entity; empty where the link is by spelling
public record EntityLink(String id, String title) {

  /// @throws IllegalArgumentException if the id is blank
  public EntityLink {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a link without an id, titled '" + title + "'");
    }
  }
}
