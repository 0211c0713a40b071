package org.dateline.ui.article;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Waits until an article has been open for so long that it counts as read. An article that the
/// reader passes over with the arrow keys of the list does not, however short that time is: he has
/// to rest on it. On JavaFX's thread.
public final class ReadTimer {

  /// The least that the reader rests on an article that he has come to by an arrow key: longer than
  /// a key that is held takes to come again.
  private static final Duration REST = Duration.millis(700);

  private ReadDelay delay = ReadDelay.AT_ONCE;

  /// Whether the next article comes by a key that passes over the list.
  private boolean passing;

  private Optional<PauseTransition> waiting = Optional.empty();

  /// Sets how long it is from now on.
  public void delay(ReadDelay other) {
    delay = other;
  }

  /// Learns from what is pressed in a list whether the reader passes over its articles.
  public void watch(Node list) {
    list.addEventFilter(KeyEvent.KEY_PRESSED, event -> passing = isPassing(event.getCode()));
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> passing = false);
  }

  private static boolean isPassing(KeyCode key) {
    return key.isNavigationKey();
  }

  /// Begins to wait, in place of what was waited for before.
  ///
  /// @param read run when the article counts as read; at once where it need not be waited for
  void begin(Runnable read) {
    cancel();
    boolean passed = passing;
    passing = false;
    Optional<Duration> after =
        delay
            .after()
            .map(it -> Duration.millis((double) it.toMillis()))
            .map(it -> passed ? longer(it) : it);
    if (after.filter(Duration.ZERO::equals).isPresent()) {
      read.run();
    } else if (after.isPresent()) {
      PauseTransition pause = new PauseTransition(after.get());
      pause.setOnFinished(_ -> read.run());
      waiting = Optional.of(pause);
      pause.play();
    }
  }

  private static Duration longer(Duration wanted) {
    return wanted.lessThan(REST) ? REST : wanted;
  }

  /// Waits no more.
  void cancel() {
    waiting.ifPresent(PauseTransition::stop);
    waiting = Optional.empty();
  }
}
