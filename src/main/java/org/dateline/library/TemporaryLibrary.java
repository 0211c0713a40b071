package org.dateline.library;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.naming.LinkWork;
import org.dateline.library.naming.RecognitionPool;
import org.dateline.library.naming.RecognitionWork;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.library.naming.StoredPostings;
import org.dateline.names.NameFinder;
import org.dateline.store.Store;

/// A library that is not kept: finds, links and resolves the names of its articles by the same
/// parts as a [Library], so that they come out the same, and has no others. Nobody searches it, so
/// it has no index; its names are linked in the order of its articles, once all have been stored.
final class TemporaryLibrary implements AutoCloseable {

  private final LibraryShutdown shutdown = new LibraryShutdown();
  private final StateMonitor monitor = new StateMonitor();
  private final Store store;
  private final NameFinder finder;
  private final LinkWork links;
  private final RecognitionWork recognition;
  private volatile Optional<Failure> failure = Optional.empty();

  /// Makes it, and starts nothing.
  ///
  /// @param folder the caller's own, and empty
  /// @throws org.dateline.store.sqlite.StoreUnusableException if its file cannot be made
  TemporaryLibrary(Path folder, NameFinder finder, SharedDictionary dictionary) {
    this.finder = finder;
    this.store = Store.temporary(folder.resolve("library.db"));
    shutdown.add(store::close);
    LibraryListeners listeners = new LibraryListeners();
    listeners.add(this::heard);
    this.links = new LinkWork(store, dictionary.linker(), listeners, monitor);
    shutdown.add(links::stop, links::close);
    this.recognition =
        new RecognitionWork(
            store,
            new RecognitionPool(store, finder, new ForegroundPriority()),
            links,
            new StoredPostings(store),
            listeners,
            monitor);
    shutdown.add(recognition::stop, recognition::close);
  }

  private void heard(LibraryEvent event) {
    if (event instanceof LibraryEvent.TaskFailed(Failure failed, boolean mended) && !mended) {
      failure = Optional.of(failed);
    }
  }

  /// Where its articles and their names are.
  Store store() {
    return store;
  }

  /// Finds the names of all articles stored. To be called once.
  ///
  /// @throws LibraryException if they cannot be found
  /// @throws InterruptedException if the thread is interrupted meanwhile
  void findNames() throws InterruptedException {
    links.start();
    recognition.start();
    monitor.await(() -> recognition.idle() && links.idle());
    if (store.articles().countUnrecognised(finder.version()) > 0
        || !store.crossDocument().next(1).isEmpty()) {
      throw new LibraryException(
          failure.orElseThrow(() -> new IllegalStateException("names are missing, for no reason")));
    }
  }

  /// Ends its work and closes the file.
  @Override
  public void close() {
    shutdown.close();
  }
}
