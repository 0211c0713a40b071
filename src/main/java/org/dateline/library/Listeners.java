package org.dateline.library;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.dateline.store.StoreUnusableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Those who want to hear of the library's work. Thread-safe.
final class Listeners {

  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

  private final List<Consumer<? super LibraryEvent>> listeners = new CopyOnWriteArrayList<>();

  /// Adds a listener.
  ///
  /// @return takes it away again
  Runnable add(Consumer<? super LibraryEvent> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Tells of a failure in the background. Where it is not one of the disk, the log has more.
  ///
  /// @param failure what failed
  /// @param e what stopped it
  void tellFailed(Failure failure, Throwable e) {
    if (e instanceof UncheckedIOException || e instanceof StoreUnusableException) {
      LOG.debug("{}", failure, e);
    } else {
      LOG.error("{}", failure, e);
    }
    tell(new LibraryEvent.Failed(failure));
  }

  /// Tells all of them; one that fails does not keep the others from hearing.
  void tell(LibraryEvent event) {
    for (Consumer<? super LibraryEvent> listener : listeners) {
      try {
        listener.accept(event);
      } catch (RuntimeException e) {
        LOG.error("A listener failed on {}", event, e);
      }
    }
  }
}
