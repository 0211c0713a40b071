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
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.SearchBudget;
import org.dateline.index.facet.FacetCounts.PublicationRange;
import org.dateline.index.facet.MatchingDocs.SegmentMatches;
import org.dateline.model.PublicationDate;

/// The date histogram of what a search finds: how much of it was published in each month.
/// Thread-safe.
final class DateHistogram {

  private final SegmentCache<MonthColumn> months = new SegmentCache<>(MonthColumn::of);

  /// Works out what would else be worked out when first asked.
  void prepare(LeafReader segment) throws IOException {
    months.of(segment);
  }

  /// How many in each month (UTC) that has any.
  SortedMap<YearMonth, Long> months(MatchingDocs matches, SearchBudget budget) throws IOException {
    SortedMap<YearMonth, Long> counts = new TreeMap<>();
    for (SegmentMatches found : matches.segments()) {
      budget.check();
      months.of(found.segment().reader()).addTo(counts, found.docs());
    }
    return counts;
  }

  /// From when to when; only the dates of two months are looked at.
  ///
  /// @param counts the months that have any
  PublicationRange ends(
      MatchingDocs matches, SortedMap<YearMonth, Long> counts, SearchBudget budget)
      throws IOException {
    if (counts.isEmpty()) {
      return PublicationRange.UNKNOWN;
    }
    DateExtremes extremes = new DateExtremes();
    for (SegmentMatches found : matches.segments()) {
      budget.check();
      MonthColumn in = months.of(found.segment().reader());
      IntPredicate either = in.in(counts.firstKey()).or(in.in(counts.lastKey()));
      extremes.take(found, either);
    }
    return extremes.ends();
  }

  private static final class DateExtremes {

    private long first = Long.MAX_VALUE;
    private boolean firstTimed;
    private long last = Long.MIN_VALUE;
    private boolean lastTimed;

    void take(SegmentMatches found, IntPredicate either) throws IOException {
      LeafReader segment = found.segment().reader();
      SortedNumericDocValues published = DocValues.getSortedNumeric(segment, IndexFields.PUBLISHED);
      NumericDocValues timed = DocValues.getNumeric(segment, IndexFields.TIMED);
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

    PublicationRange ends() {
      return new PublicationRange(
          Optional.of(published(first, firstTimed)), Optional.of(published(last, lastTimed)));
    }

    private static PublicationDate published(long seconds, boolean timed) {
      return new PublicationDate(Instant.ofEpochSecond(seconds), timed);
    }
  }
}
