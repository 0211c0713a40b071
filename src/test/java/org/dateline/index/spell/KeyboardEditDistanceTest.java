package org.dateline.index.spell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far one word is from another.
class KeyboardEditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "korea, korea, 0",
    "koera, korea, .7",
    "comittee, committee, .6",
    "goverrnment, government, .6",
    "sirya, syria, 1.4",
    "relevent, relevant, .7",
    "filippines, philippines, .7",
    "kasakhstan, kazakhstan, .7",
    "beijng, beijing, 1",
    "dalain, dalian, .7",
    "xorea, korea, 1.5",
  })
  void what_often_happens_costs_less(String typed, String meant, double cost) {
    assertThat(KeyboardEditDistance.cost(typed, meant)).isCloseTo(cost, within(1e-9));
    assertThat(KeyboardEditDistance.cost(meant, typed)).isCloseTo(cost, within(1e-9));
  }

  @Test
  void an_empty_word_costs_every_letter_of_the_other() {
    assertThat(KeyboardEditDistance.cost("", "un")).isCloseTo(2.5, within(1e-9));
    assertThat(KeyboardEditDistance.cost("", "")).isZero();
  }

  @Test
  void words_that_sound_alike_or_begin_otherwise_are_thought_of() {
    assertThat(KeyboardEditDistance.unlike("filippines")).contains("philippines");
    assertThat(KeyboardEditDistance.unlike("orea")).contains("korea", "rea");
    assertThat(KeyboardEditDistance.unlike("okrea")).contains("korea").doesNotContain("okrea");
  }
}
