package org.dateline.library.indexing;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// When the index is refreshed (made visible) and committed (written to disk for good). For the
/// thread that follows the store.
final class CommitPolicy {

  /// A commit costs a sync of the disk; what a kill loses is indexed again on the next start. While
  /// there is more to do, and when there is nothing more.
  private static final long COMMIT_INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(10);

  static final long IDLE_COMMIT_NANOS = TimeUnit.SECONDS.toNanos(1);

  /// Making articles visible costs about the same for one as for thousands: it is done this often
  /// while there are many more, and at most this often when they come one by one.
  private static final long REFRESH_INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(5);

  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final LongSupplier clock;
  private long lastCommit;
  private long lastRefresh;

  /// @param clock nanoseconds since any moment
  CommitPolicy(LongSupplier clock) {
    this.clock = clock;
    this.lastCommit = clock.getAsLong();
    this.lastRefresh = lastCommit - PAUSE_NANOS;
  }

  /// Whether it is time to make articles visible while there are more to take in.
  boolean isRefreshDue() {
    return clock.getAsLong() - lastRefresh > REFRESH_INTERVAL_NANOS;
  }

  /// Whether it is time to commit while there are more to take in.
  boolean isCommitDue() {
    return clock.getAsLong() - lastCommit > COMMIT_INTERVAL_NANOS;
  }

  /// How many nanoseconds to wait for more articles, so that they are made visible together: those
  /// that come one by one shortly after a refresh.
  ///
  /// @return 0 or less for taking in at once what there is
  long pause() {
    return lastRefresh + PAUSE_NANOS - clock.getAsLong();
  }

  /// Notes that everything taken in has just been made visible.
  void refreshed() {
    lastRefresh = clock.getAsLong();
  }

  /// Notes that the index is on disk as it is.
  void committed() {
    lastCommit = clock.getAsLong();
  }
}
