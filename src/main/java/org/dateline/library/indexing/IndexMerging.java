package org.dateline.library.indexing;

import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.index.SearchIndex;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Merges the segments of the index where much has been taken in (a forced merge), on a thread of
/// its own that ends with the index: every search asks every segment, and of one it asks once. A
/// million articles take a minute, and as much room again on the disk meanwhile; searches and
/// taking in go on.
///
/// Begun and taken on the thread that follows the store; any thread may ask whether it is done.
public final class IndexMerging {

  private static final Logger LOG = LoggerFactory.getLogger(IndexMerging.class);

  private final IndexHandle index;
  private final Runnable onEnded;
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean merged = new AtomicBoolean();

  /// The index that could not be merged.
  private volatile @Nullable SearchIndex failed;

  /// @param onEnded run when it has ended, well or not
  IndexMerging(IndexHandle index, Runnable onEnded) {
    this.index = index;
    this.onEnded = onEnded;
  }

  /// Begins, if there is much to merge, what has been merged was taken, and it has not begun.
  void begin() {
    SearchIndex unmerged = index.get();
    if (!running.get() && !merged.get() && !isDone()) {
      running.set(true);
      try {
        index.work("index merging", (opened, _) -> merge(opened));
      } catch (RuntimeException | Error e) {
        ended(unmerged, false);
        throw e;
      }
    }
  }

  private void merge(SearchIndex opened) {
    boolean well = false;
    try {
      opened.forceMerge();
      well = true;
    } catch (RuntimeException | Error e) {
      // It has been closed, or the disk is full; then whoever takes articles in hears of it too.
      LOG.debug("The index has not been merged", e);
    } finally {
      ended(opened, well);
    }
  }

  private void ended(SearchIndex opened, boolean well) {
    failed = well ? null : opened;
    merged.set(well);
    running.set(false);
    onEnded.run();
  }

  /// Whether something has been merged that searches do not see yet; says so once.
  boolean takeMerged() {
    return merged.getAndSet(false);
  }

  /// Whether the index is as good as it gets.
  boolean isDone() {
    SearchIndex now = index.get();
    return failed == now || !now.needsMerge();
  }
}
