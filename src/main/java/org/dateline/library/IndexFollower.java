package org.dateline.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dateline.index.Indexed;
import org.dateline.index.SearchIndex;
import org.dateline.index.TextSource;
import org.dateline.model.Article;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the index up with the store: whatever has a greater change number than the index has
/// reached is indexed again, from wherever the last commit left off.
final class IndexFollower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

  private static final int BATCH = 500;

  /// A commit costs a sync of the disk; what a kill loses is indexed again on the next start.
  private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final Store store;
  private final SearchIndex index;
  private final Listeners listeners;
  private final Signal signal;
  private final Thread thread;
  private volatile long reached;
  private volatile boolean closed;
  private volatile boolean broken;
  private volatile long wanted;

  private IndexFollower(Store store, SearchIndex index, Listeners listeners, Signal signal) {
    this.store = store;
    this.index = index;
    this.listeners = listeners;
    this.signal = signal;
    this.reached = index.reached();
    this.wanted = store.articles().lastChange();
    this.thread = Thread.ofPlatform().name("index").daemon().unstarted(this::run);
  }

  /// Begins to follow, on a thread of its own.
  ///
  /// @param signal raised whenever the index has moved on
  static IndexFollower start(Store store, SearchIndex index, Listeners listeners, Signal signal) {
    IndexFollower follower = new IndexFollower(store, index, listeners, signal);
    follower.thread.start();
    return follower;
  }

  /// The articles' texts, for snippets.
  static TextSource texts(Store store) {
    return number ->
        store.articles().byNumber(List.of(number)).values().stream()
            .map(stored -> texts(stored.article()))
            .findFirst()
            .orElse(TextSource.Texts.NONE);
  }

  private static TextSource.Texts texts(Article article) {
    return new TextSource.Texts(article.title(), article.text());
  }

  /// Says that the store has changed.
  void wake() {
    long last = store.articles().lastChange();
    signal.raise(() -> wanted = Math.max(wanted, last));
  }

  /// Whether searches see everything that the store held at the last [#wake].
  boolean caughtUp() {
    return broken || reached >= wanted;
  }

  private void run() {
    try {
      follow();
    } catch (InterruptedException _) {
      // Closing: the last commit says where to go on.
    } catch (RuntimeException e) {
      if (!closed) {
        LOG.error("The index cannot follow the store", e);
        listeners.tell(
            new LibraryEvent.Failed("The search index cannot be written: " + e.getMessage()));
        signal.raise(() -> broken = true);
      }
    }
  }

  private void follow() throws InterruptedException {
    long committed = reached;
    long lastCommit = System.nanoTime();
    while (!closed) {
      List<StoredArticle> batch = store.articles().changedAfter(reached, BATCH);
      if (!batch.isEmpty()) {
        take(batch);
      }
      boolean idle = batch.size() < BATCH;
      if (reached > committed && (idle || System.nanoTime() - lastCommit > COMMIT_NANOS)) {
        index.commit(reached);
        committed = reached;
        lastCommit = System.nanoTime();
      }
      if (idle) {
        signal.await(() -> closed || wanted > reached);
      }
    }
  }

  private void take(List<StoredArticle> batch) {
    Map<Long, List<Long>> names =
        store.names().namesOf(batch.stream().map(StoredArticle::number).toList());
    Collection<Indexed> articles =
        batch.stream()
            .map(stored -> indexed(stored, names.getOrDefault(stored.number(), List.of())))
            .toList();
    index.put(articles);
    index.refresh();
    long last = batch.getLast().change();
    signal.raise(() -> reached = last);
    listeners.tell(new LibraryEvent.Changed());
  }

  private static Indexed indexed(StoredArticle stored, List<Long> names) {
    Article article = stored.article();
    return new Indexed(
        stored.number(),
        article.title(),
        article.text(),
        article.source(),
        article.authors(),
        article.published(),
        stored.unread(),
        stored.starred(),
        names);
  }

  /// Stops following; waits for the batch at hand.
  @Override
  public void close() {
    signal.raise(() -> closed = true);
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
