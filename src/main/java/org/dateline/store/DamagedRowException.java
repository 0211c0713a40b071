package org.dateline.store;

/// A row holds what this program never writes. [Connections] says of which file.
final class DamagedRowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DamagedRowException(String message) {
    super(message);
  }

  DamagedRowException(String message, Throwable cause) {
    super(message, cause);
  }
}
