package org.dateline.library.failure;

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
}
