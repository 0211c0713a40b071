package org.dateline.library.indexing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.index.SearchIndex;
import org.dateline.index.document.IndexableArticle;
import org.dateline.library.background.BackgroundWorker;
import org.dateline.library.background.ForegroundPriority;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.store.ChangedArticles;
import org.dateline.store.Store;
import org.dateline.store.StoredArticle;

/// Keeps the index up with the store: whatever has a greater change number than the index has
/// reached is indexed again, from wherever the last commit left off.
///
/// It does so on a thread of its own, which alone writes the index. What is wrong with the index is
/// for the [IndexHealer], when to commit for [CommitPolicy], a long merge for [IndexMerging].
public final class IndexFollower implements AutoCloseable {

  private static final int BATCH_ARTICLES = 500;

  private final Store store;
  private final IndexHandle index;
  private final ForegroundPriority priority;
  private final LibraryListeners listeners;
  private final StateMonitor monitor;
  private final BackgroundWorker worker;
  private final IndexHealer healer;
  private final IndexMerging merging;
  private final CommitPolicy policy = new CommitPolicy(System::nanoTime);
  private IndexListener told = IndexListener.NOTHING;

  /// How far the store was when it was last said to have changed, and how far searches see.
  private volatile long wanted;

  private volatile long reached;

  /// How far the last commit reaches, and how far the index has taken articles in, visible or not.
  /// These and what follows are of the thread that follows.
  private long committed;

  private long taken;

  /// The articles taken in that are not visible yet.
  private final Set<Long> hidden = new LinkedHashSet<>();

  /// Whether indexes of older versions have been removed.
  private boolean alone;

  /// Will follow when it is started.
  ///
  /// @param monitor raised whenever the index has moved on
  public IndexFollower(
      Store store,
      IndexHandle index,
      ForegroundPriority priority,
      LibraryListeners listeners,
      StateMonitor monitor) {
    this.store = store;
    this.index = index;
    this.priority = priority;
    this.listeners = listeners;
    this.monitor = monitor;
    this.worker = new BackgroundWorker("index", monitor, this::follow, this::failed);
    this.healer = new IndexHealer(store, index, listeners, monitor, worker::ask);
    this.merging = new IndexMerging(index, worker::ask);
    this.wanted = store.articles().lastChange();
  }

  /// What others want to know of what the index takes in; called on the thread that follows.
  public interface IndexListener {

