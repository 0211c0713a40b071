package org.dateline.ui.settings;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Whether things move on the screen that need not, as the reader says or as the system is set.
public enum MotionChoice {
  SYSTEM,
  REDUCED,
  FULL;

  /// Tells what is in the scene of a window whenever the reader chooses otherwise, by
  /// [Scene.Preferences#isReducedMotion]. JavaFX asks Windows, macOS and GNOME how they are set;
  /// elsewhere things move unless the reader says otherwise.
  public static void follow(Node window, WindowAppearance look) {
    window.sceneProperty().subscribe(scene -> apply(scene, look.now().get()));
    look.now().addListener((_, _, now) -> apply(window.getScene(), now));
  }

  private static void apply(@Nullable Scene scene, Appearance now) {
    if (scene != null) {
      scene.getPreferences().setReducedMotion(reduced(now.motion()));
    }
  }

  /// With nothing set a scene is as the system.
  private static @Nullable Boolean reduced(MotionChoice motion) {
    return switch (motion) {
      case SYSTEM -> null;
      case REDUCED -> Boolean.TRUE;
      case FULL -> Boolean.FALSE;
    };
  }
}
