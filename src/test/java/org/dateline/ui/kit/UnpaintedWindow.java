package org.dateline.ui.kit;

import com.sun.glass.ui.Window;
import javafx.stage.Stage;

/// Shows a window that is styled, laid out, clicked and typed into as any other, and never painted.
///
/// Painting was more than half of what the tests of the window took: JavaFX's headless platform
/// copies a window to its screen pixel by pixel. A minimised window is not painted. What is painted
/// is looked at where it is the matter: in the tests of the snapshots.
public final class UnpaintedWindow {

  private UnpaintedWindow() {}

  /// Shows it, with the keyboard in it. On JavaFX's thread.
  public static void show(Stage stage) {
    stage.show();
    stage.setIconified(true);
    stage.requestFocus(); // which a minimised window has lost
  }

  /// The headless platform takes a window for restored that gets another size: it is minimised
  /// again. On JavaFX's thread.
  public static void keep(Stage stage) {
    if (Window.getWindows().stream().anyMatch(it -> it.isDecorated() && !it.isMinimized())) {
      stage.setIconified(false);
      stage.setIconified(true);
      stage.requestFocus();
    }
  }
}
