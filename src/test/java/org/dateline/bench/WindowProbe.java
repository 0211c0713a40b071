package org.dateline.bench;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.ui.shell.DatelineWindow;
import org.dateline.ui.shell.Launch;

/// Opens Dateline's window and says on standard output when the first article is on the screen with
/// its names underlined; then ends.
final class WindowProbe {

  private WindowProbe() {}

  /// Opens the window.
  ///
  /// @param args the library's folder
  public static void main(String[] args) throws InterruptedException {
    Launch launch =
        new Launch(
            Path.of(args[0]),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    DatelineWindow.open(launch, Painted::say);
  }
}
