package org.dateline.ui.kit;

import java.io.IOException;
import java.net.URI;

/// Has the system show something in the program that the reader has chosen for it.
@FunctionalInterface
public interface DesktopOpener {

  /// Shows a page of the web or a file of this machine. Starts a program: not to be called on the
  /// window's thread.
  ///
  /// @throws IOException if no program can be started
  void open(URI address) throws IOException;
}
