package org.dateline.index.facet;

import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.dateline.index.analysis.Fields;
import org.dateline.index.document.Budget;
import org.dateline.index.facet.Matches.Found;
import org.dateline.model.Published;

/// When what a search finds was published. Thread-safe.
final class Spread {

  private final BySegment<Months> months = new BySegment<>(Months::of);

  /// Works out what would else be worked out when first asked.
  void prepare(LeafReader segment) throws IOException {
    months.of(segment);
  }

  /// How many in each month (UTC) that has any.
  SortedMap<YearMonth, Long> months(Matches matches, Budget budget) throws IOException {
    SortedMap<YearMonth, Long> counts = new TreeMap<>();
    for (Found found : matches.segments()) {
      budget.check();
      months.of(found.segment().reader()).addTo(counts, found.docs());
    }
    return counts;
  }

  /// The earliest date and the latest.
  record Ends(Optional<Published> first, Optional<Published> last) {

    static final Ends UNKNOWN = new Ends(Optional.empty(), Optional.empty());
  }

  /// From when to when; only the dates of two months are looked at.
  ///
  /// @param counts the months that have any
  Ends ends(Matches matches, SortedMap<YearMonth, Long> counts, Budget budget) throws IOException {
    if (counts.isEmpty()) {
      return Ends.UNKNOWN;
    }
    Extremes extremes = new Extremes();
    for (Found found : matches.segments()) {
      budget.check();
      Months in = months.of(found.segment().reader());
      IntPredicate either = in.in(counts.firstKey()).or(in.in(counts.lastKey()));
      extremes.take(found, either);
    }
    return extremes.ends();
  }

  private static final class Extremes {

    private long first = Long.MAX_VALUE;
    private boolean firstTimed;
    private long last = Long.MIN_VALUE;
    private boolean lastTimed;

    void take(Found found, IntPredicate either) throws IOException {
      LeafReader segment = found.segment().reader();
      SortedNumericDocValues published = DocValues.getSortedNumeric(segment, Fields.PUBLISHED);
      NumericDocValues timed = DocValues.getNumeric(segment, Fields.TIMED);
      DocIdSetIterator docs = new BitSetIterator(found.docs(), found.count());
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if (either.test(doc) && published.advanceExact(doc)) {
          take(published.nextValue(), timed.advanceExact(doc) && timed.longValue() == 1);
        }
      }
    }

    private void take(long seconds, boolean timed) {
      if (seconds < first) {
        first = seconds;
        firstTimed = timed;
      }
      if (seconds > last) {
        last = seconds;
        lastTimed = timed;
      }
    }

    Ends ends() {
      return new Ends(
          Optional.of(published(first, firstTimed)), Optional.of(published(last, lastTimed)));
    }

    private static Published published(long seconds, boolean timed) {
      return new Published(Instant.ofEpochSecond(seconds), timed);
    }
  }
}
