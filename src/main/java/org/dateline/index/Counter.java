package org.dateline.index;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.dateline.model.Published;

/// Counts the documents that a search finds in one pass over their column values.
final class Counter extends SimpleCollector {

  private static final long DAY = 86_400; // seconds

  private long articles;
  private long unread;
  private long starred;
  private final Owners owners;
  private final Tally entities = new Tally();
  private final Map<String, Long> sources = new HashMap<>();
  private final Map<LocalDate, Long> days = new HashMap<>();
  private long first = Long.MAX_VALUE;
  private boolean firstTimed;
  private long last = Long.MIN_VALUE;
  private boolean lastTimed;

  private Columns columns = Columns.NONE;
  private int base;
  private long[] bySource = new long[0];

  private Counter(Owners owners) {
    this.owners = owners;
  }

  /// The columns of one segment.
  private record Columns(
      SortedNumericDocValues names,
      SortedDocValues source,
      SortedNumericDocValues published,
      NumericDocValues timed,
      NumericDocValues unread,
      NumericDocValues starred) {

    static final Columns NONE =
        new Columns(
            DocValues.emptySortedNumeric(),
            DocValues.emptySorted(),
            DocValues.emptySortedNumeric(),
            DocValues.emptyNumeric(),
            DocValues.emptyNumeric(),
            DocValues.emptyNumeric());

    static Columns of(LeafReader reader) throws IOException {
      return new Columns(
          DocValues.getSortedNumeric(reader, Fields.NAME_VALUE),
          DocValues.getSorted(reader, Fields.SOURCE),
          DocValues.getSortedNumeric(reader, Fields.PUBLISHED),
          DocValues.getNumeric(reader, Fields.TIMED),
          DocValues.getNumeric(reader, Fields.UNREAD + "_value"),
          DocValues.getNumeric(reader, Fields.STARRED + "_value"));
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    columns = Columns.of(context.reader());
    base = context.docBase;
    bySource = new long[columns.source().getValueCount()];
  }

  @Override
  public void finish() throws IOException {
    for (int ord = 0; ord < bySource.length; ord++) {
      if (bySource[ord] > 0) {
        sources.merge(columns.source().lookupOrd(ord).utf8ToString(), bySource[ord], Long::sum);
      }
    }
  }

  @Override
  public void setScorer(Scorable scorer) {
    // Scores are not asked for.
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void collect(int doc) throws IOException {
    articles++;
    if (columns.unread().advanceExact(doc)) {
      unread++;
    }
    if (columns.starred().advanceExact(doc)) {
      starred++;
    }
    if (columns.names().advanceExact(doc)) {
      for (int i = columns.names().docValueCount(); i > 0; i--) {
        long entity = owners.of(columns.names().nextValue());
        if (entity != Owners.NOBODY) {
          entities.add(entity, base + doc);
        }
      }
    }
    if (columns.source().advanceExact(doc)) {
      bySource[columns.source().ordValue()]++;
    }
    if (columns.published().advanceExact(doc)) {
      date(
          columns.published().nextValue(),
          columns.timed().advanceExact(doc) && columns.timed().longValue() == 1);
    }
  }

  private void date(long seconds, boolean timed) {
    days.merge(LocalDate.ofEpochDay(Math.floorDiv(seconds, DAY)), 1L, Long::sum);
    if (seconds < first) {
      first = seconds;
      firstTimed = timed;
    }
    if (seconds > last) {
      last = seconds;
      lastTimed = timed;
    }
  }

  /// One counter for the whole search.
  static CollectorManager<Counter, Counts> manager(Owners owners) {
    Counter counter = new Counter(owners);
    return new CollectorManager<>() {
      @Override
      public Counter newCollector() {
        return counter;
      }

      @Override
      public Counts reduce(Collection<Counter> collectors) {
        return counter.counts();
      }
    };
  }

  private Counts counts() {
    boolean dated = first != Long.MAX_VALUE;
    return new Counts(
        articles,
        unread,
        starred,
        entities,
        sources,
        months(),
        dated ? Optional.of(published(first, firstTimed)) : Optional.empty(),
        dated ? Optional.of(published(last, lastTimed)) : Optional.empty());
  }

  private SortedMap<YearMonth, Long> months() {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    days.forEach((day, count) -> months.merge(YearMonth.from(day), count, Long::sum));
    return months;
  }

  private static Published published(long seconds, boolean timed) {
    return new Published(Instant.ofEpochSecond(seconds), timed);
  }
}
