package org.dateline.ui.chart;

import java.time.LocalDate;
import java.util.List;
import org.dateline.model.query.Filter.DateFilter;

/// A stretch of time in a bar chart.
///
/// @param first its first day
/// @param last its last day
/// @param count how much was counted in it
public record DateBar(LocalDate first, LocalDate last, long count) {

  /// Whether any of its days is among the dates.
  public boolean touches(DateFilter dates) {
    return !last.isBefore(dates.first()) && !first.isAfter(dates.last());
  }

  /// The days of the bars from one place to another, whichever comes first.
  public static DateFilter stretch(List<DateBar> bars, int one, int other) {
    return new DateFilter(
        bars.get(Math.min(one, other)).first(), bars.get(Math.max(one, other)).last());
  }
}
