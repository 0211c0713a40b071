package org.dateline.index;

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

  /// It has not been opened.
  record Unread() implements Condition {}

  /// It is starred.
  record Starred() implements Condition {}
}
