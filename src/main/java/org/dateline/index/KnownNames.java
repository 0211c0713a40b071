package org.dateline.index;

import java.util.Optional;
import java.util.Set;
import org.dateline.model.EntityType;

/// Tells which names belong to the entities that a query speaks of.
public interface KnownNames {

  /// The numbers of all names of the entities that have a name; none where there is none.
  ///
  /// @param type of the entities; empty for any
  /// @param name as the reader wrote it
  Set<Long> called(Optional<EntityType> type, String name);

  /// No names at all.
  KnownNames NONE = (_, _) -> Set.of();
}
