package org.dateline.index.facet;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.LeafReaderContext;
import org.dateline.index.facet.FacetCounts.EntityCount;
import org.jspecify.annotations.Nullable;

/// The facet counts of a whole index, the greatest first, from the document frequency of each term.
///
/// @param most the most frequent entities, in falling order
/// @param byNumber the same by their numbers
/// @param beyond in how many documents any other entity is at most
/// @param terms how many terms a document has on average
/// @param highest the highest number of a term
/// @param segments how many segments the index has
record GlobalFacetCounts(
    List<FrequentEntity> most,
    Map<Long, FrequentEntity> byNumber,
    long beyond,
    double terms,
    int highest,
    int segments) {

  /// The number of values kept in order. What a search finds often is nearly always among the few
  /// thousand most frequent; where it is not, documents are counted one by one.
  private static final int RANKED_ENTITIES = 8192;

  /// And no more than those whose documents take so many bytes a document of the index.
  private static final int MAX_BYTES_PER_DOC = 24;

  /// Keeps the counts of a field up to date as segments come and go. Thread-safe.
  static final class GlobalFacetCountsCache {

    private final SegmentCache<SegmentTermCounts> frequencies;

    @GuardedBy("this")
    private final Map<Object, SegmentTermCounts> taken = new HashMap<>();

    @GuardedBy("this")
    private final IntCounts sums = new IntCounts(0, 0);

    @GuardedBy("this")
    private long sum;

    @GuardedBy("this")
    private Object reader = this;

    @GuardedBy("this")
    private EntityByName entityByName = EntityByName.THEMSELVES;

    @GuardedBy("this")
    private GlobalFacetCounts last = new GlobalFacetCounts(List.of(), Map.of(), 0, 0, 0, 0);

    GlobalFacetCountsCache(SegmentCache<SegmentTermCounts> frequencies) {
      this.frequencies = frequencies;
    }

    /// The counts in what a reader sees. Cost is linear in the terms of the segments that were not
    /// there before, and a few milliseconds where anything is different from the last time.
    synchronized GlobalFacetCounts in(IndexReader index, EntityByName by) throws IOException {
      Object key = key(index.getReaderCacheHelper(), index);
      if (!reader.equals(key) || entityByName != by) {
        take(index);
        last = count(index, by);
        entityByName = by;
        reader = key;
      }
      return last;
    }

    private static Object key(@Nullable CacheHelper helper, IndexReader index) {
      return helper == null ? index : helper.getKey();
    }

    @GuardedBy("this")
    private void take(IndexReader index) throws IOException {
      Set<Object> gone = new HashSet<>(taken.keySet());
      for (LeafReaderContext leaf : index.leaves()) {
        Object key = key(leaf.reader().getCoreCacheHelper(), leaf.reader());
        if (!gone.remove(key)) {
          SegmentTermCounts fresh = frequencies.of(leaf.reader());
          taken.put(key, fresh);
          add(fresh, 1);
        }
      }
      for (Object key : gone) {
        add(Objects.requireNonNull(taken.remove(key)), -1);
      }
    }

    @GuardedBy("this")
    private void add(SegmentTermCounts segment, int sign) throws IOException {
      segment.addTo(sums, sign);
      sum += sign * segment.sum();
    }

    @GuardedBy("this")
    private GlobalFacetCounts count(IndexReader index, EntityByName by) {
      IntCounts names = sums;
      IntCounts entities = names.copy();
      by.forEachOther((name, entity) -> {
        int count = names.of(name);
        entities.add(name, -count);
        if (entity != EntityByName.NOBODY) {
          entities.add(entity, count);
        }
      });
      int documents = Math.max(1, index.maxDoc());
      int segments = index.leaves().size();
      long bytes = (long) MAX_BYTES_PER_DOC * documents;
      long beyond = 0;
      List<FrequentEntity> most = new ArrayList<>();
      for (EntityCount entity : entities.most(RANKED_ENTITIES + 1)) {
        bytes -= DocSet.bytes(entity.documents(), documents);
        if (most.size() == RANKED_ENTITIES || bytes < 0) {
          beyond = entity.documents();
          break;
        }
        int[] named = by.names(entity.number());
        most.add(new FrequentEntity(entity.number(), entity.documents(), named, segments));
      }
      Map<Long, FrequentEntity> byNumber = new HashMap<>();
      most.forEach(contender -> byNumber.put(contender.number(), contender));
      double terms = (double) sum / documents;
      return new GlobalFacetCounts(most, byNumber, beyond, terms, sums.highest(), segments);
    }
  }
}
