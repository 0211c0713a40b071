package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.dateline.index.analysis.IndexFields;

/// Collects the numbers of the articles that a search finds, in no order. For one search of one
/// thread; [#MANAGER] makes them.
public final class NumberCollector extends SimpleCollector {

  /// A collector for each thread that searches, and what all of them have found.
  public static final CollectorManager<NumberCollector, List<Long>> MANAGER =
      new CollectorManager<>() {
        @Override
        public NumberCollector newCollector() {
          return new NumberCollector();
        }

        @Override
        public List<Long> reduce(Collection<NumberCollector> collectors) {
          return collectors.stream().flatMap(it -> it.numbers.stream()).toList();
        }
      };

  private final List<Long> numbers = new ArrayList<>();
  private NumericDocValues values = DocValues.emptyNumeric();

  @Override
  protected void doSetNextReader(LeafReaderContext segment) throws IOException {
    values = DocValues.getNumeric(segment.reader(), IndexFields.NUMBER_VALUE);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (values.advanceExact(doc)) {
      numbers.add(values.longValue());
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
