package org.dateline.names.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"mary", "john", "charles", "elizabeth"})
  void english_given_names_are_known(String folded) {
    assertThat(GivenNames.contains(folded)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mary", "orkhon", "museum", "the", ""})
  void other_words_and_names_that_are_not_folded_are_not(String word) {
    assertThat(GivenNames.contains(word)).isFalse();
  }
}
