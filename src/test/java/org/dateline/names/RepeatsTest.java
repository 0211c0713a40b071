package org.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatsTest {

  @Test
  void a_full_name_is_found_where_it_was_missed() {
    assertThat(MarkedArticle.of("[O:Sea Watch] sailed. Then Sea Watch landed.").resolved())
        .containsExactly("Sea Watch=sea watch", "Sea Watch=sea watch");
  }

  @Test
  void a_full_name_takes_the_place_of_its_pieces() {
    assertThat(MarkedArticle.of("[P:Dries Mertens] shot. Dries [P:Mertens] shot.").resolved())
        .containsExactly("Dries Mertens=dries mertens", "Dries Mertens=dries mertens");
  }

  @Test
  void a_longer_name_is_left_whole() {
    assertThat(
            MarkedArticle.of("[P:Andy Warhol] and the [O:Andy Warhol Foundation] met.").resolved())
        .containsExactly(
            "Andy Warhol=andy warhol", "Andy Warhol Foundation=andy warhol foundation");
  }

  @Test
  void a_surname_is_found_where_it_stands_alone() {
    assertThat(MarkedArticle.of("[P:Amy Devocht] came. Devocht sat by Mrs. Devocht.").resolved())
        .hasSize(3);
    assertThat(MarkedArticle.of("[P:Xi Jinping] came. Xi met us.").resolved())
        .endsWith("Xi=xi jinping");
  }

  @Test
  void a_surname_in_another_name_or_word_is_not() {
    String text =
        "[P:Amy Devocht] came. The Devocht Foundation, Bob Devocht, Devocht-like,"
            + " the Devocht, Devochts, devocht.";

    assertThat(MarkedArticle.of(text).resolved()).containsExactly("Amy Devocht=amy devocht");
  }

  @Test
  void a_surname_that_is_a_word_needs_the_middle_of_a_sentence() {
    assertThat(MarkedArticle.of("[P:Mary Waters] came. Waters rose.").resolved("waters"))
        .containsExactly("Mary Waters=mary waters");
    assertThat(
            MarkedArticle.of("[P:Mary Waters] came. Then Waters, later Waters.").resolved("waters"))
        .hasSize(2);
    assertThat(MarkedArticle.of("[P:Moon Jae-in] looked at the Moon.").resolved("moon")).hasSize(1);
  }
}
