package org.dateline.index.facet;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/// What is worked out once for each segment of an index and kept as long as any reader has it open.
/// Deletions do not change it. Thread-safe.
final class SegmentCache<V> {

  private final Map<CacheKey, V> kept = new ConcurrentHashMap<>();
  private final SegmentLoader<V> making;

  /// Works it out.
  interface SegmentLoader<V> {
    V of(LeafReader segment) throws IOException;
  }

  SegmentCache(SegmentLoader<V> making) {
    this.making = making;
  }

  V of(LeafReader segment) throws IOException {
    CacheHelper helper = segment.getCoreCacheHelper();
    if (helper == null) {
      return making.of(segment);
    }
    V known = kept.get(helper.getKey());
    if (known == null) {
      known = making.of(segment);
      V before = kept.putIfAbsent(helper.getKey(), known);
      if (before != null) {
        return before;
      }
      helper.addClosedListener(kept::remove);
    }
    return known;
  }

  /// How many segments it is kept for.
  int size() {
    return kept.size();
  }
}
