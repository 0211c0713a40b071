package org.dateline.library.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where a user's own library lies, and what all libraries share, by the customs of the system.
public final class UserFolders {

  private UserFolders() {}

  /// The user's own library: `$XDG_DATA_HOME/dateline` (by default `~/.local/share/dateline`),
  /// `%APPDATA%\dateline`, or `~/Library/Application Support/dateline`.
  public static Path library() {
    return library(
        System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
  }

  /// The name dictionary, which can be made anew: `$XDG_CACHE_HOME/dateline` (by default
  /// `~/.cache/dateline`), `%LOCALAPPDATA%\dateline`, or `~/Library/Caches/dateline`.
  public static Path dictionary() {
    return dictionary(
        System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
  }

  static Path library(String system, String home, Map<String, String> environment) {
    String os = system.toLowerCase(Locale.ROOT);
    Path folder =
        os.startsWith("windows")
            ? windows(environment, "APPDATA", Path.of(home, "AppData", "Roaming"))
            : os.startsWith("mac")
                ? Path.of(home, "Library", "Application Support")
                : xdg(environment, "XDG_DATA_HOME", Path.of(home, ".local", "share"));
    return folder.resolve("dateline");
  }

  static Path dictionary(String system, String home, Map<String, String> environment) {
    String os = system.toLowerCase(Locale.ROOT);
    Path folder =
        os.startsWith("windows")
            ? windows(environment, "LOCALAPPDATA", Path.of(home, "AppData", "Local"))
            : os.startsWith("mac")
                ? Path.of(home, "Library", "Caches")
                : xdg(environment, "XDG_CACHE_HOME", Path.of(home, ".cache"));
    return folder.resolve("dateline");
  }

  private static Path windows(Map<String, String> environment, String variable, Path usual) {
    String folder = environment.getOrDefault(variable, "");
    return folder.isBlank() ? usual : Path.of(folder);
  }

  /// The specification has a relative path ignored.
  private static Path xdg(Map<String, String> environment, String variable, Path usual) {
    String folder = environment.getOrDefault(variable, "");
    return !folder.isBlank() && Path.of(folder).isAbsolute() ? Path.of(folder) : usual;
  }
}
