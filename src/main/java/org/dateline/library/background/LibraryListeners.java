package org.dateline.library.background;

import com.google.errorprone.annotations.CheckReturnValue;
import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.dateline.library.failure.Failure;
import org.dateline.store.sqlite.StoreUnusableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Those who want to hear of the library's work. Thread-safe.
public final class LibraryListeners {

  private static final Logger LOG = LoggerFactory.getLogger(LibraryListeners.class);

  private final List<Consumer<? super LibraryEvent>> listeners = new CopyOnWriteArrayList<>();

  /// Failures that nobody outside could hear of; guards itself and `heard`.
  private final List<LibraryEvent.TaskFailed> untold = new ArrayList<>();

  @GuardedBy("untold")
  private boolean heard;

  /// Adds a listener.
  ///
  /// @return takes it away again
  public Runnable add(Consumer<? super LibraryEvent> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Adds a listener from outside, who could not listen from the beginning: the first one is told
  /// what has failed before.
  ///
  /// @return takes it away again
  @CheckReturnValue
  public Runnable addLate(Consumer<? super LibraryEvent> listener) {
    List<LibraryEvent.TaskFailed> missed;
    synchronized (untold) {
      listeners.add(listener);
      missed = List.copyOf(untold);
      untold.clear();
      heard = true;
    }
    missed.forEach(event -> tell(listener, event));
    return () -> listeners.remove(listener);
  }

  /// Tells of a failure in the background. Where it is not one of the disk, the log has more.
  ///
  /// @param failure what failed
  /// @param e what stopped it
  public void tellFailed(Failure failure, Throwable e) {
    if (e instanceof UncheckedIOException || e instanceof StoreUnusableException) {
      LOG.debug("{}", failure, e);
    } else {
      LOG.error("{}", failure, e);
    }
    tell(new LibraryEvent.TaskFailed(failure));
  }

  /// Tells that something is different for a reader.
  public void tellChanged() {
    tell(new LibraryEvent.LibraryChanged());
  }

  /// Tells all of them; one that fails does not keep the others from hearing.
  public void tell(LibraryEvent event) {
    List<Consumer<? super LibraryEvent>> all;
    synchronized (untold) {
      if (!heard && event instanceof LibraryEvent.TaskFailed failed) {
        untold.add(failed);
      }
      all = List.copyOf(listeners);
    }
    all.forEach(listener -> tell(listener, event));
  }

  private static void tell(Consumer<? super LibraryEvent> listener, LibraryEvent event) {
    try {
      listener.accept(event);
    } catch (RuntimeException | Error e) {
      LOG.error("A listener failed on {}", event, e);
    }
  }
}
