package org.dateline.library.naming;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.library.background.BackgroundWorker;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.library.naming.RecognitionPool.RunningBatch;
import org.dateline.store.NameLinks;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// Named entity recognition in the background: finds the names of every article that has none yet,
/// or has them from another version; then looks at those for whose short names only other articles
/// can tell ([CrossDocumentWork]). The store knows which those are, so it goes on after a restart
/// where it was stopped.
public final class RecognitionWork implements AutoCloseable {

  /// Stored in one transaction; a kill loses at most as much work.
  private static final int BATCH_ARTICLES = 32;

  /// Counting what is left takes longer the more it is.
  private static final long COUNT_INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Store store;
  private final RecognitionPool pool;
  private final NameLinks links;
  private final ArticlePostings postings;
  private final CrossDocumentWork crossDocument;
  private final LibraryListeners listeners;
  private final BackgroundWorker worker;

  /// Will find names when it is started.
  ///
  /// @param pool closed with this
  /// @param links asked for names that are new
  /// @param postings told whenever names have been stored, and asked by cross-document coreference,
  ///   which has its turn whenever every article has its names
  /// @param monitor raised whenever there is nothing left to do
  public RecognitionWork(
      Store store,
      RecognitionPool pool,
      NameLinks links,
      ArticlePostings postings,
      LibraryListeners listeners,
      StateMonitor monitor) {
    this.store = store;
    this.pool = pool;
    this.links = links;
    this.postings = postings;
    this.crossDocument = new CrossDocumentWork(store, postings, links);
    this.listeners = listeners;
    this.worker =
        new BackgroundWorker(
            "recognition",
            monitor,
            this::recognise,
            e ->
                listeners.tellFailed(
                    new Failure.WorkFailed(Failure.Work.RECOGNITION, FailureClassifier.of(e)), e));
  }

  /// Begins, on threads of its own.
  public void start() {
    worker.start();
  }

  /// Says that there may be articles without names.
  public void wake() {
    worker.ask();
  }

  /// Whether every article has its names, and short ones are compared with other articles.
  public boolean idle() {
    return worker.idle();
  }

  private void recognise() throws InterruptedException {
    recogniseAll();
    crossDocument.run(worker::goesOn);
  }

  private void recogniseAll() throws InterruptedException {
    long left = store.articles().countUnrecognised(pool.version());
    if (left == 0) {
      return;
    }
    // Here, where a failure is one of the model and not of an article.
    pool.load();
    long done = 0;
    long counted = System.nanoTime();
    RunningBatch running = begin(List.of());
    RunningBatch next = running;
    try {
      listeners.tell(new LibraryEvent.TaskProgress(LibraryTask.RECOGNITION, 0, left));
      while (!worker.isClosed() && !running.articles().isEmpty()) {
        // The names of these are found while those of the others are stored.
        next = begin(running.articles());
        store.names().save(running.await(), running.version(), links);
        done += running.articles().size();
        postings.stored();
        if (done > left || System.nanoTime() - counted > COUNT_INTERVAL_NANOS) {
          left = done + store.articles().countUnrecognised(pool.version());
          counted = System.nanoTime();
        }
        listeners.tell(new LibraryEvent.TaskProgress(LibraryTask.RECOGNITION, done, left));
        // What has come or changed meanwhile.
        running = next.articles().isEmpty() ? begin(List.of()) : next;
      }
    } finally {
      running.cancel();
      next.cancel();
      listeners.tell(new LibraryEvent.TaskEnded(LibraryTask.RECOGNITION));
    }
  }

  /// Begins with the next articles.
  ///
  /// @param unsaved articles whose names are found, but not stored yet
  private RunningBatch begin(List<StoredArticle> unsaved) {
    // Before the articles are read: a change of it meanwhile has them looked through again.
    String version = pool.version();
    List<Long> begun = unsaved.stream().map(StoredArticle::number).toList();
    return pool.begin(version, store.articles().unrecognised(version, begun, BATCH_ARTICLES));
  }

  /// Asks it to end soon; what is not stored yet is done again on the next start.
  public void stop() {
    worker.stop();
    pool.stop();
  }

  /// Ends it; waits for the batch at hand to be stored or given up.
  @Override
  public void close() {
    stop();
    worker.close();
    pool.close();
  }
}
