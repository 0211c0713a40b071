package org.dateline.names.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class CompassMentionsTest {

  @Test
  void the_north_is_the_country_of_the_north_that_is_named() {
    assertThat(
            MarkedArticle.of(
                    "[L:North Korea] met [L:South Korea]. The North’s leader smiled at the South’s envoy.")
                .resolved())
        .containsExactly(
            "North Korea=north korea",
            "South Korea=south korea",
            "North=north korea",
            "South=south korea");
    assertThat(
            MarkedArticle.of("[L:South Korea] spoke. “The South has agreed,” they said.")
                .resolved())
        .endsWith("South=south korea");
  }

  @Test
  void where_korea_is_named_its_halves_are_no_directions() {
    assertThat(
            MarkedArticle.of(
                    "[L:North Korea] won. She is of the North, and he sided with the South.")
                .resolved())
        .containsExactly("North Korea=north korea", "North=north korea");
    assertThat(MarkedArticle.of("[L:North Korea] won. North and [L:South Korea] met.").resolved())
        .contains("North=north korea");
    assertThat(MarkedArticle.of("[L:South Africa] won. He lives in the South.").resolved())
        .containsExactly("South Africa=south africa");
  }

  @Test
  void where_korea_is_named_its_halves_act_and_things_go_into_them() {
    assertThat(MarkedArticle.of("[L:South Korea] spoke. The South retaliated at once.").resolved())
        .endsWith("South=south korea");
    assertThat(
            MarkedArticle.of("[L:North Korea] spoke. Balloons drifted into the North.").resolved())
        .endsWith("North=north korea");
    assertThat(MarkedArticle.of("[L:North Korea] spoke. Rivers of the far South froze.").resolved())
        .containsExactly("North Korea=north korea");
    assertThat(MarkedArticle.of("[L:South Africa] won. The South cheered at once.").resolved())
        .containsExactly("South Africa=south africa");
  }

  @Test
  void where_no_country_has_it_or_it_is_a_direction_it_is_no_name() {
    assertThat(MarkedArticle.of("[L:Japan] spoke. The North’s leader smiled.").resolved())
        .containsExactly("Japan=japan");
    assertThat(MarkedArticle.of("[L:North Korea] lies in the North of Asia.").resolved())
        .containsExactly("North Korea=north korea");
  }
}