    /// Nothing.
    IndexListener NOTHING =
        new IndexListener() {
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
  public void start(IndexListener others) {
    told = others;
    worker.start();
  }

  /// Says that the store has changed.
  public void wake() {
    long last = store.articles().lastChange();
    worker.ask(() -> {
      wanted = Math.max(wanted, last);
      healer.tryAgain();
    });
  }

  /// Has the index made anew. Returns at once.
  public void rebuild() {
    worker.ask(() -> healer.replace(index.get()));
  }

  /// Says that a search has failed, and waits until the index has been examined and, where it was
  /// damaged, made anew. Not for the thread that follows.
  ///
  /// @param asked the index that failed
  /// @return whether another one has taken its place and knows everything
  /// @throws InterruptedException if the thread is interrupted meanwhile
  public boolean examine(SearchIndex asked) throws InterruptedException {
    worker.ask(() -> {
      healer.doubt(asked);
      healer.tryAgain();
    });
    monitor.await(() -> worker.isClosed() || caughtUp());
    return !worker.isClosed() && !broken() && index.get() != asked;
  }

  /// Whether searches see everything that the store held at the last [#wake], or never will.
  public boolean caughtUp() {
    return broken() || (!healer.isDoubted() && reached >= wanted);
  }

  /// Whether it is caught up, and the index is as quick as it gets.
  public boolean isMerged() {
    return broken() || (caughtUp() && merging.isDone());
  }

  /// Whether the index cannot be written.
  public boolean broken() {
    return healer.isBroken();
  }

  private void failed(Throwable e) {
    if (healer.failed(e)) {
      worker.ask();
    }
  }

  /// Takes in all there is and commits it, or as much as there was when it is closed.
  private void follow() throws InterruptedException {
    monitor.raise(healer::tryAgain);
    if (healer.isDoubted()) {
      begin();
    }
    while (goesOn() && takeInMore()) {}
    if (!healer.isDoubted()) {
      finish();
    }
  }

  /// Closing hears of no failure but this one: what was stored is not found until it is indexed
  /// again, at the next opening.
  private void finish() {
    try {
      show(taken);
      commit();
    } catch (RuntimeException | Error e) {
      if (worker.isClosed()) {
        healer.tellUnwritten(e);
      }
      throw e;
    }
  }

  /// Finds out where to go on.
  private void begin() {
    Runnable healed = healer.heal();
    committed = index.get().reached();
    taken = committed;
    policy.committed();
    monitor.raise(() -> {
      reached = committed;
      healed.run();
    });
  }

  private boolean goesOn() {
    return !worker.isClosed() && !healer.isDoubted();
  }

  /// Takes in a batch, or where there is none, waits a while for one.
  ///
  /// @return whether there may be more; else everything there is has been committed
  private boolean takeInMore() throws InterruptedException {
    long last = store.articles().lastChange();
    ChangedArticles batch = store.changedAfter(taken, BATCH_ARTICLES);
    if (batch.isEmpty()) {
      show(last);
      return awaitMore();
    }
    if (!comesAlone(batch)) {
      priority.giveWayBriefly();
      take(batch);
      if (taken >= last || policy.isRefreshDue()) {
        show(taken);
      }
      if (policy.isCommitDue()) {
        commit();
      }
    }
    return true;
  }

  /// Whether articles come one by one and the last was made visible a moment ago; then a moment has
  /// passed, and there may be more.
  private boolean comesAlone(ChangedArticles batch) throws InterruptedException {
    long rest = policy.pause();
    boolean waits = batch.size() < BATCH_ARTICLES && rest > 0;
    return waits && !monitor.await(worker::isClosed, rest);
  }

  /// Makes what has been taken in visible.
  ///
  /// @param until the change that the index has come to
  private void show(long until) {
    if (taken > reached) {
      index.get().refresh();
      policy.refreshed();
      long change = taken;
      List<Long> articles = List.copyOf(hidden);
      hidden.clear();
      told.visible(articles, change);
      listeners.tell(new LibraryEvent.LibraryChanged());
    }
    monitor.raise(() -> reached = Math.max(reached, until));
  }

  private boolean awaitMore() throws InterruptedException {
    if (merging.takeMerged()) {
      index.get().refresh();
      index.get().commit(committed);
      // Whoever waits for that may look again.
      monitor.raise(() -> {});
    }
    if (reached != committed) {
      if (!monitor.await(this::hasMore, CommitPolicy.IDLE_COMMIT_NANOS)) {
        commit();
      }
      return true;
    }
    if (!alone) {
      ObsoleteIndexes.removeBeside(index.folder());
      alone = true;
    }
    merging.begin();
    return hasMore();
  }

  private boolean hasMore() {
    return !goesOn() || wanted > reached;
  }

  private void commit() {
    if (reached > committed) {
      long now = reached;
      index.get().commit(now);
      committed = now;
      policy.committed();
      healer.committed();
    }
  }

  private void take(ChangedArticles batch) {
    if (!batch.present().isEmpty()) {
      put(batch.present());
    }
    if (!batch.deleted().isEmpty()) {
      index.get().remove(batch.deleted());
      hidden.removeAll(batch.deleted());
      told.mentioned(store.trash().namesIn(batch.deleted()));
    }
    taken = batch.reached();
  }

  private void put(List<StoredArticle> batch) {
    List<IndexableArticle> articles = IndexableArticleMapping.of(store, batch);
    index.get().put(articles);
    batch.forEach(stored -> hidden.add(stored.number()));
    told.mentioned(IndexableArticleMapping.names(articles));
  }

  /// Stops following, with a commit; waits for the batch at hand.
  @Override
  public void close() {
    worker.close();
  }
}
