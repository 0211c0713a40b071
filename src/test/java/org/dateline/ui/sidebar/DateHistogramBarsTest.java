package org.dateline.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.model.query.Filter;
import org.dateline.ui.chart.DateBar;
import org.junit.jupiter.api.Test;

final class DateHistogramBarsTest {

  /// One article in each month.
  private static SortedMap<YearMonth, Long> months(String first, String last) {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    for (YearMonth at = YearMonth.parse(first);
        !at.isAfter(YearMonth.parse(last));
        at = at.plusMonths(1)) {
      months.put(at, 1L);
    }
    return months;
  }

  private static Filter.DateFilter days(String first, String last) {
    return new Filter.DateFilter(LocalDate.parse(first), LocalDate.parse(last));
  }

  @Test
  void a_short_time_is_shown_by_month_with_the_empty_months_between() {
    SortedMap<YearMonth, Long> months = months("2018-02", "2018-02");
    months.put(YearMonth.of(2018, 4), 5L);
    DateHistogramBars bars = DateHistogramBars.of(months);

    assertThat(bars.months()).isEqualTo(1);
    assertThat(bars.bars()).extracting(DateBar::count).containsExactly(1L, 0L, 5L);
    assertThat(DateBar.stretch(bars.bars(), 0, 0)).isEqualTo(days("2018-02-01", "2018-02-28"));
    assertThat(bars.words(bars.bars().getLast())).isEqualTo("Apr 2018");
  }

  @Test
  void ten_years_are_shown_by_year() {
    DateHistogramBars bars = DateHistogramBars.of(months("2008-03", "2018-02"));

    assertThat(bars.months()).isEqualTo(12);
    assertThat(bars.bars()).hasSize(11);
    assertThat(bars.bars().getFirst())
        .isEqualTo(new DateBar(LocalDate.of(2008, 1, 1), LocalDate.of(2008, 12, 31), 10));
    assertThat(bars.bars().getLast().count()).isEqualTo(2);
    assertThat(bars.words(bars.bars().getFirst())).isEqualTo("2008");
  }

  @Test
  void centuries_are_shown_by_ten_years() {
    DateHistogramBars bars = DateHistogramBars.of(months("1851-09", "2026-11"));

    assertThat(bars.months()).isEqualTo(120);
    assertThat(bars.bars()).hasSize(18);
    assertThat(bars.bars().getFirst().first()).isEqualTo(LocalDate.of(1850, 1, 1));
  }

  @Test
  void every_article_is_in_one_bar_however_long_the_time() {
    for (String last : new String[] {"2018-01", "2020-12", "2021-01", "2040-07", "2500-01"}) {
      SortedMap<YearMonth, Long> months = months("2018-01", last);
      assertThat(DateHistogramBars.of(months).bars().stream().mapToLong(DateBar::count).sum())
          .isEqualTo(months.size());
    }
  }

  @Test
  void a_wrong_year_far_away_does_not_fill_the_memory() {
    SortedMap<YearMonth, Long> months = months("2018-01", "2018-03");
    months.put(YearMonth.of(999_999_999, 12), 1L);
    months.put(YearMonth.of(-5_000, 12), 1L);

    assertThat(DateHistogramBars.of(months).bars()).hasSize(3);
  }

  @Test
  void chosen_years_are_shown_again_by_month() {
    SortedMap<YearMonth, Long> months = months("2008-03", "2018-02");
    DateHistogramBars years = DateHistogramBars.of(months);

    DateHistogramBars fine =
        DateHistogramBars.within(months, years, days("2010-05-01", "2010-05-31"));

    assertThat(fine.months()).isEqualTo(1);
    assertThat(fine.bars()).hasSize(12);
    assertThat(fine.bars().getFirst().first()).isEqualTo(LocalDate.of(2010, 1, 1));
  }

  @Test
  void what_cannot_be_shown_more_finely_is_not_shown_twice() {
    SortedMap<YearMonth, Long> years = months("2008-03", "2018-02");
    SortedMap<YearMonth, Long> months = months("2018-02", "2018-05");

    assertThat(
            DateHistogramBars.within(
                    years, DateHistogramBars.of(years), days("2009-01-01", "2017-12-31"))
                .bars())
        .isEmpty();
    assertThat(
            DateHistogramBars.within(
                    months, DateHistogramBars.of(months), days("2018-03-01", "2018-03-31"))
                .bars())
        .isEmpty();
    assertThat(
            DateHistogramBars.within(
                    years, DateHistogramBars.of(years), days("1950-01-01", "1950-12-31"))
                .bars())
        .isEmpty();
  }

  @Test
  void a_stretch_reaches_from_the_earlier_bar_to_the_later() {
    DateHistogramBars bars = DateHistogramBars.of(months("2018-02", "2018-06"));

    assertThat(DateBar.stretch(bars.bars(), 3, 1)).isEqualTo(days("2018-03-01", "2018-05-31"));
  }

  @Test
  void nothing_has_no_bars() {
    assertThat(DateHistogramBars.of(Collections.emptySortedMap()).bars()).isEmpty();
  }
}
