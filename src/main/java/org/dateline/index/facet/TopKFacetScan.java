package org.dateline.index.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;
import org.dateline.index.facet.FacetCounts.EntityCount;

/// Finds the top k entities of what a search found by a threshold algorithm: goes through the
/// entities of an index, the most frequent first, counting each there, until no other can be among
/// the k. Serves one search.
final class TopKFacetScan<T extends HasDocFreq> {

  private static final int MIN_BATCH_SIZE = 64;
  private static final int MAX_BATCH_SIZE = 512;

  /// When this part of the limit has been spent, it is known well enough what the rest will cost.
  private static final double TRIAL_SHARE = 0.25;

  /// Before, a guess has to be so much more than the limit.
  private static final double ABANDON_FACTOR = 2;

  private final List<? extends T> most;
  private final long beyond;
  private final EntityTypeLookup kinds;
  private final int each;
  private final TopKThresholds thresholds;
  private final LongToDoubleFunction cost;
  private final double limit;
  private final List<CountedEntity> counted = new ArrayList<>();
  private double spent;

  /// @param most entities, each with how frequent it can be at most, in falling order
  /// @param beyond how frequent any other can be
  /// @param each how many of each kind are asked for, from 1
  /// @param cost about what it costs to count an entity that is in so many documents of the index
  /// @param limit what it may cost, else the scan gives up; [Double#MAX_VALUE] for anything
  TopKFacetScan(
      List<? extends T> most,
      long beyond,
      EntityTypeLookup kinds,
      int each,
      LongToDoubleFunction cost,
      double limit) {
    this.most = most;
    this.beyond = beyond;
    this.kinds = kinds;
    this.each = each;
    this.thresholds = new TopKThresholds(kinds.count(), each);
    this.cost = cost;
    this.limit = limit;
  }

  /// Counts an entity in what was found.
  interface EntityCountFunction<T> {

    /// In how many of the documents found it is, if in more than `least`; else anything up to that.
    long of(T entity, long least) throws IOException;
  }

  /// Guesses whether it costs far too much: if each entity were in the same share of what was found
  /// as of everything.
  ///
  /// @param share the documents found as a part of all
  boolean seemsTooMuch(double share) {
    int last = Math.min(each * kinds.count(), most.size()) - 1;
    return last >= 0
        && cost(0, (long) (share * most.get(last).documents())) > ABANDON_FACTOR * limit;
  }

  /// Every entity that is among the most frequent of its kind, and some others; empty if that costs
  /// too much.
  Optional<List<CountedEntity>> run(EntityCountFunction<? super T> count) throws IOException {
    int next = 0;
    int lot = Math.max(MIN_BATCH_SIZE, 2 * each * kinds.count());
    while (next < most.size() && most.get(next).documents() > thresholds.least()) {
      int end = Math.min(next + lot, most.size());
      take(most.subList(next, end), count);
      next = end;
      lot = Math.min(2 * lot, MAX_BATCH_SIZE);
      if (isTooMuch(next)) {
        return Optional.empty();
      }
    }
    return next == most.size() && beyond > thresholds.least()
        ? Optional.empty()
        : Optional.of(counted);
  }

  private void take(List<? extends T> lot, EntityCountFunction<? super T> count)
      throws IOException {
    byte[] may = kinds.of(lot.stream().mapToLong(HasDocFreq::number).toArray());
    for (int i = 0; i < may.length; i++) {
      T entity = lot.get(i);
      long least = thresholds.least(may[i]);
      if (entity.documents() > least) {
        long documents = count.of(entity, least);
        spent += cost.applyAsDouble(entity.documents());
        if (documents > least) {
          thresholds.take(may[i], (int) documents);
          counted.add(new CountedEntity(new EntityCount(entity.number(), documents), may[i]));
        }
      }
    }
  }

  /// Asks what it costs to count all that could still be among them, which become fewer as more are
  /// counted.
  private boolean isTooMuch(int next) {
    boolean tried = spent > TRIAL_SHARE * limit;
    if (!tried && thresholds.least() == 0) {
      return false; // not even as many as are asked for have been seen
    }
    return spent + cost(next, thresholds.least()) > limit * (tried ? 1 : ABANDON_FACTOR);
  }

  /// What it costs to count the entities from one on that can be in more documents than these, or
  /// more than anything if that does not end.
  private double cost(int from, long least) {
    double sum = 0;
    int i = from;
    while (i < most.size() && most.get(i).documents() > least) {
      sum += cost.applyAsDouble(most.get(i++).documents());
    }
    return i == most.size() && beyond > least ? Double.MAX_VALUE : sum;
  }
}
