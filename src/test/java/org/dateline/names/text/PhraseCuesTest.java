package org.dateline.names.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseCuesTest {

  @Test
  void the_words_before_every_of_and_for_are_found() {
    assertThat(
            PhraseCues.governing("The Bank of England left the Fund for Peace of the city. 3 of 4"))
        .containsExactlyInAnyOrder("Bank", "Fund", "Peace", "");
  }

  @Test
  void words_that_have_one_in_common_may_begin_a_phrase() {
    assertThat(PhraseCues.isAny(Set.of("Bank", "Fund"), Set.of("Fund", "Peace"))).isTrue();
    assertThat(PhraseCues.isAny(Set.of("Bank"), Set.of("Peace"))).isFalse();
  }

  @Test
  void a_part_counts_before_a_capital_wherever_that_is() {
    assertThat(PhraseCues.hasBeforeCapital("on-site in Iran-Iraq", List.of("-", "–"))).isTrue();
    assertThat(PhraseCues.hasBeforeCapital("on-site work-", List.of("-", "–"))).isFalse();
    assertThat(PhraseCues.hasAny("in the U.S. Army", List.of("UK ", "U."))).isTrue();
    assertThat(PhraseCues.hasAny("in the army", List.of("UK ", "U."))).isFalse();
  }

  @Test
  void a_quotation_behind_a_word_may_be_a_nickname_and_one_behind_a_comma_is_none() {
    assertThat(PhraseCues.hasQuotedName("Ann “Lulo” Roe")).isTrue();
    assertThat(PhraseCues.hasQuotedName("Ann \"Lulo\" Roe")).isTrue();
    assertThat(PhraseCues.hasQuotedName("She said, “Lulo left”")).isFalse();
    assertThat(PhraseCues.hasQuotedName("the so-called “lulo”")).isFalse();
  }
}
