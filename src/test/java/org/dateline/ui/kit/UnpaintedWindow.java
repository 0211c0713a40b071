package org.dateline.ui.kit;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.stage.Stage;

/// Shows a window that is styled, laid out, clicked and typed into as any other, and never painted.
///
/// Painting was more than half of what the tests of the window took: JavaFX's headless platform
/// copies a window to its screen pixel by pixel. A minimised window is not painted. What is painted
/// is looked at where it is the matter: in the tests of the snapshots.
public final class UnpaintedWindow {

  private UnpaintedWindow() {}

  /// Shows it, with the keyboard in it. On JavaFX's thread.
  ///
  /// @param stage with its scene
  public static void show(Stage stage) {
    stage.show();
    stage.setIconified(true);
    stage.requestFocus(); // which a minimised window has lost
    // The headless platform takes a window for restored that gets another size.
    ChangeListener<Number> resized = (_, _, _) -> Platform.runLater(() -> minimise(stage));
    stage.getScene().widthProperty().addListener(resized);
    stage.getScene().heightProperty().addListener(resized);
  }

  private static void minimise(Stage stage) {
    if (stage.isShowing()) {
      stage.setIconified(false);
      stage.setIconified(true);
      stage.requestFocus();
    }
  }
}
