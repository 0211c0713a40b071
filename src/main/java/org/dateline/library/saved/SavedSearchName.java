package org.dateline.library.saved;

import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;

/// Names of saved searches: one line without needless blanks.
final class SavedSearchName {

  private SavedSearchName() {}

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
      throw new LibraryException(new Failure.BadSearchName(tidied, Failure.NameFault.BLANK));
    }
    if (tidied.length() > SavedSearches.MAX_NAME_LENGTH) {
      throw new LibraryException(new Failure.BadSearchName(tidied, Failure.NameFault.TOO_LONG));
    }
    return tidied;
  }
}
