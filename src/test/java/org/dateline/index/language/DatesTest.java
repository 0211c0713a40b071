package org.dateline.index.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dateline.model.query.LastWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days as people write them. Today is Wednesday, 16 May 2018.
class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          2018                        => 2018-01-01..2018-12-31
          2018-05                     => 2018-05-01..2018-05-31
          2016-02                     => 2016-02-01..2016-02-29
          2018-05-08                  => 2018-05-08..2018-05-08
          2018-5-8                    => 2018-05-08..2018-05-08
          2018/05/08                  => 2018-05-08..2018-05-08
          2018.05.08                  => 2018-05-08..2018-05-08
          8.5.2018                    => 2018-05-08..2018-05-08
          20180508                    => 2018-05-08..2018-05-08
          2018-05-08T12:30:00Z        => 2018-05-08..2018-05-08
          2018-Q2                     => 2018-04-01..2018-06-30
          Q4 2017                     => 2017-10-01..2017-12-31
          1990s                       => 1990-01-01..1999-12-31
          2018-05-01..2018-05-09      => 2018-05-01..2018-05-09
          2018-05-09..2018-05-01      => 2018-05-01..2018-05-09
          2016..2017                  => 2016-01-01..2017-12-31
          2018-03..                   => 2018-03-01..
          ..2018-03                   => ..2018-03-31
          2018-05-01…2018-05-09       => 2018-05-01..2018-05-09
          2018-05-01 to 2018-05-09    => 2018-05-01..2018-05-09
          2018-05-01 - 2018-05-09     => 2018-05-01..2018-05-09
          2018-05-01/2018-05-08       => 2018-05-01..2018-05-08
          2018-05-08/2018-05-01       => 2018-05-01..2018-05-08
          2018-05-01/08               => 2018-05-01..2018-05-08
          2018-04-28/05-02            => 2018-04-28..2018-05-02
          2018-03/2018-05             => 2018-03-01..2018-05-31
          2016/2017                   => 2016-01-01..2017-12-31
          20180501/20180508           => 2018-05-01..2018-05-08
          2018-05-01T10:00Z/2018-05-08T11:00Z => 2018-05-01..2018-05-08
          2018-05-01/P1M              => 2018-05-01..2018-05-31
          2018-05-01/P2W              => 2018-05-01..2018-05-14
          2018-05-01/P1Y2M3D          => 2018-05-01..2019-07-03
          2018/P1M                    => 2018-01-01..2018-01-31
          P1M/2018-05-31              => 2018-05-01..2018-05-31
          P3D/2018-05                 => 2018-05-29..2018-05-31
          2018-03/..                  => 2018-03-01..
          ../2018-03                  => ..2018-03-31
          2018/05                     => 2018-05-01..2018-05-31
          2016–2017                   => 2016-01-01..2017-12-31
          from March 2018 to May 2018 => 2018-03-01..2018-05-31
          between 2016 and 2017       => 2016-01-01..2017-12-31
          [2016 TO 2017]              => 2016-01-01..2017-12-31
          [2016 TO *]                 => 2016-01-01..
          >2018-05-08                 => 2018-05-09..
          >=2018-05-08                => 2018-05-08..
          <2018                       => ..2017-12-31
          <=2018-03                   => ..2018-03-31
          since March                 => 2018-03-01..
          before yesterday            => ..2018-05-14
          today                       => 2018-05-16..2018-05-16
          yesterday                   => 2018-05-15..2018-05-15
          last week                   => 2018-05-07..2018-05-13
          Last-Week                   => 2018-05-07..2018-05-13
          this week                   => 2018-05-14..2018-05-20
          this month                  => 2018-05-01..2018-05-31
          last month                  => 2018-04-01..2018-04-30
          last quarter                => 2018-01-01..2018-03-31
          this year                   => 2018-01-01..2018-12-31
          last year                   => 2017-01-01..2017-12-31
          past week                   => 2018-05-10..2018-05-16
          past year                   => 2017-05-17..2018-05-16
          last 7 days                 => 2018-05-10..2018-05-16
          last-7-days                 => 2018-05-10..2018-05-16
          past seven days             => 2018-05-10..2018-05-16
          the last 1 day              => 2018-05-16..2018-05-16
          past 3 months               => 2018-02-17..2018-05-16
          last 2 weeks                => 2018-05-03..2018-05-16
          last 24 hours               => 2018-05-15..2018-05-16
          2 days ago                  => 2018-05-14..2018-05-14
          a week ago                  => 2018-05-09..2018-05-09
          Monday                      => 2018-05-14..2018-05-14
          wednesday                   => 2018-05-16..2018-05-16
          last Wednesday              => 2018-05-09..2018-05-09
          May                         => 2018-05-01..2018-05-31
          June                        => 2017-06-01..2017-06-30
          last May                    => 2017-05-01..2017-05-31
          last June                   => 2017-06-01..2017-06-30
          May 2018                    => 2018-05-01..2018-05-31
          may-2018                    => 2018-05-01..2018-05-31
          2018 Sept.                  => 2018-09-01..2018-09-30
          8 May 2018                  => 2018-05-08..2018-05-08
          May 8, 2018                 => 2018-05-08..2018-05-08
          the 8th of May 2018         => 2018-05-08..2018-05-08
          May 8th                     => 2018-05-08..2018-05-08
          17 May                      => 2017-05-17..2017-05-17
          29 February                 => 2016-02-29..2016-02-29
          8-May-2018                  => 2018-05-08..2018-05-08
          """)
  void a_date_is_read(String value, String days) {
    ParsedQuery parsed = Queries.of("date:\"" + value + "\"");

    assertThat(Queries.shown(parsed.clause())).isEqualTo(days);
    assertThat(parsed.ignored()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          after:2018-05-08            => 2018-05-09..
          after:2018-04               => 2018-05-01..
          after:2017                  => 2018-01-01..
          after:"last week"           => 2018-05-14..
          before:2018-05-08           => ..2018-05-07
          before:2018                 => ..2017-12-31
          before:today                => ..2018-05-15
          since:2018-05-08            => 2018-05-08..
          until:2018                  => ..2018-12-31
          date:2018-05-01..2018-05-09 => 2018-05-01..2018-05-09
          date:..2018                 => ..2018-12-31
          date:>=2018                 => 2018-01-01..
          date:[2016 TO 2017]         => 2016-01-01..2017-12-31
          date:last-week              => 2018-05-07..2018-05-13
          date:2018, kim              => [2018-01-01..2018-12-31 kim]
          (date:2018)                 => 2018-01-01..2018-12-31
          date:(2016 OR 2018)         => {2016-01-01..2016-12-31 | 2018-01-01..2018-12-31}
          date:(last week)            => 2018-05-07..2018-05-13
          -date:2018                  => !2018-01-01..2018-12-31
          after:2017 before:2018-05   => [2018-01-01.. ..2018-04-30]
          """)
  void dates_stand_in_their_fields(String words, String days) {
    assertThat(Queries.shown(Queries.of(words).clause())).isEqualTo(days);
    assertThat(Queries.of(words).ignored()).isEmpty();
    assertThat(Queries.of(words).plain()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          date:last week kim          => [2018-05-07..2018-05-13 kim]
          date:last 7 days kim        => [2018-05-10..2018-05-16 kim]
          kim date:May 2018 xi        => [kim 2018-05-01..2018-05-31 xi]
          date:8 May 2018             => 2018-05-08..2018-05-08
          before:May 8, 2018 kim      => [..2018-05-07 kim]
          date:from 8 May 2018 to 9 June 2018 => 2018-05-08..2018-06-09
          date:May Trump              => [2018-05-01..2018-05-31 Trump]
          date:today May              => [2018-05-16..2018-05-16 May]
          date:2018 May               => [2018-01-01..2018-12-31 May]
          date:2018 to 2019           => [2018-01-01..2018-12-31 to 2019]
          date:yesterday AND kim      => [2018-05-15..2018-05-15 kim]
          """)
  void a_date_of_several_words_needs_no_quotation_marks(String words, String clause) {
    assertThat(Queries.shown(Queries.of(words).clause())).isEqualTo(clause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-13", "2018-00", "2018-02-30", "2018-05-32", "18", "5/8/2018", "foo", "last foo",
        "31 June 2018", "32 May", "..", "2018..foo", "last 0 days", "13.13.2018", "0", "2018-",
        "20185", "q5 2018", "to", "may may"
      })
  void what_is_no_day_is_searched_as_words(String value) {
    String words = "date:\"" + value + "\" kim";

    assertThat(Queries.shown(Queries.of(words).clause()))
        .doesNotContainPattern("-\\d\\d\\.\\.|\\.\\.\\d");
    assertThat(Queries.of(words).ignored()).isNotEmpty();
  }

  @Test
  void nothing_is_after_an_open_end() {
    assertThat(Queries.remarks("after:2018..")).hasSize(1);
    assertThat(Queries.remarks("before:..2018")).hasSize(1);
  }

  @Test
  void today_is_the_day_in_utc() {
    Clock inKiritimati = Clock.fixed(Instant.parse("2018-05-16T23:30:00Z"), ZoneOffset.ofHours(14));

    assertThat(
            Queries.shown(
                new QueryParser(inKiritimati).parse("date:today", LastWord.WHOLE).clause()))
        .isEqualTo("2018-05-16..2018-05-16");
  }
}
