package org.dateline.model;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the library knows of an entity.
///
/// @param entity the entity
/// @param names every way the articles write it, the most frequent first
/// @param first the earliest article with a date that mentions it
/// @param last the latest
/// @param timeline how many articles mention it in each month that has one
/// @param companions who and what is mentioned in the same articles, the most frequent first; their
///   counts are of those articles
public record EntityProfile(
    Entity entity,
    List<NameForm> names,
    Optional<Published> first,
    Optional<Published> last,
    SortedMap<YearMonth, Long> timeline,
    List<Entity> companions) {

  public EntityProfile {
    names = List.copyOf(names);
    timeline = Collections.unmodifiableSortedMap(new TreeMap<>(timeline));
    companions = List.copyOf(companions);
  }

  /// One way of writing a name.
  ///
  /// @param text the name as articles write it
  /// @param mentions how often
  public record NameForm(String text, long mentions) {}
}
