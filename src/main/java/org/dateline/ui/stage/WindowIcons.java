package org.dateline.ui.stage;

import java.io.InputStream;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The icon that the taskbar and the title bar show, in the sizes that they ask for.
public final class WindowIcons {

  private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256};

  private WindowIcons() {}

  /// Gives it to the window that a scene is in, if it is in one. Reads some small files of the
  /// program.
  public static void show(Scene scene) {
    if (scene.getWindow() instanceof Stage stage) {
      stage
          .getIcons()
          .setAll(
              IntStream.of(SIZES)
                  .mapToObj(size -> "/org/dateline/ui/icon-" + size + ".png")
                  .map(WindowIcons.class::getResourceAsStream)
                  .map((InputStream in) -> new Image(Objects.requireNonNull(in)))
                  .toList());
    }
  }
}
