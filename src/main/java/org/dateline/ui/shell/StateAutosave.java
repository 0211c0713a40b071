package org.dateline.ui.shell;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/// Keeps where the reader is a second after each thing he does, once a second at most. So it is
/// there too after an end that leaves no time for it: a kill, or one by the system, with which the
/// toolkit goes at the same time and may not be asked any more. For the window's thread.
final class StateAutosave {

  private static final Duration DELAY = Duration.seconds(1);

  private final PauseTransition delay = new PauseTransition(DELAY);

  /// Begins with a window whose library is open.
  void watch(Shell shell) {
    delay.setOnFinished(_ -> save(shell));
    shell.navigator().visit().addListener((_, _, _) -> changed());
    shell.widthProperty().addListener((_, _, _) -> changed());
    shell.heightProperty().addListener((_, _, _) -> changed());
    // What moves a divider or scrolls.
    shell.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> changed());
    shell.addEventFilter(ScrollEvent.ANY, _ -> changed());
    shell.addEventFilter(KeyEvent.KEY_PRESSED, _ -> changed());
  }

  private void changed() {
    if (delay.getStatus() != Animation.Status.RUNNING) {
      delay.playFromStart();
    }
  }

  private void save(Shell shell) {
    if (shell.isLoading()) {
      // How far the panes are scrolled is not what it is about to be.
      delay.playFromStart();
    } else {
      shell.keep();
    }
  }

  /// Ends, for the window goes.
  void stop() {
    delay.stop();
  }
}
