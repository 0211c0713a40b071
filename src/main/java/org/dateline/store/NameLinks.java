package org.dateline.store;

import org.dateline.model.FullName;

/// The entity links of names, what they are compared by: those with equal links are one entity,
/// unless the reader says otherwise.
@FunctionalInterface
public interface NameLinks {

  /// What a name is compared by. A pure function.
  NameLink of(FullName name);

  /// What a name is compared by.
  ///
  /// @param id opaque, not blank
  /// @param title what the name dictionary calls the entity; empty where it does not know it
  record NameLink(String id, String title) {}
}
