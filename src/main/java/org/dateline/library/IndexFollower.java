package org.dateline.library;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dateline.index.SearchIndex;
import org.dateline.store.IndexedNames.Place;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the index up with the store: whatever has a greater change number than the index has
/// reached is indexed again, from wherever the last commit left off. Begins the index anew when it
/// is damaged.
final class IndexFollower implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

  private static final int BATCH = 500;

  /// So many failures without a commit between them are no accident.
  private static final int GIVEN_UP = 2;

  /// A commit costs a sync of the disk; what a kill loses is indexed again on the next start. While
  /// there is more to do, and when there is nothing more.
  private static final long COMMIT_NANOS = TimeUnit.SECONDS.toNanos(10);

  private static final long IDLE_COMMIT_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Store store;
  private final LiveIndex index;
  private final Listeners listeners;
  private final Signal signal;
  private final Thread thread;
  private volatile boolean closed;

  /// How far searches see, and how far the last commit reaches.
  private volatile long reached;

  private long committed;
  private long lastCommit;

  /// Whether indexes of older versions have been removed.
  private boolean alone;

  /// Failures since the last commit.
  private int strikes;

  /// How far the store was when it was last said to have changed.
  private volatile long wanted;

  /// Whether the index may be damaged: until its files have been read once, and whenever a search
  /// has failed.
  private volatile boolean doubted = true;

  /// Whether it has been given up until there is something new to do.
  private volatile boolean broken;

  /// Set by whatever may help a broken one.
  private volatile boolean tryAgain;

  private IndexFollower(Store store, LiveIndex index, Listeners listeners, Signal signal) {
    this.store = store;
    this.index = index;
    this.listeners = listeners;
    this.signal = signal;
    this.wanted = store.articles().lastChange();
    this.thread = Thread.ofPlatform().name("index").daemon().unstarted(this::run);
  }

  /// Begins to follow, on a thread of its own.
  ///
  /// @param signal raised whenever the index has moved on
  static IndexFollower start(Store store, LiveIndex index, Listeners listeners, Signal signal) {
    IndexFollower follower = new IndexFollower(store, index, listeners, signal);
    follower.thread.start();
    return follower;
  }

  /// Says that the store has changed.
  void wake() {
    long last = store.articles().lastChange();
    signal.raise(() -> {
      wanted = Math.max(wanted, last);
      tryAgain = true;
    });
  }

  /// Says that a search has failed, and waits until the index has been examined and, where it was
  /// damaged, made anew.
  ///
  /// @param asked the index that failed
  /// @return whether another one has taken its place and knows everything
  /// @throws InterruptedException if the thread is interrupted meanwhile
  boolean examine(SearchIndex asked) throws InterruptedException {
    signal.raise(() -> {
      doubted |= index.get() == asked;
      tryAgain = true;
      broken = false;
    });
    signal.await(() -> closed || caughtUp());
    return !closed && !broken && index.get() != asked;
  }

  /// Whether searches see everything that the store held at the last [#wake], or never will.
  boolean caughtUp() {
    return broken || (!doubted && reached >= wanted);
  }

  /// Whether the index cannot be written.
  boolean broken() {
    return broken;
  }

  private void run() {
    try {
      while (!closed) {
        try {
          if (strikes > 0) {
            index.reopen();
          }
          prepare();
          follow();
        } catch (RuntimeException | Error e) {
          if (!closed) {
            failed(e);
          }
        }
      }
    } catch (InterruptedException _) {
      // Closing: the last commit says where to go on.
    }
  }

  /// Once may be an accident of the disk, and another opening helps; twice with no commit between
  /// is none.
  private void failed(Throwable e) throws InterruptedException {
    signal.raise(() -> doubted = true);
    strikes++;
    if (strikes < GIVEN_UP) {
      LOG.warn("The search index {} is opened again: {}", index.folder(), Reason.of(e));
      LOG.debug("What is wrong with it", e);
    } else {
      giveUp(e);
    }
  }

  private void giveUp(Throwable e) throws InterruptedException {
    if (strikes == GIVEN_UP) {
      listeners.tellFailed(
          "The search index %s cannot be written, and searches find less".formatted(index.folder()),
          e);
    }
    signal.raise(() -> {
      broken = true;
      tryAgain = false;
    });
    signal.await(() -> closed || tryAgain);
    signal.raise(() -> broken = false);
  }

  /// Finds out where to go on.
  private void prepare() {
    if (index.get().reached() > store.articles().lastChange()) {
      LOG.warn("The search index {} is not of this library and is made anew", index.folder());
      index.begin();
    } else if (!index.get().isIntact()) {
      LOG.warn("The search index {} is damaged and is made anew", index.folder());
      listeners.tell(
          new LibraryEvent.Failed(
              "The search index was damaged and is being made anew. Until then, searches find"
                  + " less."));
      index.begin();
    }
    committed = index.get().reached();
    lastCommit = System.nanoTime();
    signal.raise(() -> {
      reached = committed;
      doubted = false;
    });
  }

  private void follow() throws InterruptedException {
    while (!closed && !doubted) {
      long last = store.articles().lastChange();
      List<StoredArticle> batch = store.articles().changedAfter(reached, BATCH);
      if (batch.isEmpty()) {
        signal.raise(() -> reached = Math.max(reached, last));
        awaitMore();
      } else {
        take(batch);
        if (System.nanoTime() - lastCommit > COMMIT_NANOS) {
          commit();
        }
      }
    }
    if (!doubted) {
      commit();
    }
  }

  private void awaitMore() throws InterruptedException {
    if (reached == committed) {
      if (!alone) {
        OldIndexes.removeBeside(index.folder());
        alone = true;
      }
      signal.await(this::hasMore);
    } else if (!signal.await(this::hasMore, IDLE_COMMIT_NANOS)) {
      commit();
    }
  }

  private boolean hasMore() {
    return closed || doubted || wanted > reached;
  }

  private void commit() {
    if (reached > committed) {
      long now = reached;
      index.get().commit(now);
      committed = now;
      lastCommit = System.nanoTime();
      strikes = 0;
    }
  }

  private void take(List<StoredArticle> batch) {
    Map<Long, List<Place>> places =
        store.indexedNames().in(batch.stream().map(StoredArticle::number).toList());
    index
        .get()
        .put(
            batch.stream()
                .map(stored ->
                    IndexedArticle.of(stored, places.getOrDefault(stored.number(), List.of())))
                .toList());
    index.get().refresh();
    long last = batch.getLast().change();
    signal.raise(() -> reached = last);
    listeners.tell(new LibraryEvent.Changed());
  }

  /// Stops following, with a commit; waits for the batch at hand.
  @Override
  public void close() {
    signal.raise(() -> closed = true);
    Threads.join(thread);
  }
}
