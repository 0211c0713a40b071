package org.dateline.ui.shell;

import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.dateline.library.Library;
import org.dateline.library.background.LibraryEvent;
import org.dateline.ui.kit.FailureWords;

/// Brings the library's events to the window: what it works on at once, what has changed a few
/// times a second.
final class LibraryEventBridge implements AutoCloseable {

  private static final Duration REFRESH_INTERVAL = Duration.millis(250);

  private final StatusBar status;
  private final PauseTransition pause = new PauseTransition(REFRESH_INTERVAL);
  private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
  private Runnable unsubscribe = () -> {};
  private final Runnable refresh;
  private boolean closed;

  /// @param refresh shows what the library holds now
  LibraryEventBridge(StatusBar status, Runnable refresh) {
    this.status = status;
    this.refresh = refresh;
    pause.setOnFinished(_ -> refresh());
  }

  /// Shows at once what the library holds now, for the reader has changed it.
  void refresh() {
    pause.stop();
    waiting.set(false);
    refresh.run();
  }

  /// Begins to hear, until [#close]. Once only.
  ///
  /// @param window runs something on the window's thread
  void from(Library library, Executor window) {
    unsubscribe = library.listen(event -> window.execute(() -> hear(event)));
  }

  /// Hears no more. Of what is on its way to the window's thread only what is said of the work is
  /// still heard: another window may go on showing that.
  @Override
  public void close() {
    closed = true;
    unsubscribe.run();
    pause.stop();
    waiting.set(false);
  }

  /// Whether something has changed that is not shown yet.
  ReadOnlyBooleanProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  private void hear(LibraryEvent event) {
    switch (event) {
      case LibraryEvent.LibraryChanged _ -> {
        if (!closed && !waiting.get()) {
          waiting.set(true);
          pause.playFromStart();
        }
      }
      case LibraryEvent.TaskProgress progress -> status.progress(progress);
      case LibraryEvent.TaskEnded(LibraryEvent.LibraryTask task) -> status.ended(task);
      case LibraryEvent.TaskFailed failed -> status.say(FailureWords.of(failed.failure()));
    }
  }
}
