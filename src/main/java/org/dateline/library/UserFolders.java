package org.dateline.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a user's own library lies, by the customs of the system.
public final class UserFolders {

  private UserFolders() {}

  /// The user's own library: `$XDG_DATA_HOME/dateline` (by default `~/.local/share/dateline`),
  /// `%APPDATA%\dateline`, or `~/Library/Application Support/dateline`.
  public static Path library() {
    return library(
        System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
  }

  static Path library(String system, String home, Map<String, String> environment) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      return (roaming.isBlank() ? Path.of(home, "AppData", "Roaming") : Path.of(roaming))
          .resolve("dateline");
    }
    if (os.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", "dateline");
    }
    // The specification has a relative path ignored.
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    boolean usable = !data.isBlank() && Path.of(data).isAbsolute();
    return (usable ? Path.of(data) : Path.of(home, ".local", "share")).resolve("dateline");
  }
}
