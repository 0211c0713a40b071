package org.dateline.library;

import org.dateline.index.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gathers the segments of the index where much has been taken in, on a thread of its own: every
/// search asks every segment, and of one it asks once. A million articles take a minute, and as
/// much room again on the disk meanwhile; searches and taking in go on.
final class IndexGathering {

  private static final Logger LOG = LoggerFactory.getLogger(IndexGathering.class);

  private final Signal signal;
  private volatile boolean running;
  private volatile boolean gathered;

  /// The index that could not be gathered.
  private volatile @Nullable SearchIndex failed;

  /// @param signal raised when it has ended
  IndexGathering(Signal signal) {
    this.signal = signal;
  }

  /// Begins, if there is much to gather and it has not begun.
  void begin(SearchIndex index) {
    if (!running && failed != index && index.isScattered()) {
      running = true;
      Thread.ofPlatform().name("index gathering").daemon().start(() -> gather(index));
    }
  }

  private void gather(SearchIndex index) {
    boolean well = false;
    try {
      index.gather();
      well = true;
    } catch (RuntimeException | Error e) {
      // It has been closed, or the disk is full; then whoever takes articles in hears of it too.
      LOG.debug("The index has not been gathered", e);
    }
    boolean done = well;
    signal.raise(() -> {
      gathered = done;
      failed = done ? null : index;
      running = false;
    });
  }

  /// Whether something has been gathered that searches do not see yet; says so once.
  boolean takeGathered() {
    boolean taken = gathered;
    gathered = false;
    return taken;
  }

  /// Whether something has been gathered that searches do not see yet.
  boolean hasGathered() {
    return gathered;
  }

  /// Whether the index is as good as it gets.
  boolean isDone(SearchIndex index) {
    return failed == index || !index.isScattered();
  }
}
