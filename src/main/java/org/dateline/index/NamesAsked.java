package org.dateline.index;

import java.util.HashSet;
import java.util.Set;
import org.dateline.index.language.Clause;

/// Looks up the names that the words of one search speak of, and remembers them. Not thread-safe.
final class NamesAsked {

  private final KnownNames known;
  private final Set<Long> asked = new HashSet<>();

  NamesAsked(KnownNames known) {
    this.known = known;
  }

  /// The numbers of the names of who or what is called so.
  Set<Long> called(Clause.Named named) {
    Set<Long> names = known.called(named.type(), named.name());
    asked.addAll(names);
    return names;
  }

  /// All that have been looked up.
  Set<Long> all() {
    return Set.copyOf(asked);
  }
}
