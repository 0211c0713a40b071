package org.dateline.ui.shell;

/// The library has a window already, which has come to the front: there is nothing more to do.
final class OtherWindowRaisedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// @param cause that the library is in use
  OtherWindowRaisedException(Throwable cause) {
    super("another window of the library was raised", cause);
  }
}
