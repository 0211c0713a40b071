package org.dateline.index.query;

import java.util.Set;

/// A condition that a document must meet.
public sealed interface Condition {

  /// It mentions at least one of these names.
  ///
  /// @param names numbers of names; with none, nothing meets the condition
  record AnyName(Set<Long> names) implements Condition {
    public AnyName {
      names = Set.copyOf(names);
    }
  }

  /// It comes from a source, spelled just so.
  record Source(String name) implements Condition {}

  /// It has an author, spelled just so.
  record Author(String name) implements Condition {}

  /// It is in a language.
  ///
  /// @param language an ISO 639 code
  record Language(String language) implements Condition {}

  /// It was published at this time.
  ///
  /// @param from seconds since 1970
  /// @param until seconds since 1970, included
  record Published(long from, long until) implements Condition {}

  /// It has not been opened.
  record Unread() implements Condition {}

  /// It is starred.
  record Starred() implements Condition {}

  /// It is like another article, and another.
  ///
  /// @param article the number of the other; where it is not indexed, nothing meets the condition
  record Like(long article) implements Condition {}

  /// It is nearly the same text as an article, or that article.
  record CopyOf(long article) implements Condition {}

  /// It does not meet another condition.
  record Not(Condition condition) implements Condition {}
}
