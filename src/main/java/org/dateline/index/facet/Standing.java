package org.dateline.index.facet;

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
import org.dateline.index.facet.Counts.Counted;
import org.jspecify.annotations.Nullable;

/// What is most frequent in a whole index, from the number of documents that have each term.
///
/// @param most the most frequent entities, in falling order
/// @param byNumber the same by their numbers
/// @param beyond in how many documents any other entity is at most
/// @param terms how many terms a document has on average
/// @param highest the highest number of a term
/// @param segments how many segments the index has
record Standing(
    List<Contender> most,
    Map<Long, Contender> byNumber,
    long beyond,
    double terms,
    int highest,
    int segments) {

  /// So many are kept in order. What a search finds often is nearly always among the few thousand
  /// most frequent; where it is not, documents are counted one by one.
  private static final int KEPT = 8192;

  /// And no more than those whose documents take so many bytes a document of the index.
  private static final int MOST_BYTES = 24;

  /// The standing of a field as segments come and go. Thread-safe.
  static final class Ledger {

    private final BySegment<Frequencies> frequencies;
    private final Map<Object, Frequencies> taken = new HashMap<>();
    private final Tally sums = new Tally(0, 0);
    private long sum;
    private Object reader = this;
    private Owners owners = Owners.THEMSELVES;
    private Standing last = new Standing(List.of(), Map.of(), 0, 0, 0, 0);

    Ledger(BySegment<Frequencies> frequencies) {
      this.frequencies = frequencies;
    }

    /// The standing in what a reader sees. Cost is linear in the terms of the segments that were
    /// not there before, and a few milliseconds where anything is different from the last time.
    synchronized Standing in(IndexReader index, Owners by) throws IOException {
      Object key = key(index.getReaderCacheHelper(), index);
      if (!reader.equals(key) || owners != by) {
        take(index);
        last = standing(index, by);
        owners = by;
        reader = key;
      }
      return last;
    }

    private static Object key(@Nullable CacheHelper helper, IndexReader index) {
      return helper == null ? index : helper.getKey();
    }

    private void take(IndexReader index) throws IOException {
      Set<Object> gone = new HashSet<>(taken.keySet());
      for (LeafReaderContext leaf : index.leaves()) {
        Object key = key(leaf.reader().getCoreCacheHelper(), leaf.reader());
        if (!gone.remove(key)) {
          Frequencies fresh = frequencies.of(leaf.reader());
          taken.put(key, fresh);
          add(fresh, 1);
        }
      }
      for (Object key : gone) {
        add(Objects.requireNonNull(taken.remove(key)), -1);
      }
    }

    private void add(Frequencies segment, int sign) throws IOException {
      segment.addTo(sums, sign);
      sum += sign * segment.sum();
    }

    private Standing standing(IndexReader index, Owners by) {
      Tally entities = sums.copy();
      by.forEachOther((name, entity) -> {
        int count = sums.of(name);
        entities.add(name, -count);
        if (entity != Owners.NOBODY) {
          entities.add(entity, count);
        }
      });
      int documents = Math.max(1, index.maxDoc());
      int segments = index.leaves().size();
      long bytes = (long) MOST_BYTES * documents;
      long beyond = 0;
      List<Contender> most = new ArrayList<>();
      for (Counted entity : entities.most(KEPT + 1)) {
        bytes -= DocSet.bytes(entity.documents(), documents);
        if (most.size() == KEPT || bytes < 0) {
          beyond = entity.documents();
          break;
        }
        int[] names = by.names(entity.number());
        most.add(new Contender(entity.number(), entity.documents(), names, segments));
      }
      Map<Long, Contender> byNumber = new HashMap<>();
      most.forEach(contender -> byNumber.put(contender.number(), contender));
      double terms = (double) sum / documents;
      return new Standing(most, byNumber, beyond, terms, sums.highest(), segments);
    }
  }
}
