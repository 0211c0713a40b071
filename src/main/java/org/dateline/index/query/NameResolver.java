package org.dateline.index.query;

import java.util.OptionalLong;
import java.util.Set;
import org.dateline.model.query.Clause;

/// Tells which names belong to the entities that a query speaks of, and which tags it means.
public interface NameResolver {

  /// The numbers of all names of the entities that have a name; none where there is none.
  ///
  /// @param named the name, as the reader wrote it, and of what type the entities are
  Set<Long> called(Clause.EntityClause named);

  /// The number of the tag that has a name; empty where there is none.
  ///
  /// @param name as the reader wrote it
  default OptionalLong tag(String name) {
    return OptionalLong.empty();
  }

  /// No names at all.
  NameResolver NONE = _ -> Set.of();
}
