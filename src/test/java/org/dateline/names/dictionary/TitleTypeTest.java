package org.dateline.names.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TitleTypeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERSON | Ana Torres",
        "PERSON | Ana Torres (politician)",
        "LOCATION | Orkhon",
        "LOCATION | Orkhon (city)",
        "LOCATION | Georgia (U.S. state)",
        "LOCATION | Orkhon, Texas",
        "ORGANIZATION | Orkhon University",
        "ORGANIZATION | Orkhon (band)",
        "ORGANIZATION | The Orkhon Times",
      })
  void a_title_may_be_what_it_does_not_deny(EntityType type, String title) {
    assertThat(TitleType.mayBe(title, type)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERSON | Orkhon",
        "PERSON | Orkhon, Texas",
        "PERSON | Red Orkhon (band)",
        "PERSON | Battle of Orkhon",
        "PERSON | Presidency of Ana Torres",
        "PERSON | Ana's Song",
        "PERSON | Torres family",
        "PERSON | Ana Torres Foundation",
        "LOCATION | Orkhon (footballer)",
        "LOCATION | Torres (American singer)",
        "ORGANIZATION | Ana Torres (born 1970)",
      })
  void a_title_that_says_it_is_something_else_is_not(EntityType type, String title) {
    assertThat(TitleType.mayBe(title, type)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(EntityType.class)
  void a_work_a_list_an_event_of_a_year_or_a_common_word_is_no_name_at_all(EntityType type) {
    for (String title :
        new String[] {
          "Big Orkhon (film)",
          "Big Orkhon (2011 film)",
          "Big Orkhon (disambiguation)",
          "Torres Ana (surname)",
          "Orkhon language",
          "List of Orkhon kings",
          "Orkhon elections",
          "Big Orkhon 1998",
          "general election",
          ".NET Orkhon"
        }) {
      assertThat(TitleType.mayBe(title, type)).as(title).isFalse();
    }
  }
}
