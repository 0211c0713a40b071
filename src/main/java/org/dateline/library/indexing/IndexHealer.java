package org.dateline.library.indexing;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dateline.index.SearchIndex;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryListeners;
import org.dateline.library.background.StateMonitor;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.FailureClassifier;
import org.dateline.model.query.CancellationSignal;
import org.dateline.store.Store;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Examines the index whenever it is in doubt, and has it made anew where it is damaged or of
/// another store; opens it again after a failure, and gives it up after several.
///
/// What it says of the index changes under the lock of the monitor. Any thread may ask and doubt;
/// only the thread that follows the store heals.
public final class IndexHealer {

  private static final Logger LOG = LoggerFactory.getLogger(IndexHealer.class);

  /// From this number of failures without a commit between them, it is no accident.
  private static final int MAX_FAILURES = 2;

  /// Larger indexes are used before all of their bytes have been read once; a tenth of a second.
  private static final long MAX_BYTES_CHECKED_AT_ONCE = 100_000_000;

  private final Store store;
  private final IndexHandle index;
  private final LibraryListeners listeners;
  private final StateMonitor monitor;
  private final Consumer<Runnable> ask;

  /// How often the index has been doubted, and how many of these doubts are settled. It begins in
  /// doubt: its files have not been read.
  private final AtomicInteger doubts = new AtomicInteger(1);

  private volatile int settled;

  /// What has been found damaged while it was in use, and what is being read or has been.
  private volatile @Nullable SearchIndex damaged;

  private @Nullable SearchIndex read;

  /// What the reader wants another one in place of.
  private volatile @Nullable SearchIndex unwanted;

  /// Failures since the last commit; of the thread that heals.
  private int strikes;

  private volatile boolean broken;

  /// @param ask makes a change under the lock of the monitor, and has the index healed
  IndexHealer(
      Store store,
      IndexHandle index,
      LibraryListeners listeners,
      StateMonitor monitor,
      Consumer<Runnable> ask) {
    this.store = store;
    this.index = index;
    this.listeners = listeners;
    this.monitor = monitor;
    this.ask = ask;
  }

  /// Whether the index may be damaged: until its files have been read once, and whenever something
  /// has failed.
  boolean isDoubted() {
    return doubts.get() != settled;
  }

  /// Whether it has been given up until there is something new to do.
  boolean isBroken() {
    return broken;
  }

  /// Doubts an index that has failed, if it is still in use. Under the lock of the monitor.
  void doubt(SearchIndex asked) {
    if (index.get() == asked) {
      doubts.incrementAndGet();
    }
  }

  /// Wants another index in place of one that is in use. Under the lock of the monitor.
  void replace(SearchIndex used) {
    unwanted = used;
    broken = false;
    doubt(used);
  }

  /// Notes that there is something new to do, which may help. Under the lock of the monitor.
  void tryAgain() {
    broken = false;
  }

  /// Sees to it that the index is of this store and in order as far as is known.
  ///
  /// @return to be run under the lock of the monitor, when it is known how far the index reaches:
  ///   then it is no longer in doubt, unless it has been doubted again meanwhile
  /// @throws java.io.UncheckedIOException if it cannot even be made anew
  Runnable heal() {
    int known = doubts.get();
    if (strikes > 0) {
      index.reopen();
    }
    if (index.get().reached() > store.articles().lastChange()) {
      LOG.warn("The search index {} is not of this library and is made anew", index.folder());
      index.begin();
    } else if (index.get() == unwanted) {
      LOG.info("The search index {} is made anew, as the reader wants", index.folder());
      index.begin();
    } else if (index.get() == damaged || !isIntactAsFarAsKnown(index.get())) {
      LOG.warn("The search index {} is damaged and is made anew", index.folder());
      listeners.tell(new LibraryEvent.TaskFailed(new Failure.IndexDamaged(), true));
      index.begin();
    }
    return () -> settled = known;
  }

  /// Reads a small index at once, and a large one meanwhile.
  private boolean isIntactAsFarAsKnown(SearchIndex opened) {
    if (opened.bytes() <= MAX_BYTES_CHECKED_AT_ONCE) {
      return opened.isIntact(CancellationSignal.NEVER);
    }
    if (opened != read) {
      index.work("index check", this::readAll);
      read = opened;
    }
    return true;
  }

  private void readAll(SearchIndex opened, CancellationSignal closing) {
    try {
      if (!opened.isIntact(closing) && !closing.isCancelled()) {
        ask.accept(() -> {
          damaged = opened;
          doubt(opened);
        });
      }
    } catch (CancellationException _) {
      // Closing.
    } catch (RuntimeException | Error e) {
      listeners.tellFailed(new Failure.IndexUnchecked(index.folder(), FailureClassifier.of(e)), e);
    }
  }

  /// Notes a failure of the index. Once may be an accident of the disk, and another opening helps;
  /// twice with no commit between is none.
  ///
  /// @return whether to try again at once; else it is given up until [#tryAgain]
  boolean failed(Throwable e) {
    strikes++;
    boolean again = strikes < MAX_FAILURES;
    try {
      say(e);
    } finally {
      monitor.raise(() -> {
        doubts.incrementAndGet();
        broken = !again;
      });
    }
    return again;
  }

  private void say(Throwable e) {
    if (strikes < MAX_FAILURES) {
      LOG.warn("The search index {} is opened again: {}", index.folder(), FailureClassifier.of(e));
      LOG.debug("What is wrong with it", e);
    } else if (strikes == MAX_FAILURES) {
      tellUnwritten(e);
    }
  }

  /// Tells that what was taken in last may not be found.
  void tellUnwritten(Throwable e) {
    listeners.tellFailed(new Failure.IndexBehind(index.folder(), FailureClassifier.of(e)), e);
  }

  /// Notes a commit: what fails later has another cause. For the thread that heals.
  void committed() {
    strikes = 0;
  }
}
