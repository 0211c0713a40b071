package org.dateline.ui.kit;

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

  /// After it was made larger or smaller and that has been laid out: the headless platform takes
  /// such a window for restored. On JavaFX's thread.
  public static void showResized(Stage stage) {
    stage.setIconified(false);
    stage.setIconified(true);
    stage.requestFocus();
  }
}
