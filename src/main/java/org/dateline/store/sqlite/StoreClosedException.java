package org.dateline.store.sqlite;

import java.nio.file.Path;

/// A store was asked for something after it was closed, or while it is being closed, which gave up
/// what was taking long. What was asked of it last has changed nothing.
public final class StoreClosedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  StoreClosedException(Path file) {
    super("the store " + file + " has been closed");
  }

  StoreClosedException(Path file, Throwable cause) {
    super("the store " + file + " is being closed", cause);
  }
}
