package org.dateline.ui.settings;

import java.util.Optional;
import java.util.function.Supplier;
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

  /// Tells the window whenever the desktop becomes dark or light, as long as the process runs.
  ///
  /// @param look of the window as it is shown then; empty where none is
  public static void listen(Supplier<Optional<WindowAppearance>> look) {
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener(
            (_, _, scheme) -> look.get().ifPresent(it -> it.onSystem(scheme == ColorScheme.DARK)));
  }
}
