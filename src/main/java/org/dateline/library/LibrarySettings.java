package org.dateline.library;

import java.util.Optional;
import org.dateline.library.failure.LibraryException;
import org.dateline.store.ImportJournal;

/// What the faces of a library keep in it between starts, each under a name. Thread-safe; both
/// methods touch files, and throw [LibraryException] as those of [Library] do.
public final class LibrarySettings {

  private final ImportJournal journal;

  LibrarySettings(ImportJournal journal) {
    this.journal = journal;
  }

  /// What is kept under a name; empty if nothing is.
  public Optional<String> get(String name) {
    return LibraryException.translating(() -> journal.setting(name));
  }

  /// Keeps something under a name, in place of what was kept there.
  public void set(String name, String value) {
    LibraryException.translating(() -> {
      journal.set(name, value);
      return true;
    });
  }
}
