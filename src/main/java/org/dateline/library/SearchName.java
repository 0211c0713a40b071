package org.dateline.library;

import java.util.Locale;

/// Names of saved searches: one line without needless blanks.
final class SearchName {

  private SearchName() {}

  /// A name as it is kept.
  static String tidied(String name) {
    return name.replaceAll("[\\s\\p{Cntrl}\\u00A0]+", " ").strip();
  }

  /// The same.
  ///
  /// @throws LibraryException if nothing is left, or it is too long
  static String checked(String name) {
    String tidied = tidied(name);
    if (tidied.isEmpty()) {
      throw new LibraryException(new Failure.BadSearchName(tidied, "that is no name"));
    }
    if (tidied.length() > SavedSearches.LONGEST_NAME) {
      throw new LibraryException(
          new Failure.BadSearchName(
              tidied.substring(0, tidied.offsetByCodePoints(0, 20)) + "…",
              String.format(
                  Locale.ENGLISH,
                  "that has %,d characters, and %,d are the most",
                  tidied.length(),
                  SavedSearches.LONGEST_NAME)));
    }
    return tidied;
  }
}
