package org.dateline.library;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dateline.library.LibraryEvent.Task;
import org.dateline.model.Mention;
import org.dateline.names.NameFinder;
import org.dateline.store.Journal.FailureEntry;
import org.dateline.store.NameLinks;
import org.dateline.store.NameTable.Recognised;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the names of every article that has none yet, or has them from another version; then looks
/// at those for whose short names only other articles can tell ([ElsewhereWork]). The store knows
/// which those are, so it goes on after a restart where it was stopped.
final class RecognitionWork implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RecognitionWork.class);

  /// Stored in one transaction; a kill loses at most as much work.
  private static final int BATCH = 32;

  /// Counting what is left takes longer the more it is.
  private static final long COUNT_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Store store;
  private final NameFinder finder;
  private final NameLinks links;
  private final ElsewhereWork elsewhere;
  private final Precedence precedence;
  private final Runnable onStored;
  private final Listeners listeners;
  private final Signal signal;
  private final Thread coordinator;
  private final ExecutorService pool;
  private volatile boolean closed;
  private volatile boolean asked = true;
  private volatile boolean idle;

  private RecognitionWork(
      Store store,
      NameFinder finder,
      NameLinks links,
      ElsewhereWork elsewhere,
      Precedence precedence,
      Runnable onStored,
      Listeners listeners,
      Signal signal) {
    this.store = store;
    this.finder = finder;
    this.links = links;
    this.elsewhere = elsewhere;
    this.precedence = precedence;
    this.onStored = onStored;
    this.listeners = listeners;
    this.signal = signal;
    this.coordinator = Thread.ofPlatform().name("recognition").daemon().unstarted(this::run);
    this.pool =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("names-", 0).daemon().factory());
  }

  /// Begins, on threads of its own.
  ///
  /// @param links asked for names that are new
  /// @param elsewhere has its turn whenever every article has its names
  /// @param onStored told whenever names have been stored
  /// @param signal raised whenever there is nothing left to do
  static RecognitionWork start(
      Store store,
      NameFinder finder,
      NameLinks links,
      ElsewhereWork elsewhere,
      Precedence precedence,
      Runnable onStored,
      Listeners listeners,
      Signal signal) {
    RecognitionWork work =
        new RecognitionWork(
            store, finder, links, elsewhere, precedence, onStored, listeners, signal);
    work.coordinator.start();
    return work;
  }

  /// Says that there may be articles without names.
  void wake() {
    signal.raise(() -> {
      asked = true;
      idle = false;
    });
  }

  /// Whether every article has its names, and short ones are compared with other articles.
  boolean idle() {
    return idle;
  }

  private void run() {
    try {
      while (!closed) {
        asked = false;
        try {
          recogniseAll();
          elsewhere.run(() -> !closed && !asked);
        } catch (RuntimeException | Error e) {
          if (!closed) {
            listeners.tellFailed(new Failure.WorkFailed(Failure.Work.RECOGNITION, Reason.of(e)), e);
          }
        }
        signal.raise(() -> idle = !asked);
        signal.await(() -> closed || asked);
      }
    } catch (InterruptedException _) {
      // Closing: the store knows what is left.
    }
  }

  private void recogniseAll() throws InterruptedException {
    long left = store.articles().countUnrecognised(finder.version());
    if (left == 0) {
      return;
    }
    // Here, where a failure is one of the model and not of an article.
    finder.load();
    long done = 0;
    long counted = System.nanoTime();
    try {
      listeners.tell(new LibraryEvent.Progress(Task.RECOGNITION, 0, left));
      while (!closed) {
        // Before the names are looked for: a change of it meanwhile has them looked for again.
        String version = finder.version();
        List<StoredArticle> batch = store.articles().unrecognised(version, BATCH);
        if (batch.isEmpty()) {
          break;
        }
        store.names().save(recognise(batch), version, links);
        done += batch.size();
        onStored.run();
        if (done > left || System.nanoTime() - counted > COUNT_NANOS) {
          left = done + store.articles().countUnrecognised(finder.version());
          counted = System.nanoTime();
        }
        listeners.tell(new LibraryEvent.Progress(Task.RECOGNITION, done, left));
      }
    } finally {
      listeners.tell(new LibraryEvent.Ended(Task.RECOGNITION));
    }
  }

  private List<Recognised> recognise(List<StoredArticle> batch) throws InterruptedException {
    List<Callable<Recognised>> tasks = new ArrayList<>();
    for (StoredArticle article : batch) {
      tasks.add(() -> {
        precedence.giveWay();
        return new Recognised(article, names(article));
      });
    }
    List<Recognised> recognised = new ArrayList<>();
    for (Future<Recognised> future : pool.invokeAll(tasks)) {
      try {
        recognised.add(future.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    return recognised;
  }

  /// An article that cannot be recognised has no names, and is listed with the reason.
  private List<Mention> names(StoredArticle stored) {
    String subject = "article " + stored.article().id();
    try {
      List<Mention> mentions = finder.find(stored.article().title(), stored.article().text());
      store.journal().mended(subject);
      return mentions;
    } catch (RuntimeException | StackOverflowError e) {
      if (closed) {
        throw e; // interrupted, which is nothing about the article
      }
      LOG.error("No names can be found in article {}", stored.article().id(), e);
      store
          .journal()
          .failed(
              List.of(
                  new FailureEntry(
                      subject,
                      0,
                      StoredReason.of(new RejectionReason.NamesNotFound(e.toString())))));
      return List.of();
    }
  }

  /// Stops; what is not stored yet is done again on the next start.
  @Override
  public void close() {
    signal.raise(() -> closed = true);
    pool.shutdownNow();
    coordinator.interrupt();
    Threads.join(coordinator);
  }
}
