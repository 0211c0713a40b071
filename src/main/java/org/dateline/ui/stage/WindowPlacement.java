package org.dateline.ui.stage;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.ui.settings.WindowBounds;

/// Where the window stands on the screens.
public final class WindowPlacement {

  /// Of the window with its frame, in pixels.
  private static final double LEAST_WIDTH = 640;

  private static final double LEAST_HEIGHT = 420;

  private WindowPlacement() {}

  /// Puts a window where it was kept to be, or as near to that as the screens allow.
  public static void put(Stage stage, Parent content, WindowBounds kept) {
    WindowBounds bounds =
        kept.on(Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(new Scene(content, bounds.width(), bounds.height()));
    stage.setX(bounds.x());
    stage.setY(bounds.y());
  }

  /// Brings the window of a scene to the front.
  public static void raise(Scene scene) {
    if (scene.getWindow() instanceof Stage stage) {
      stage.setIconified(false);
      stage.toFront();
      stage.requestFocus();
    }
  }

  /// Where the window of a scene is.
  public static WindowBounds of(Scene scene) {
    Window window = scene.getWindow();
    return window == null
        ? WindowBounds.sized(scene.getWidth(), scene.getHeight())
        : new WindowBounds(window.getX(), window.getY(), scene.getWidth(), scene.getHeight());
  }
}
