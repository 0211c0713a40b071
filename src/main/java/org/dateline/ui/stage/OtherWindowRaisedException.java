package org.dateline.ui.stage;

/// The library has a window already, which has come to the front: there is nothing more to do.
public final class OtherWindowRaisedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /// @param cause that the library is in use
  public OtherWindowRaisedException(Throwable cause) {
    super("another window of the library was raised", cause);
  }
}
