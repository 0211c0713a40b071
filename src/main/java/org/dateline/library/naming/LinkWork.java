package org.dateline.library.naming;

import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.library.background.BackgroundWorker;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.model.FullName;
import org.dateline.names.dictionary.EntityLink;
import org.dateline.names.dictionary.NameLinker;
import org.dateline.store.LinkTable;
import org.dateline.store.LinkTable.LinkProgress;
import org.dateline.store.NameLinks;
import org.dateline.store.Store;
import org.dateline.store.sqlite.StoreUnusableException;

/// Entity linking in the background: says which names are one entity, at once for those that are
/// new, and in the background for all that are there when another linker comes into use. Nothing is
/// recognised or indexed again. The store knows how far it is, so it goes on after a restart.
///
/// A library that was linked by the name dictionary stays so while there is none: only names that
/// are new are then linked by spelling, and when the dictionary is back they alone are linked
/// again.
///
/// While names are linked again, readers see each entity as it was or as it will be. The cost at a
/// million names is about 5 s to ask for as many links, and 70 µs for each that is another.
public final class LinkWork implements NameLinks, AutoCloseable {

  /// Worked out in one go.
  private static final int BATCH_NAMES = 5_000;

  /// Given out in one transaction, for which a correction by the reader may have to wait.
  private static final int LINKS_PER_TRANSACTION = 100;

  private final Store store;
  private final LibraryListeners listeners;
  private final StateMonitor monitor;
  private final BackgroundWorker worker;
  private volatile VersionedLinker linker;

  /// Will link names when it is started.
  ///
  /// @param monitor raised whenever there is nothing left to do
  public LinkWork(
      Store store, NameLinker linker, LibraryListeners listeners, StateMonitor monitor) {
    this.store = store;
    this.listeners = listeners;
    this.monitor = monitor;
    this.linker = VersionedLinker.of(linker);
    if (this.linker.yieldsTo(stored())) {
      // Before any name comes that would be linked otherwise.
      leave();
    }
    this.worker =
        new BackgroundWorker(
            "links",
            monitor,
            this::link,
            e ->
                listeners.tellFailed(
                    new Failure.WorkFailed(Failure.Work.LINKING, FailureClassifier.of(e)), e));
  }

  /// Where this cannot be noted, a name that is new cannot be stored either; the library opens.
  private void leave() {
    try {
      store.links().leave(stored());
    } catch (StoreUnusableException e) {
      listeners.tellFailed(
          new Failure.WorkFailed(Failure.Work.DICTIONARY_NOTE, FailureClassifier.of(e)), e);
    }
  }

  /// Links and what they change with.
  ///
  /// @param version changes whenever links may change
  public record VersionedLinker(String version, NameLinks links) {

    private static final String SPELLING = "spelling";

    /// Whether names that have links of another version shall keep them.
    boolean yieldsTo(String stored) {
      return version.startsWith(SPELLING) && !stored.isEmpty() && !stored.startsWith(SPELLING);
    }

    static VersionedLinker of(NameLinker linker) {
      return new VersionedLinker(
          linker.version(),
          name -> {
            EntityLink link = linker.link(name.key(), name.written());
            return new NameLink(link.id(), link.title());
          });
    }
  }

  /// Begins, on a thread of its own.
  public void start() {
    worker.start();
  }

  /// Links all names by another linker from now on, beginning anew where one is at work. Returns at
  /// once.
  public void use(NameLinker other) {
    use(VersionedLinker.of(other));
  }

  /// The same with links from elsewhere.
  public void use(VersionedLinker other) {
    worker.ask(() -> linker = other);
  }

  /// Whether all names are linked by the linker in use.
  public boolean idle() {
    return worker.idle();
  }

  @Override
  public NameLink of(FullName name) {
    VersionedLinker by = linker;
    try {
      return by.links().of(name);
    } catch (UncheckedIOException e) {
      giveUp(by, e);
      return bySpelling().links().of(name);
    }
  }

  /// A dictionary that can no longer be read stops nothing.
  private void giveUp(VersionedLinker by, UncheckedIOException e) {
    AtomicBoolean first = new AtomicBoolean();
    monitor.raise(() -> {
      if (linker.equals(by)) {
        first.set(true);
        use(bySpelling());
      }
    });
    if (first.get() && !worker.isClosed()) {
      listeners.tellFailed(
          new Failure.WorkFailed(Failure.Work.DICTIONARY_LINKING, FailureClassifier.of(e)), e);
    }
  }

  private static VersionedLinker bySpelling() {
    return VersionedLinker.of(NameLinker.bySpelling());
  }

  /// The version of the links that names have, or are about to have.
  private String stored() {
    String version = store.links().version();
    return version.isEmpty() ? store.links().next() : version;
  }

  private void link() {
    VersionedLinker by = linker;
    try {
      linkAll(by);
    } catch (UncheckedIOException e) {
      giveUp(by, e);
    }
  }

  private void linkAll(VersionedLinker by) {
    LinkTable links = store.links();
    if (links.version().equals(by.version())) {
      return;
    }
    if (by.yieldsTo(stored())) {
      if (!links.version().isEmpty()) {
        links.begin(stored());
      }
      return;
    }
    links.begin(by.version());
    try {
      do {
        prepare(links, by);
        exchange(links);
      } while (worker.goesOn() && !links.end(by.version()));
    } finally {
      listeners.tell(new LibraryEvent.TaskEnded(LibraryTask.LINKING));
    }
  }

  private void prepare(LinkTable links, VersionedLinker by) {
    while (worker.goesOn() && links.prepare(by.links(), BATCH_NAMES)) {
      LinkProgress progress = links.progress();
      listeners.tell(
          new LibraryEvent.TaskProgress(
              LibraryTask.LINKING, progress.prepared(), progress.names()));
    }
  }

  private void exchange(LinkTable links) {
    while (worker.goesOn() && links.exchange(LINKS_PER_TRANSACTION) > 0) {
      listeners.tell(new LibraryEvent.LibraryChanged());
    }
  }

  /// Asks it to end soon.
  public void stop() {
    worker.stop();
  }

  /// Ends it; waits for the batch at hand.
  @Override
  public void close() {
    worker.close();
  }
}
