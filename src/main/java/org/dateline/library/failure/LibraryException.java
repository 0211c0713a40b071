package org.dateline.library.failure;

import java.util.function.Supplier;
import org.dateline.store.sqlite.StoreUnusableException;

/// A use case failed; [#failure] says how. Its message is for the log.

public final class LibraryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  /// A failure with no exception behind it.
  public LibraryException(Failure failure) {
    super(failure.toString());
    this.failure = failure;
  }

  /// A failure and what caused it.
  public LibraryException(Failure failure, Throwable cause) {
    super(failure.toString(), cause);
    this.failure = failure;
  }

  /// What went wrong.
  public Failure failure() {
    return failure;
  }

  /// Asks the store, and says what fails of it as a failure of the library.
  public static <T> T translating(Supplier<T> question) {
    try {
      return question.get();
    } catch (StoreUnusableException e) {
      throw new LibraryException(Failure.StoreFailed.of(e), e);
    }
  }
}
