package org.dateline.index.query;

import java.util.Set;

/// A condition that a document must meet.
public sealed interface IndexCondition {

  /// It mentions at least one of these names.
  ///
  /// @param names numbers of names; with none, nothing meets the condition
  record AnyNameCondition(Set<Long> names) implements IndexCondition {
    public AnyNameCondition {
      names = Set.copyOf(names);
    }
  }

  /// It comes from a source, spelled just so.
  record SourceCondition(String name) implements IndexCondition {}

  /// It has an author, spelled just so.
  record AuthorCondition(String name) implements IndexCondition {}

  /// It is in a language.
  ///
  /// @param language an ISO 639 code
  record LanguageCondition(String language) implements IndexCondition {}

  /// It was published at this time.
  ///
  /// @param from seconds since 1970
  /// @param until seconds since 1970, included
  record DateCondition(long from, long until) implements IndexCondition {}

  /// It has not been opened.
  record UnreadCondition() implements IndexCondition {}

  /// It is starred.
  record StarredCondition() implements IndexCondition {}

  /// It has a tag.
  ///
  /// @param tag its number
  record TagCondition(long tag) implements IndexCondition {}

  /// It has a note or a highlight of the reader's.
  record NotedCondition() implements IndexCondition {}

  /// It is like another article, and another.
  ///
  /// @param article the number of the other; where it is not indexed, nothing meets the condition
  record SimilarCondition(long article) implements IndexCondition {}

  /// It is a near-duplicate of an article, or that article.
  record DuplicateCondition(long article) implements IndexCondition {}

  /// It does not meet another condition.
  record NotCondition(IndexCondition condition) implements IndexCondition {}
}
