package org.dateline.store;

import java.nio.file.Path;

/// A store cannot be opened as it is. Nothing in it was changed.
public final class StoreUnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  StoreUnusableException(Path file, String reason, Throwable cause) {
    super(reason, cause);
    this.file = file;
  }

  StoreUnusableException(Path file, String reason) {
    super(reason);
    this.file = file;
  }

  /// The database.
  public Path file() {
    return file;
  }
}
