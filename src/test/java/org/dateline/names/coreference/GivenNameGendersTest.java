package org.dateline.names.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenNameGendersTest {

  @Test
  void a_given_name_tells_the_gender_where_it_nearly_always_has_one() {
    assertThat(GivenNameGenders.of("angela merkel")).contains(Gender.FEMININE);
    assertThat(GivenNameGenders.of("melania trump")).contains(Gender.FEMININE);
    assertThat(GivenNameGenders.of("barack obama")).contains(Gender.MASCULINE);
  }

  @Test
  void a_name_of_both_and_a_name_of_one_word_tell_nothing() {
    assertThat(GivenNameGenders.of("leslie roe")).isEmpty();
    assertThat(GivenNameGenders.of("kim jong un")).isEmpty();
    assertThat(GivenNameGenders.of("angela")).isEmpty();
  }
}
