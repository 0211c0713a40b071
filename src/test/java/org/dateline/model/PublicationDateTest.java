package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-05-08",
        "0001-01-01",
        "2018-05-08T09:30:00Z",
        "2018-05-08T09:30:00.123456789Z",
        "+12018-05-08",
        "-0044-03-15",
        "+12018-05-08T00:00:00Z"
      })
  void what_it_writes_it_reads(String iso) {
    assertThat(PublicationDate.parse(iso)).hasToString(iso);
    assertThat(PublicationDate.parse(PublicationDate.parse(iso).toString()))
        .isEqualTo(PublicationDate.parse(iso));
  }

  @Test
  void an_offset_becomes_an_instant() {
    assertThat(PublicationDate.parse("2018-05-08T09:30:00+09:00"))
        .isEqualTo(PublicationDate.at(Instant.parse("2018-05-08T00:30:00Z")));
  }

  @Test
  void a_day_begins_at_midnight_in_utc_and_has_no_time() {
    PublicationDate day = PublicationDate.on(LocalDate.of(2018, 5, 8));

    assertThat(day.timed()).isFalse();
    assertThat(day.instant()).isEqualTo("2018-05-08T00:00:00Z");
    assertThat(day.day()).isEqualTo("2018-05-08");
    assertThat(day).isLessThan(PublicationDate.parse("2018-05-08T00:00:01Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2018-13-01", "2018-05-08T09:30:00", "08/05/2018"})
  void what_is_no_date_is_refused(String text) {
    assertThatThrownBy(() -> PublicationDate.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
