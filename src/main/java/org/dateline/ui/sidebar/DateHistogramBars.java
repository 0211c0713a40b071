package org.dateline.ui.sidebar;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.query.Filter;
import org.dateline.ui.chart.DateBar;
import org.dateline.ui.kit.Formats;

/// The bars of the date histogram: articles counted by month or, where these would be too many to
/// tell apart, by year, by ten years, or by a hundred.
///
/// @param bars one for each stretch of time, without gaps, in order; none where nothing was counted
/// @param months how many months a bar stands for
record DateHistogramBars(List<DateBar> bars, int months) {

  /// Bars beyond this many are too narrow to be hit in a narrow sidebar.
  static final int MAX_BARS = 36;

  private static final int[] STEPS = {1, 12, 120, 1200, 12_000};
  private static final YearMonth EARLIEST = YearMonth.of(1, 1);
  private static final YearMonth LATEST = YearMonth.of(10_000, 1);

  /// Nothing to choose from.
  static final DateHistogramBars NONE = new DateHistogramBars(List.of(), 1);

  DateHistogramBars {
    bars = List.copyOf(bars);
  }

  /// The bars for articles counted by month; those of years that nobody lives to see are left out.
  static DateHistogramBars of(SortedMap<YearMonth, Long> months) {
    SortedMap<YearMonth, Long> counted = new TreeMap<>(months).subMap(EARLIEST, LATEST);
    if (counted.isEmpty()) {
      return NONE;
    }
    int step = STEPS[0];
    for (int wider : STEPS) {
      step = wider;
      if (place(counted.lastKey(), step) - place(counted.firstKey(), step) < MAX_BARS) {
        break;
      }
    }
    long first = place(counted.firstKey(), step);
    long[] counts = new long[(int) (place(counted.lastKey(), step) - first) + 1];
    for (var month : counted.entrySet()) {
      counts[(int) (place(month.getKey(), step) - first)] += month.getValue();
    }
    List<DateBar> bars = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      YearMonth from = YearMonth.of(0, 1).plusMonths((first + i) * step);
      bars.add(new DateBar(from.atDay(1), from.plusMonths(step - 1).atEndOfMonth(), counts[i]));
    }
    return new DateHistogramBars(bars, step);
  }

  private static long place(YearMonth month, int step) {
    return Math.floorDiv(ChronoUnit.MONTHS.between(YearMonth.of(0, 1), month), (long) step);
  }

  /// Finer bars for the stretch of time that dates lie in, to choose among these; none where that
  /// cannot be shown more finely.
  static DateHistogramBars within(
      SortedMap<YearMonth, Long> counted, DateHistogramBars coarse, Filter.DateFilter dates) {
    List<DateBar> touched = coarse.bars().stream().filter(bar -> bar.touches(dates)).toList();
    if (touched.isEmpty()) {
      return NONE;
    }
    YearMonth first = YearMonth.from(touched.getFirst().first());
    YearMonth after = YearMonth.from(touched.getLast().last()).plusMonths(1);
    DateHistogramBars fine = of(counted.subMap(first, after));
    return fine.months() < coarse.months() ? fine : NONE;
  }

  /// A bar at the end of the chart, in few letters: "May 2018", "2018".
  String words(DateBar bar) {
    return months == 1
        ? Formats.month(YearMonth.from(bar.first()))
        : Formats.days(bar.first(), bar.last());
  }
}
