package org.dateline.library.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.library.entity.SampleMentions.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.library.entity.MentionHistogram.HistogramBar;
import org.dateline.model.query.Filter.DateFilter;
import org.junit.jupiter.api.Test;

final class MentionHistogramTest {

  private static HistogramBar bar(String first, String last, long articles, long mentions) {
    return new HistogramBar(
        new DateFilter(LocalDate.parse(first), LocalDate.parse(last)), articles, mentions);
  }

  @Test
  void few_days_have_a_bar_each() {
    MentionHistogram days =
        MentionHistogram.of(
            SampleMentions.of(
                article(1, "2018-05-08", 2),
                article(2, "2018-05-08T10:00:00Z", 1),
                article(3, "2018-05-10", 1),
                article(4, "", 7)));

    assertThat(days.unit()).isEqualTo(ChronoUnit.DAYS);
    assertThat(days.bars())
        .containsExactly(
            bar("2018-05-08", "2018-05-08", 2, 3),
            bar("2018-05-09", "2018-05-09", 0, 0),
            bar("2018-05-10", "2018-05-10", 1, 1));
    assertThat(days.most()).isEqualTo(3);
  }

  @Test
  void many_days_are_counted_by_months_and_many_months_by_years() {
    MentionHistogram months =
        MentionHistogram.of(
            SampleMentions.of(article(1, "2018-05-08", 1), article(2, "2018-07-31", 4)));
    assertThat(months.unit()).isEqualTo(ChronoUnit.MONTHS);
    assertThat(months.bars())
        .containsExactly(
            bar("2018-05-01", "2018-05-31", 1, 1),
            bar("2018-06-01", "2018-06-30", 0, 0),
            bar("2018-07-01", "2018-07-31", 1, 4));

    MentionHistogram years =
        MentionHistogram.of(
            SampleMentions.of(article(1, "2008-05-08", 1), article(2, "2018-01-01", 2)));
    assertThat(years.unit()).isEqualTo(ChronoUnit.YEARS);
    assertThat(years.bars()).hasSize(11);
    assertThat(years.bars().getLast()).isEqualTo(bar("2018-01-01", "2018-12-31", 1, 2));
  }

  @Test
  void centuries_are_counted_by_several_years_and_nothing_is_lost() {
    MentionHistogram steps =
        MentionHistogram.of(
            SampleMentions.of(
                article(1, "1851-09-18", 1),
                article(2, "1950-12-31", 1),
                article(3, "2026-11-28", 1)));

    assertThat(steps.step()).isEqualTo(3);
    assertThat(steps.bars()).hasSizeLessThanOrEqualTo(MentionHistogram.MAX_BARS);
    assertThat(steps.bars().stream().mapToLong(HistogramBar::articles).sum()).isEqualTo(3);
    assertThat(steps.bars().getLast().days().last()).isAfter(LocalDate.of(2026, 11, 28));
  }

  @Test
  void bars_of_given_days_leave_out_what_is_not_in_them() {
    MentionHistogram of =
        MentionHistogram.of(
            SampleMentions.of(article(1, "2018-05-08", 1), article(2, "2018-06-02", 1)),
            new DateFilter(LocalDate.of(2018, 6, 1), LocalDate.of(2018, 6, 3)));

    assertThat(of.bars()).extracting(HistogramBar::articles).containsExactly(0L, 1L, 0L);
    assertThat(MentionHistogram.of(EntityMentions.NONE)).isEqualTo(MentionHistogram.NONE);
  }
}
