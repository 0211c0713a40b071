package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormatsTest {

  @ParameterizedTest
  @CsvSource({
    "2018-05-08, 2018-05-08, 8 May 2018",
    "2018-05-08, 2018-05-09, 8–9 May 2018",
    "2018-05-30, 2018-06-02, 30 May – 2 Jun 2018",
    "2017-12-30, 2018-01-02, 30 Dec 2017 – 2 Jan 2018",
    "2018-05-01, 2018-05-31, May 2018",
    "2018-05-01, 2018-06-30, May–June 2018",
    "2017-12-01, 2018-01-31, December 2017 – January 2018",
    "2018-01-01, 2018-12-31, 2018",
    "2017-01-01, 2019-12-31, 2017–2019",
    "2020-02-01, 2020-02-29, February 2020",
    "2020-02-01, 2020-02-28, 1–28 Feb 2020"
  })
  void days_are_said_in_the_fewest_words(LocalDate first, LocalDate last, String words) {
    assertThat(Formats.days(first, last)).isEqualTo(words);
  }

  @Test
  void a_language_has_its_name_and_an_unknown_one_its_code() {
    assertThat(Formats.language("en")).isEqualTo("English");
    assertThat(Formats.language("xq")).isEqualTo("xq");
  }

  @Test
  void a_condition_is_said_as_the_reader_knows_it() {
    Entity kim = new Entity(7, EntityType.PERSON, "Kim Jong Un", 23, 115);
    FilterLabels words = new FilterLabels(Map.of(7L, kim));

    assertThat(words.of(new Filter.EntityFilter(7))).isEqualTo("Kim Jong Un");
    assertThat(words.of(new Filter.EntityFilter(8))).isEqualTo("…");
    assertThat(words.of(new Filter.NotFilter(new Filter.SourceFilter("Press TV"))))
        .isEqualTo("Not Press TV");
    assertThat(words.of(new Filter.NotFilter(new Filter.EntityFilter(7))))
        .isEqualTo("Not Kim Jong Un");
    assertThat(words.of(new Filter.NotFilter(new Filter.UnreadFilter()))).isEqualTo("Read");
    assertThat(words.of(new Filter.AuthorFilter("Hyun-jin Park"))).isEqualTo("By Hyun-jin Park");
    assertThat(words.of(new Filter.LanguageFilter("ko"))).isEqualTo("Korean");
  }
}
