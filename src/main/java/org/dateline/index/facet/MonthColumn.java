package org.dateline.index.facet;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.index.analysis.IndexFields;

/// The month (UTC) in which each document of a segment was published; four bytes a document.
final class MonthColumn {

  private static final long DAY = 86_400; // seconds

  /// By document: the place of its month in the list; 0 where it has no date.
  private final int[] places;

  /// The first stands for none.
  private final List<YearMonth> months = new ArrayList<>(List.of(YearMonth.of(1970, 1)));

  private MonthColumn(int maxDoc) {
    this.places = new int[maxDoc];
  }

  static MonthColumn of(LeafReader segment) throws IOException {
    MonthColumn months = new MonthColumn(segment.maxDoc());
    Map<YearMonth, Integer> known = new HashMap<>();
    SortedNumericDocValues published = DocValues.getSortedNumeric(segment, IndexFields.PUBLISHED);
    long begin = 0; // of the month met last, in days
    long end = 0;
    int place = 0;
    while (published.nextDoc() != SortedNumericDocValues.NO_MORE_DOCS) {
      long day = Math.floorDiv(published.nextValue(), DAY);
      if (day < begin || day >= end) {
        LocalDate first = LocalDate.ofEpochDay(day).withDayOfMonth(1);
        begin = first.toEpochDay();
        end = first.plusMonths(1).toEpochDay();
        place = known.computeIfAbsent(YearMonth.from(first), months::add);
      }
      months.places[published.docID()] = place;
    }
    return months;
  }

  private int add(YearMonth month) {
    months.add(month);
    return months.size() - 1;
  }

  /// Adds how many of some documents were published in each month.
  void addTo(SortedMap<YearMonth, Long> counts, FixedBitSet docs) {
    int[] count = new int[months.size()];
    long[] words = docs.getBits();
    for (int i = 0; i < words.length; i++) {
      for (long word = words[i]; word != 0; word &= word - 1) {
        count[places[(i << 6) + Long.numberOfTrailingZeros(word)]]++;
      }
    }
    for (int place = 1; place < count.length; place++) {
      if (count[place] > 0) {
        counts.merge(months.get(place), (long) count[place], Long::sum);
      }
    }
  }

  /// Those of some documents that were published in a month.
  IntPredicate in(YearMonth month) {
    int place = months.lastIndexOf(month);
    return place > 0 ? doc -> places[doc] == place : _ -> false;
  }
}
