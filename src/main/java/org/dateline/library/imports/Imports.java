package org.dateline.library.imports;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.library.failure.RejectionReason;
import org.dateline.library.failure.StoredReason;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.store.ImportJournal.FailureEntry;
import org.dateline.store.Store;
import org.dateline.store.sqlite.StoreUnusableException;

/// The imports into a library. The store keeps note of each until it has ended, so that one that
/// was cut short is run again.
public final class Imports {

  /// Stands in the store's notes for the articles that come with the program.
  public static final String BUNDLE = "the bundled articles";

  private final Store store;
  private final Runnable onStored;
  private final LibraryListeners listeners;
  private final StateMonitor monitor;
  private final AtomicInteger running = new AtomicInteger();
  private volatile boolean stopped;

  /// @param onStored told whenever articles have been stored
  /// @param monitor raised whenever an import has ended
  public Imports(Store store, Runnable onStored, LibraryListeners listeners, StateMonitor monitor) {
    this.store = store;
    this.onStored = onStored;
    this.listeners = listeners;
    this.monitor = monitor;
  }

  /// Takes articles in from files and folders.
  public ImportReport run(List<Path> paths) {
    return counted(() -> noted(paths));
  }

  /// What could not be taken in or recognised, until it can.
  public List<ImportRejection> rejections() {
    return store.journal().failures().stream()
        .map(entry ->
            new ImportRejection(entry.subject(), entry.line(), StoredReason.read(entry.reason())))
        .toList();
  }

  /// Forgets what could not be taken in or recognised of a file or an article.
  public void forget(ImportRejection problem) {
    store.journal().mended(List.of(problem.subject()));
  }

  /// Runs what was cut short again: the bundled articles at once, for there are few of them, files
  /// and folders in the background.
  public void resume() {
    List<String> names = new ArrayList<>(store.journal().unfinishedImports());
    if (names.remove(BUNDLE)) {
      resumeBundle();
    }
    if (!names.isEmpty()) {
      inBackground(names);
    }
  }

  /// A full disk keeps nobody from reading what is there already.
  private void resumeBundle() {
    try {
      counted(() -> {
        ImportReport report = BundledArticles.files(importer()::read);
        ended(List.of(BUNDLE));
        return report;
      });
    } catch (StoreUnusableException e) {
      listeners.tellFailed(
          new Failure.WorkFailed(Failure.Work.BUNDLED_IMPORT, FailureClassifier.of(e)), e);
    }
  }

  private void inBackground(List<String> names) {
    running.incrementAndGet();
    try {
      Thread.ofPlatform().name("import").daemon().start(() -> resume(names));
    } catch (RuntimeException | Error e) {
      monitor.raise(running::decrementAndGet);
      throw e;
    }
  }

  /// Whatever comes of it, those who wait for the imports are let go.
  private void resume(List<String> names) {
    try {
      names.forEach(this::resume);
    } catch (RuntimeException | Error e) {
      listeners.tellFailed(new Failure.WorkFailed(Failure.Work.IMPORT, FailureClassifier.of(e)), e);
    } finally {
      monitor.raise(running::decrementAndGet);
    }
  }

  /// A path that was noted under another locale, or on another system, may mean nothing here. It
  /// stays noted, for a start where it can be read again.
  private void resume(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      String reason = StoredReason.of(new RejectionReason.InvalidPath());
      store.journal().failed(List.of(new FailureEntry(name, 0, reason)));
      listeners.tell(new LibraryEvent.TaskFailed(new Failure.NoSuchPath(name)));
      return;
    }
    run(List.of(path));
  }

  private ImportReport noted(List<Path> paths) {
    List<String> names =
        paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList();
    store.journal().importBegun(names);
    ImportReport report = importer().read(paths);
    ended(names);
    return report;
  }

  private void ended(List<String> names) {
    if (!stopped) {
      store.journal().importEnded(names);
    }
  }

  private Importer importer() {
    return new Importer(store, onStored, listeners, () -> stopped);
  }

  private ImportReport counted(Supplier<ImportReport> run) {
    running.incrementAndGet();
    try {
      return run.get();
    } finally {
      monitor.raise(running::decrementAndGet);
    }
  }

  /// Whether any import is at work.
  public boolean running() {
    return running.get() > 0;
  }

  /// Asks all imports to end soon; the store knows that they have not come to their end.
  public void stop() {
    stopped = true;
  }
}
