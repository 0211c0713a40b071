package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.DesktopOpener;

/// Has the system show pages and folders without the window waiting for it, and says where it
/// cannot.
///
/// @param status says so
record BackgroundOpener(DesktopOpener opener, BackgroundExecutor background, StatusBar status) {

  void open(URI address) {
    background.run(
        () -> {
          try {
            opener.open(address);
            return Optional.<String>empty();
          } catch (IOException e) {
            return Optional.of(message("open.failed", address.toString()));
          }
        },
        failed -> failed.ifPresent(status::tell));
  }
}
