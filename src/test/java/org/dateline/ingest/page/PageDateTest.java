package org.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "May 8, 2018 ~ 2018-05-08",
        "8 May 2018 ~ 2018-05-08",
        "Tuesday, 8th of May, 2018 ~ 2018-05-08",
        "Sept. 3 2018 ~ 2018-09-03",
        "08-May-2018 ~ 2018-05-08",
        "2018-05-08 09:30 ~ 2018-05-08",
        "2018/5/8 ~ 2018-05-08",
        "2018.05.08 ~ 2018-05-08",
        "Published: 8 May 2018 ~ 2018-05-08",
        "Posted on May 8, 2018 at 4:02 pm ~ 2018-05-08",
        "Nov. 19, 2019 8:03 am ET ~ 2019-11-19",
        "08:30 BST, 8 May 2018 ~ 2018-05-08",
        "2018-05-08T09:30:00Z ~ 2018-05-08T09:30:00Z",
        "8 May 2018 09:30 GMT ~ 2018-05-08T09:30:00Z",
        "May 8, 2018 9:30 p.m. UTC ~ 2018-05-08T21:30:00Z",
        "2018-05-08 09:30 UTC+9 ~ 2018-05-08T00:30:00Z",
        "2018-05-08T09:30:00.123+09:00 ~ 2018-05-08T00:30:00Z",
        "Published 8 May 2018 | Updated 9 May 2018 ~ 2018-05-08",
        "Updated 9 May 2018; published 8 May 2018 ~ 2018-05-08",
        "(2018-05-08) ~ 2018-05-08",
        "13/05/2018 ~ 2018-05-13",
      })
  void a_line_of_nothing_but_a_date_gives_it(String line, String expected) {
    PageDate date = PageDate.of(line).orElseThrow();
    assertThat(date.published().orElseThrow()).hasToString(expected);
    assertThat(date.rest()).isEmpty();
  }

  @Test
  void an_update_is_no_publication() {
    PageDate date = PageDate.of("Last updated: May 9, 2018").orElseThrow();
    assertThat(date.published()).isEmpty();
    assertThat(date.updated().orElseThrow()).hasToString("2018-05-09");
    assertThat(date.labelled()).isTrue();
  }

  @Test
  void day_and_month_that_cannot_be_told_apart_are_not_guessed() {
    PageDate date = PageDate.of("Published: 05/08/2018").orElseThrow();
    assertThat(date.published()).isEmpty();
    assertThat(date.rest()).isEmpty();
  }

  @Test
  void what_else_the_line_says_is_left() {
    assertThat(PageDate.of("Xinhua, 2018-05-08 09:30").orElseThrow().rest()).isEqualTo("Xinhua");
    assertThat(PageDate.of("They met on May 8, 2018 in Dalian").orElseThrow().rest())
        .isEqualTo("They met in Dalian");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May 8",
        "On Tuesday",
        "30 February 2018",
        "2018-13-01",
        "May 2018",
        "May 7, 2018 to May 9, 2018",
        "Section 2018-05-081",
        ""
      })
  void a_line_without_one_date_of_the_calendar_gives_none(String line) {
    assertThat(PageDate.of(line)).isEmpty();
  }
}
