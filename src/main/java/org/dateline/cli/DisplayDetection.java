package org.dateline.cli;

import java.util.Map;

/// Whether there is a display to open a window on.
final class DisplayDetection {

  private DisplayDetection() {}

  /// Only on Linux can there be none; a window platform that was chosen by hand needs none.
  static boolean isThere() {
    return isThere(
        System.getProperty("os.name", ""),
        System.getenv(),
        System.getProperty("glass.platform", ""));
  }

  static boolean isThere(String system, Map<String, String> environment, String platform) {
    return !system.startsWith("Linux")
        || !platform.isEmpty()
        || !environment.getOrDefault("DISPLAY", "").isEmpty()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
  }
}
