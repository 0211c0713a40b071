package org.dateline.index.facet;

import java.util.List;

/// Which facets are to be counted in what a search finds. How many there are, unread, starred and
/// with notes, and the months are always counted.
///
/// @param owners which entity each name is counted as; a document that has several names of one
///   entity is counted once for it
/// @param kinds what kinds the entities are of
/// @param entities how many of the most frequent entities of each kind, from 0
/// @param values how many of the most frequent sources, authors and languages, from 0
/// @param tags the tags to count, by their numbers
/// @param ends whether the earliest and the latest date are asked for
public record FacetRequest(
    EntityByName owners,
    EntityTypeLookup kinds,
    int entities,
    int values,
    List<Long> tags,
    boolean ends) {

  /// Without tags.
  public FacetRequest(
      EntityByName owners, EntityTypeLookup kinds, int entities, int values, boolean ends) {
    this(owners, kinds, entities, values, List.of(), ends);
  }

  public FacetRequest {
    tags = List.copyOf(tags);
    if (entities < 0 || values < 0) {
      throw new IllegalArgumentException(entities + " entities, " + values + " values");
    }
  }
}
