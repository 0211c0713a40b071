package org.dateline.names.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTest {

  @ParameterizedTest
  @CsvSource({
    "dprk, Democratic People's Republic of Korea",
    "wpk, Workers’ Party of Korea",
    "doj, Department of Justice",
    "eads, European Aeronautic Defence and Space Company",
    "usaf, United States Air Force",
    "apec, Asia-Pacific Economic Cooperation",
    "m5s, Movimento 5 Stelle",
  })
  void initials_form_an_acronym(String acronym, String name) {
    assertThat(Acronyms.of(name)).contains(acronym);
  }

  @ParameterizedTest
  @CsvSource({"ap, Springfield", "dpk, Democratic People's Republic of Korea", "x, Xinhua Agency"})
  void other_letters_do_not(String acronym, String name) {
    assertThat(Acronyms.of(name)).doesNotContain(acronym);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UN", "U.N.", "M5S", "AT&T", "DPRK"})
  void capitals_are_an_acronym(String name) {
    assertThat(Acronyms.isOne(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Un", "A", "2018", "Xinhua", "NEWS AGENCY"})
  void a_word_a_year_or_two_words_are_not(String name) {
    assertThat(Acronyms.isOne(name)).isFalse();
  }
}
