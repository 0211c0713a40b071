package org.dateline.library.naming;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.model.EntityType;
import org.dateline.model.LinkReason;
import org.dateline.model.NameKey;
import org.dateline.names.coreference.CrossDocumentCoreference;
import org.dateline.names.coreference.Gender;
import org.dateline.names.coreference.GivenNameGenders;
import org.dateline.store.CrossDocumentTable.ArticleMention;
import org.dateline.store.CrossDocumentTable.PendingArticle;

/// A short name that stands in an article without its full one.
///
/// @param places every place where it stands, at least one
/// @param texts how it is written there
/// @param others the entities of the article's other names
/// @param relatives those of them that have the same surname
/// @param gender what the titles before it tell of the person, if they do
record UnresolvedShortName(
    List<ArticleMention> places,
    Set<String> texts,
    Set<Long> others,
    Set<Long> relatives,
    Optional<Gender> gender) {

  /// Those of an article. Left alone are names that the reader has spoken of, and those that may be
  /// one of several that the article does name.
  static List<UnresolvedShortName> in(PendingArticle due) {
    Map<NameKey, List<ArticleMention>> lone =
        due.names().stream()
            .filter(named ->
                CrossDocumentCoreference.isLone(named.mention())
                    && named.mention().why().kind() == LinkReason.LinkRule.WRITTEN
                    && !named.corrected())
            .collect(
                Collectors.groupingBy(
                    named -> named.mention().key(), LinkedHashMap::new, Collectors.toList()));
    return lone.values().stream().map(places -> of(due, places)).toList();
  }

  private static UnresolvedShortName of(PendingArticle due, List<ArticleMention> places) {
    long entity = places.getFirst().entity();
    return new UnresolvedShortName(
        places,
        places.stream()
            .map(place -> place.mention().in(due.article().article()))
            .collect(toCollection(TreeSet::new)),
        due.names().stream()
            .filter(named -> !named.mention().weak() && named.entity() != entity)
            .map(ArticleMention::entity)
            .collect(toSet()),
        due.names().stream()
            .filter(named -> isRelative(named.mention().key(), places.getFirst().mention().key()))
            .map(ArticleMention::entity)
            .collect(toSet()),
        gender(due, places));
  }

  private static boolean isRelative(NameKey key, NameKey surname) {
    return key.type() == EntityType.PERSON
        && surname.type() == EntityType.PERSON
        && key.folded().endsWith(' ' + surname.folded());
  }

  private static Optional<Gender> gender(PendingArticle due, List<ArticleMention> places) {
    Set<Gender> genders =
        places.stream()
            .map(ArticleMention::mention)
            .filter(mention -> mention.type() == EntityType.PERSON)
            .flatMap(mention ->
                CrossDocumentCoreference.titleGender(
                    mention.part().of(due.article().article()), mention.span())
                    .stream())
            .collect(toSet());
    return genders.size() == 1 ? genders.stream().findFirst() : Optional.empty();
  }

  /// Whether it can be of a person with this full name, by what titles and given names tell.
  boolean mayBe(NameKey full) {
    Optional<Gender> other =
        full.type() == EntityType.PERSON ? GivenNameGenders.of(full.folded()) : Optional.empty();
    return gender.isEmpty() || other.isEmpty() || gender.equals(other);
  }

  NameKey key() {
    return places.getFirst().mention().key();
  }

  long entity() {
    return places.getFirst().entity();
  }

  /// What it may be short for.
  Set<EntityType> types() {
    return key().type() == EntityType.PERSON
        ? EnumSet.of(EntityType.PERSON)
        : EnumSet.of(EntityType.LOCATION, EntityType.ORGANIZATION);
  }

  /// Whether it may well be a full name: "Apple" is in the dictionary, and hardly short for "Apple
  /// Records" where more articles say Apple alone. Letters are no name of their own.
  ///
  /// @param articles how many articles name what it may be short for
  boolean isOwnName(long articles) {
    return isInDictionary()
        || (!isAcronym()
            && key().type() != EntityType.PERSON
            && places.getFirst().articles() > articles);
  }

  /// Whether it is a full name whatever other articles say, so that none need be asked.
  boolean isInDictionary() {
    return places.getFirst().inDictionary() && !isAcronym();
  }

  private boolean isAcronym() {
    return key().type() != EntityType.PERSON
        && texts.stream().allMatch(text -> text.equals(text.toUpperCase(Locale.ROOT)));
  }

  /// Whether the article has one of these entities, so that it is told there whose the name is.
  boolean standsBeside(Collection<Long> entities) {
    return entities.stream().anyMatch(it -> it == entity() || others.contains(it));
  }
}
