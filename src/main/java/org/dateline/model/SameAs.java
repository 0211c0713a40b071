package org.dateline.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Why a name is one entity with another name of the library.
public sealed interface SameAs {

  /// They differ in case, diacritics, hyphens, order and the like.
  ///
  /// @param name the entity's display name
  record Spelling(String name) implements SameAs {}

  /// The name dictionary gives both for the same.
  ///
  /// @param title what the dictionary calls it
  record Dictionary(String title) implements SameAs {}

  /// The reader merged them.
  ///
  /// @param name the entity's display name
  /// @param when when the reader did
  record Reader(String name, Instant when) implements SameAs {}

  /// The reason in a reader's words, to stand after "linked because".
  default String words() {
    return switch (this) {
      case Spelling(String name) -> "another spelling of “" + name + "”";
      case Dictionary(String title) -> "same as “" + title + "” in the name dictionary";
      case Reader(String name, Instant when) -> "merged with “" + name + "” by you on " + day(when);
    };
  }

  private static String day(Instant when) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
        .withZone(ZoneId.systemDefault())
        .format(when);
  }
}
