package org.dateline.ui.settings;

import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/// Whether the desktop is dark. For the window's thread, once the toolkit has started.
public final class SystemTheme {

  private SystemTheme() {}

  /// Whether it is dark now.
  static boolean isDark() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
  }

  /// How a window looks on this desktop.
  public static Appearance applied(Appearance kept) {
    return kept.theme().followsSystem() ? kept.withTheme(kept.theme().onSystem(isDark())) : kept;
  }

  /// Tells whenever the desktop becomes dark or light, as long as the process runs.
  public static void listen(Consumer<Boolean> dark) {
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener((_, _, scheme) -> dark.accept(scheme == ColorScheme.DARK));
  }
}
