package org.dateline.library.naming;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.ThreadJoining;
import org.dateline.library.failure.RejectionReason;
import org.dateline.library.failure.StoredReason;
import org.dateline.model.Mention;
import org.dateline.names.NameFinder;
import org.dateline.store.ImportJournal.FailureEntry;
import org.dateline.store.NameTable.RecognizedArticle;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the names of articles on as many threads as there are processors, an article each, giving
/// way to what a reader waits for. For one caller at a time; any thread may stop it.
public final class RecognitionPool implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RecognitionPool.class);

  /// Stands before the id of an article in which no names can be found, in the list of failures.
  public static final String SUBJECT = "article ";

  /// A finder that is interrupted ends after the sentence at hand, but the last look at a very long
  /// article is not cut short. Whoever is left behind has nothing that may be stored any more.
  private static final Duration MAX_CLOSING_TIME = Duration.ofSeconds(3);

  private final Store store;
  private final NameFinder finder;
  private final ForegroundPriority priority;
  private final ExecutorService threads;
  private volatile boolean closed;

  /// Starts no thread before there is something to do.
  public RecognitionPool(Store store, NameFinder finder, ForegroundPriority priority) {
    this.store = store;
    this.finder = finder;
    this.priority = priority;
    this.threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("names-", 0).daemon().factory());
  }

  /// Which model, rules and list are at work.
  String version() {
    return finder.version();
  }

  /// Loads the model, unless it is loaded: about a second.
  ///
  /// @throws java.io.UncheckedIOException if it is missing or cannot be read
  void load() {
    finder.load();
  }

  /// Articles in which names are being found.
  ///
  /// @param version what finds them
  record RunningBatch(
      String version, List<StoredArticle> articles, List<Future<RecognizedArticle>> recognised) {

    /// The names of each article, in the same order; waits for them.
    ///
    /// @throws CancellationException or another exception if the pool is stopped
    List<RecognizedArticle> await() throws InterruptedException {
      List<RecognizedArticle> all = new ArrayList<>();
      for (Future<RecognizedArticle> one : recognised) {
        all.add(result(one));
      }
      return all;
    }

    /// Gives up those that have not been begun.
    void cancel() {
      recognised.forEach(one -> one.cancel(false));
    }
  }

  /// Begins to find the names of articles, and forgets that they could not be found before. Returns
  /// at once.
  ///
  /// @param version that of the finder before the articles were read: with a later one, they are
  ///   looked through again
  /// @throws java.util.concurrent.RejectedExecutionException if it is stopped
  RunningBatch begin(String version, List<StoredArticle> articles) {
    if (!articles.isEmpty()) {
      store.journal().mended(articles.stream().map(RecognitionPool::subject).toList());
    }
    List<Future<RecognizedArticle>> recognised = new ArrayList<>();
    for (StoredArticle article : articles) {
      recognised.add(
          threads.submit(() -> {
            priority.giveWay();
            return new RecognizedArticle(article, names(article));
          }));
    }
    return new RunningBatch(version, articles, recognised);
  }

  private static RecognizedArticle result(Future<RecognizedArticle> future)
      throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failed -> throw failed;
        case Error failed -> throw failed;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  private static String subject(StoredArticle stored) {
    return SUBJECT + stored.article().id();
  }

  /// An article that cannot be recognised has no names, and is listed with the reason.
  private List<Mention> names(StoredArticle stored) {
    try {
      return finder.find(stored.article().title(), stored.article().text());
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
                      subject(stored),
                      0,
                      StoredReason.of(new RejectionReason.NamesNotFound(e.toString())))));
      return List.of();
    }
  }

  /// Has whoever waits for names let go, and all threads end soon. Returns at once.
  void stop() {
    closed = true;
    for (Runnable waiting : threads.shutdownNow()) {
      // What was never begun would never end either.
      if (waiting instanceof Future<?> future) {
        future.cancel(false);
      }
    }
  }

  /// Ends the threads; waits for them, three seconds at most.
  @Override
  public void close() {
    stop();
    if (!ThreadJoining.await(
        MAX_CLOSING_TIME,
        nanos -> threads.awaitTermination(Math.max(0, nanos), TimeUnit.NANOSECONDS))) {
      LOG.debug("Names are still being found in an article, for nobody");
    }
  }
}
