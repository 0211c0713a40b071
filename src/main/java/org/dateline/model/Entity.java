package org.dateline.model;

/// A person, place or organization of the library, under all its names.
///
/// @param number what the library knows it by; stable as long as it has a name
/// @param type what it is
/// @param name the full name that the articles write most
/// @param articles how many articles mention it
/// @param mentions how often they do
public record Entity(long number, EntityType type, String name, long articles, long mentions) {

  /// The same with another number of articles.
  public Entity in(long others) {
    return new Entity(number, type, name, others, mentions);
  }
}
