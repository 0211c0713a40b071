package org.dateline.model.query;

/// A search that the reader keeps.
///
/// @param number what the library knows it by
/// @param name what the reader calls it; not blank
/// @param query what it finds
/// @param fresh how many articles have come that it finds and that have come since the reader last
///   looked
public record SavedSearch(long number, String name, SearchQuery query, long fresh) {

  public SavedSearch {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a saved search has a name");
    }
  }
}
