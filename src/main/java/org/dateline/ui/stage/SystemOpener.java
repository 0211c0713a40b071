package org.dateline.ui.stage;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.dateline.ui.kit.DesktopOpener;

/// The system's own way to show something: a program that each system has, given the address as one
/// argument, which no shell reads. `java.awt.Desktop` would load a second toolkit beside JavaFX.
public final class SystemOpener implements DesktopOpener {

  /// One that cannot open it says so at once; one that can may stay as long as what it shows.
  private static final long PATIENCE_SECONDS = 2;

  @Override
  public void open(URI address) throws IOException {
    Process started =
        new ProcessBuilder(command(System.getProperty("os.name", ""), address))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (started.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && started.exitValue() != 0) {
        throw new IOException("exit code " + started.exitValue());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// The program and its arguments.
  ///
  /// @param system as Java calls it
  static List<String> command(String system, URI address) {
    String name = system.toLowerCase(Locale.ROOT);
    String target = address.toASCIIString();
    if (name.startsWith("mac")) {
      return List.of("open", target);
    }
    return name.startsWith("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", target)
        : List.of("xdg-open", target);
  }
}
