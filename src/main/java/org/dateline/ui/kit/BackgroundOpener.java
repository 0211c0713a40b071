package org.dateline.ui.kit;

import static org.dateline.ui.kit.WindowMessages.message;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/// Has the system show pages and folders without the window waiting for it, and says where it
/// cannot.
///
/// @param bar says so
public record BackgroundOpener(
    DesktopOpener opener, BackgroundExecutor background, UndoStack.MessageBar bar) {

  /// Shows a page of the web or a folder. Returns at once.
  public void open(URI address) {
    background.run(
        () -> {
          try {
            opener.open(address);
            return Optional.<String>empty();
          } catch (IOException e) {
            return Optional.of(message("open.failed", address.toString()));
          }
        },
        failed -> failed.ifPresent(words -> bar.report(words, "", () -> {})));
  }
}
