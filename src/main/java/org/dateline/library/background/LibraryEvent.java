package org.dateline.library.background;

import org.dateline.library.failure.Failure;

/// News from the library's background work. Told on a background thread.
public sealed interface LibraryEvent {

  /// Searches may find something else than before.
  record LibraryChanged() implements LibraryEvent {}

  /// A long task has moved on.
  ///
  /// @param total 0 where it is not known yet
  record TaskProgress(LibraryTask task, long done, long total) implements LibraryEvent {}

  /// A long task has ended.
  record TaskEnded(LibraryTask task) implements LibraryEvent {}

  /// Background work failed; it goes on with the rest.
  ///
  /// @param mended whether nothing is lost by it: what failed is being done again
  record TaskFailed(Failure failure, boolean mended) implements LibraryEvent {

    /// A failure after which something remains undone.
    public TaskFailed(Failure failure) {
      this(failure, false);
    }
  }

  /// The kinds of long tasks.
  enum LibraryTask {
    /// Articles are read from files.
    IMPORT,
    /// Names are being found.
    RECOGNITION,
    /// It is found out anew which names are one entity; counted in names.
    LINKING,
    /// The name dictionary is being compiled; counted in hundredths.
    DICTIONARY,
    /// Vectors of articles are being made.
    EMBEDDING
  }
}
