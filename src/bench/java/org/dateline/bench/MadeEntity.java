package org.dateline.bench;

import java.util.List;
import org.dateline.model.EntityType;

/// A person, place or organization that is not.
///
/// @param rank how much it is in the news, from 0 for the most
/// @param names full names, the first the usual one; different keys that are one entity
/// @param country whether people and things are called after it
record MadeEntity(long rank, EntityType type, List<Name> names, boolean country) {

  /// A name of it.
  ///
  /// @param full written out
  /// @param brief the surname, or the initials; empty for none
  record Name(String full, String brief) {}

  MadeEntity {
    names = List.copyOf(names);
  }

  /// What the dictionary of names would call it; empty where its names are one by spelling.
  String title() {
    return names.size() > 1 ? names.getFirst().full().replace(' ', '_') + "_" + rank : "";
  }
}
