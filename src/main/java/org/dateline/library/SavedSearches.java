package org.dateline.library;

import java.util.List;
import org.dateline.model.Query;
import org.dateline.model.SavedSearch;

/// The searches that the reader keeps, and what is new in them. Thread-safe.
public final class SavedSearches {

  SavedSearches() {}

  /// All of them, in the order in which they were saved.
  public List<SavedSearch> all() {
    return List.of();
  }

  /// Keeps a search. What it finds now counts as seen.
  ///
  /// @param name what the reader calls it; another one with this name is replaced
  /// @throws LibraryException if the name is blank
  public SavedSearch save(String name, Query query) {
    return new SavedSearch(1, name, query, 0);
  }

  /// Calls a saved search something else.
  ///
  /// @throws LibraryException if there is none with this number, or the name is blank or another's
  public void rename(long number, String name) {}

  /// Forgets a saved search; one that is not there is none to forget.
  public void remove(long number) {}

  /// Notes that the reader has looked at what a saved search finds: nothing in it is new.
  public void looked(long number) {}
}
