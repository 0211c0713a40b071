package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class RepeatedMentionsTest {

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
        .hasSize(3);
    assertThat(MarkedArticle.of("[P:Moon Jae-in] looked at the Moon.").resolved("moon")).hasSize(1);
  }

  @Test
  void an_ordinary_word_that_only_is_a_name_here_opens_sentences_too() {
    String named = "[P:Mary Waters] came. They saw [P:Waters] and met [P:Waters]. Waters rose.";

    assertThat(MarkedArticle.of(named).resolved("waters")).hasSize(4);
    assertThat(MarkedArticle.of(named + " The waters rose.").resolved("waters")).hasSize(3);
  }

  @Test
  void a_surname_that_is_a_word_opens_a_sentence_before_a_verb() {
    String text = "[P:Mary Waters] came. Waters also hosts a show. Waters levels fell.";

    assertThat(MarkedArticle.of(text).resolved("waters")).hasSize(2);
    assertThat(MarkedArticle.of(text + " The waters rose.").resolved("waters")).hasSize(1);
  }

  @Test
  void a_name_of_one_word_is_found_where_it_stands_alone() {
    assertThat(MarkedArticle.of("[O:Vantor] paid, and then Vantor lost.").resolved())
        .containsExactly("Vantor=vantor", "Vantor=vantor");
    assertThat(MarkedArticle.of("[L:Orkha] burned, and in Orkha it rained.").resolved())
        .containsExactly("Orkha=orkha", "Orkha=orkha");
  }

  @Test
  void an_organization_is_found_behind_an_article_and_before_a_number() {
    assertThat(MarkedArticle.of("[O:Vantor] paid. The Vantor deal, the Vantor 747.").resolved())
        .hasSize(3);
    assertThat(MarkedArticle.of("[L:Orkha] burned. The Orkha fire.").resolved()).hasSize(1);
  }

  @Test
  void a_word_in_lower_case_or_in_a_longer_word_is_not_the_name() {
    assertThat(MarkedArticle.of("[O:Vantor] paid. A vantor, Vantors, Vantorist.").resolved())
        .containsExactly("Vantor=vantor");
  }

  @Test
  void a_surname_that_the_recogniser_took_for_something_else_is_still_the_persons() {
    assertThat(
            MarkedArticle.of("[P:Andy Warhol] came. [O:Warhol] sat, and then Warhol left.")
                .resolved())
        .hasSize(3)
        .endsWith("Warhol=andy warhol");
  }

  @Test
  void a_defined_acronym_is_found_everywhere() {
    assertThat(
            MarkedArticle.of(
                    "The [O:Workers' Party of Korea] (WPK) met.\n\nThe WPK and a WPK-led bloc won.")
                .resolved())
        .hasSize(4)
        .allMatch(mention -> mention.endsWith("=workers party of korea"));
  }

  @Test
  void an_acronym_that_was_not_defined_is_found_only_alone() {
    assertThat(MarkedArticle.of("[O:WPK] met. A pro-WPK bloc. Some WPK Party.").resolved())
        .containsExactly("WPK=wpk");
  }

  @Test
  void names_in_the_headline_are_found_from_the_text() {
    assertThat(MarkedArticle.of("Why Ana and Vantor pay", "[O:Vantor] paid.").resolved())
        .containsExactly("Vantor=vantor", "Vantor=vantor");
  }

  @Test
  void repeats_stand_where_they_say() {
    MarkedArticle article =
        MarkedArticle.of("😀 [P:Amy Devocht] came. 😀 So then Devocht and Amy Devocht sat.");

    assertThat(article.resolved())
        .containsExactly(
            "Amy Devocht=amy devocht", "Devocht=amy devocht", "Amy Devocht=amy devocht");
  }
}
