package org.dateline.names;

import org.dateline.model.EntityType;
import org.dateline.model.NameKey;

/// Says which names of a library are one entity. A pure function of the name, so that it does not
/// matter in which order a library meets its names. Thread-safe.
public final class NameLinker {

  private static final int RULES = 1;

  private NameLinker() {}

  /// A linker that goes by spelling alone.
  public static NameLinker bySpelling() {
    return new NameLinker();
  }

  /// What a name is compared by.
  ///
  /// @param key the name
  /// @param written the name as an article writes it in full: capitals tell "WHO" from "who"
  public Link link(NameKey key, String written) {
    return new Link(
        (key.type() == EntityType.PERSON ? "p:" : "g:") + key.folded(), "");
  }

  /// Changes whenever links may change: with the rules and with the dictionary.
  public String version() {
    return "spelling, rules " + RULES;
  }
}
