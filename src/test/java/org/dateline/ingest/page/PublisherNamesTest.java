package org.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "APD NEWS",
        "Press TV",
        "Reuters",
        "The Washington Post",
        "Korea JoongAng Daily",
        "Press Trust of India",
        "Independent",
        "Al Jazeera"
      })
  void a_name_of_a_publisher_alone_is_one(String line) {
    assertThat(PublisherNames.is(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Breaking News",
        "World News",
        "News",
        "Business News",
        "time",
        "Kim Jong Un",
        "Trump lashes out at Washington Post",
        "He told Reuters.",
        "Kim in the news",
        "",
        "Previous Post"
      })
  void a_section_a_person_or_a_sentence_is_none(String line) {
    assertThat(PublisherNames.is(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Press TV’s website can also be accessed at the following addresses: ~ Press TV",
        "© 2018 Press TV. All rights reserved. ~ Press TV",
        "Copyright © 2016-2018 by Globe Courier, Inc. ~ Globe Courier",
        "(c) 2018 The Korea Times ~ The Korea Times",
        "© Gannett 2018 ~ Gannett",
      })
  void the_foot_of_a_page_names_its_site(String line, String name) {
    assertThat(PublisherNames.inFooter(line)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "© 2018. All rights reserved.",
        "The ministry of trade's website said so.",
        "Copyright law"
      })
  void other_lines_name_no_site(String line) {
    assertThat(PublisherNames.inFooter(line)).isEmpty();
  }
}
