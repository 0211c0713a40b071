package org.dateline.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/// The system's browser.
public final class SystemBrowser {

  private SystemBrowser() {}

  /// Opens a page; returns when the browser has been told. Starts a process.
  ///
  /// @param page an address that begins with `http:` or `https:`
  /// @throws IllegalArgumentException if it does not
  /// @throws UncheckedIOException if the system has no way to open it
  public static void open(URI page) {
    try {
      new ProcessBuilder(command(page, System.getProperty("os.name", "")))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The command that opens a page on a system; the address is one argument, and no shell reads it.
  static List<String> command(URI page, String system) {
    String scheme = String.valueOf(page.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new IllegalArgumentException("no page of the web: " + page);
    }
    String address = page.toASCIIString();
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
  }
}
