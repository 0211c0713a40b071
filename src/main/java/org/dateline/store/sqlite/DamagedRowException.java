package org.dateline.store.sqlite;

/// A row holds what this program never writes. [Connections] says of which file.
public final class DamagedRowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DamagedRowException(String message) {
    super(message);
  }

  DamagedRowException(String message, Throwable cause) {
    super(message, cause);
  }
}
