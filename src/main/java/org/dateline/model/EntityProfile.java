package org.dateline.model;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the library knows of an entity.
///
/// @param entity the entity
/// @param weakMentions how often words made from its names are written, as "Chinese" is from China;
///   not among its mentions, and an article with nothing else does not count as mentioning it
/// @param names every way the articles write it, the most frequent first
/// @param first the earliest article with a date that mentions it
/// @param last the latest
/// @param timeline how many articles mention it in each month that has one
/// @param coMentions who and what is mentioned in the same articles more often than by chance, the
///   most surprising first
public record EntityProfile(
    Entity entity,
    long weakMentions,
    List<NameForm> names,
    Optional<PublicationDate> first,
    Optional<PublicationDate> last,
    SortedMap<YearMonth, Long> timeline,
    List<CoMention> coMentions) {

  public EntityProfile {
    names = List.copyOf(names);
    timeline = Collections.unmodifiableSortedMap(new TreeMap<>(timeline));
    coMentions = List.copyOf(coMentions);
  }

  /// One way of writing a name.
  ///
  /// @param text the name as articles write it
  /// @param type what they take it for
  /// @param mentions how often
  /// @param sameAs why it is this entity's name; empty where it is the entity's main name
  public record NameForm(
      String text, EntityType type, long mentions, Optional<EntityLinkReason> sameAs) {}

  /// How often it was taken for something of each type, the most frequent first.
  public List<TypeCount> types() {
    return names.stream()
        .collect(Collectors.groupingBy(NameForm::type, Collectors.summingLong(NameForm::mentions)))
        .entrySet()
        .stream()
        .map(count -> new TypeCount(count.getKey(), count.getValue()))
        .sorted(
            Comparator.comparingLong(TypeCount::mentions).reversed().thenComparing(TypeCount::type))
        .toList();
  }

  /// A type and how many mentions are of it.
  public record TypeCount(EntityType type, long mentions) {}
}
