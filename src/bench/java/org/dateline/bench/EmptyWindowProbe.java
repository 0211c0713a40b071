package org.dateline.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Opens an empty JavaFX window of the same size and says on standard output when it is on the
/// screen; then ends. What Dateline's start is compared with.
final class EmptyWindowProbe {

  static final double WIDTH = 1000;
  static final double HEIGHT = 700;

  private EmptyWindowProbe() {}

  /// Opens the window; takes no arguments.
  public static void main(String[] args) {
    Platform.startup(() -> {
      Stage stage = new Stage();
      stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
      stage.show();
      new AnimationTimer() {
        private int frames;

        @Override
        public void handle(long now) {
          if (frames++ == 2) {
            stop();
            Painted.say();
          }
        }
      }.start();
    });
  }
}
