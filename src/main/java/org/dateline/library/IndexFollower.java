package org.dateline.library;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dateline.index.SearchIndex;
import org.dateline.store.IndexedNames.Place;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;
import org.jspecify.annotations.Nullable;
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

  /// Larger indexes are used before all of their bytes have been read once; a tenth of a second.
  private static final long READ_AT_ONCE = 100_000_000;

  private static final long IDLE_COMMIT_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Store store;
  private final LiveIndex index;
  private final Precedence precedence;
  private final Listeners listeners;
  private final Signal signal;
  private final IndexGathering gathering;
  private final Thread thread;
  private volatile boolean closed;
  private Told told = Told.NOTHING;

  /// How far searches see, and how far the last commit reaches.
  private volatile long reached;

  private long committed;
  private long lastCommit;

  /// Making articles visible costs about the same for one as for thousands: it is done this often
  /// while there are many more, and at most this often when they come one by one.
  private static final long REFRESH_NANOS = TimeUnit.SECONDS.toNanos(5);

  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  /// How far the index has taken articles in, visible or not, and when they were last made visible.
  private long taken;

  private long lastRefresh = System.nanoTime() - PAUSE_NANOS;

  /// The articles taken in that are not visible yet.
  private final Set<Long> hidden = new LinkedHashSet<>();

  /// Whether indexes of older versions have been removed.
  private boolean alone;

  /// Failures since the last commit.
  private int strikes;

  /// How far the store was when it was last said to have changed.
  private volatile long wanted;

  /// Whether the index may be damaged: until its files have been read once, and whenever a search
  /// has failed.
  private volatile boolean doubted = true;

  /// What has been found damaged while it was in use, and what is being read or has been.
  private volatile @Nullable SearchIndex damaged;

  private @Nullable SearchIndex read;

  /// Whether it has been given up until there is something new to do.
  private volatile boolean broken;

  /// Set by whatever may help a broken one.
  private volatile boolean tryAgain;

  /// @param signal raised whenever the index has moved on
  IndexFollower(
      Store store, LiveIndex index, Precedence precedence, Listeners listeners, Signal signal) {
    this.store = store;
    this.index = index;
    this.precedence = precedence;
    this.listeners = listeners;
    this.signal = signal;
    this.gathering = new IndexGathering(signal);
    this.wanted = store.articles().lastChange();
    this.thread = Thread.ofPlatform().name("index").daemon().unstarted(this::run);
  }

  /// What others want to know of what the index takes in; called on the thread that follows.
  interface Told {

    /// Nothing.
    Told NOTHING =
        new Told() {
          @Override
          public void mentioned(Set<Long> names) {}

          @Override
          public void visible(List<Long> articles, long change) {}
        };

    /// These names may have more or less mentions than before.
    void mentioned(Set<Long> names);

    /// These articles have just become visible to searches, and everything up to a change has.
    void visible(List<Long> articles, long change);
  }

  /// Begins to follow, on a thread of its own. To be called once.
  void start(Told others) {
    told = others;
    thread.start();
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

  /// Whether it is caught up, and the index is as quick as it gets.
  boolean settled() {
    return broken || (caughtUp() && gathering.isDone(index.get()));
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
          if (closed) {
            // What comes last is the commit: the next opening indexes again.
            listeners.tellFailed(unwritten(e), e);
          } else {
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

  private Failure unwritten(Throwable e) {
    return new Failure.IndexBehind(index.folder(), Reason.of(e));
  }

  private void giveUp(Throwable e) throws InterruptedException {
    if (strikes == GIVEN_UP) {
      listeners.tellFailed(unwritten(e), e);
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
    } else if (index.get() == damaged || !isIntactAsFarAsKnown(index.get())) {
      LOG.warn("The search index {} is damaged and is made anew", index.folder());
      listeners.tell(new LibraryEvent.Failed(new Failure.IndexDamaged(), true));
      index.begin();
    }
    committed = index.get().reached();
    taken = committed;
    lastCommit = System.nanoTime();
    signal.raise(() -> {
      reached = committed;
      doubted = false;
    });
  }

  /// Reads a small index at once, and a large one meanwhile.
  private boolean isIntactAsFarAsKnown(SearchIndex opened) {
    if (opened.bytes() <= READ_AT_ONCE) {
      return opened.isIntact();
    }
    if (opened != read) {
      read = opened;
      Thread.ofPlatform().name("index check").daemon().start(() -> readAll(opened));
    }
    return true;
  }

  private void readAll(SearchIndex opened) {
    if (!opened.isIntact() && !closed) {
      signal.raise(() -> {
        damaged = opened;
        doubted |= index.get() == opened;
      });
    }
  }

  private void follow() throws InterruptedException {
    while (!closed && !doubted) {
      long last = store.articles().lastChange();
      List<StoredArticle> batch = store.articles().changedAfter(taken, BATCH);
      if (batch.isEmpty()) {
        show(last);
        awaitMore();
      } else if (!comesAlone(batch)) {
        precedence.giveWayBriefly();
        take(batch);
        if (taken >= last || System.nanoTime() - lastRefresh > REFRESH_NANOS) {
          show(taken);
        }
        if (System.nanoTime() - lastCommit > COMMIT_NANOS) {
          commit();
        }
      }
    }
    if (!doubted) {
      show(taken);
      commit();
    }
  }

  /// Whether articles come one by one and the last was made visible a moment ago; then a moment has
  /// passed, and there may be more.
  private boolean comesAlone(List<StoredArticle> batch) throws InterruptedException {
    long rest = lastRefresh + PAUSE_NANOS - System.nanoTime();
    boolean alone = batch.size() < BATCH && rest > 0;
    if (alone) {
      signal.await(() -> closed, rest);
    }
    return alone && !closed;
  }

  /// Makes what has been taken in visible.
  ///
  /// @param until the change that the index has come to
  private void show(long until) {
    if (taken > reached) {
      index.get().refresh();
      lastRefresh = System.nanoTime();
      long change = taken;
      List<Long> articles = List.copyOf(hidden);
      hidden.clear();
      told.visible(articles, change);
      listeners.tell(new LibraryEvent.Changed());
    }
    signal.raise(() -> reached = Math.max(reached, until));
  }

  private void awaitMore() throws InterruptedException {
    if (gathering.takeGathered()) {
      index.get().refresh();
      index.get().commit(committed);
      signal.raise(() -> {});
    }
    if (reached == committed) {
      if (!alone) {
        OldIndexes.removeBeside(index.folder());
        alone = true;
      }
      gathering.begin(index.get());
      signal.await(() -> hasMore() || gathering.hasGathered());
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
    batch.forEach(stored -> hidden.add(stored.number()));
    told.mentioned(
        places.values().stream()
            .flatMap(List::stream)
            .map(Place::name)
            .collect(Collectors.toSet()));
    taken = batch.getLast().change();
  }

  /// Stops following, with a commit; waits for the batch at hand.
  @Override
  public void close() {
    signal.raise(() -> closed = true);
    if (thread.getState() != Thread.State.NEW) {
      Threads.join(thread);
    }
  }
}
