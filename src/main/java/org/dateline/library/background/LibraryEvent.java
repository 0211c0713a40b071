package org.dateline.library.background;

import org.dateline.library.failure.Failure;

/// News from the library's background work. Told on a background thread.
public sealed interface LibraryEvent {

  /// Searches may find something else than before.
  record Changed() implements LibraryEvent {}

  /// A long task has moved on.
  ///
  /// @param total 0 where it is not known yet
  record Progress(Task task, long done, long total) implements LibraryEvent {}

  /// A long task has ended.
  record Ended(Task task) implements LibraryEvent {}

  /// Background work failed; it goes on with the rest.
  ///
  /// @param mended whether nothing is lost by it: what failed is being done again
  record Failed(Failure failure, boolean mended) implements LibraryEvent {

    /// A failure after which something remains undone.
    public Failed(Failure failure) {
      this(failure, false);
    }
  }

  /// The kinds of long tasks.
  enum Task {
    /// Articles are read from files.
    IMPORT,
    /// Names are being found.
    RECOGNITION,
    /// It is found out anew which names are one entity; counted in names.
    LINKING,
    /// The name dictionary is being compiled; counted in hundredths.
    DICTIONARY
  }
}
