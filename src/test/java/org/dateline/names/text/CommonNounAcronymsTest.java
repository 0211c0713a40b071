package org.dateline.names.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommonNounAcronymsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CFL | buy a compact fluorescent light (CFL) now",
        "CFL | two compact fluorescent lights (CFLs) burned",
        "DC | run on direct current (DC) here",
        "MRI | the magnetic resonance imaging [MRI] of a knee",
        "GDP | its gross domestic product (GDP; in dollars) fell",
        "GDP | its GDP (gross domestic product) fell",
        "IED | an improvised explosive device (IED), they said",
        "RPG | fired a rocket-propelled grenade (RPG)",
      })
  void an_acronym_introduced_for_a_thing_is_no_name(String acronym, String text) {
    assertThat(CommonNounAcronyms.in(ArticleParagraphs.of("", text))).containsExactly(acronym);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BTA | Border Trade Agreement | the Border Trade Agreement (BTA) was signed",
        "GIS | Geographic Information Systems | pupils use Geographic Information Systems (GIS)",
        "ROV | Remotely Operated Vehicle | a Remotely Operated Vehicle (ROV) dived",
        "OAT | Orkhon Act on Tests | The Orkhon Act on Tests (OAT; in force) says so",
        "OKRTA | Orkhon-Korea Trade Agreement | under the Orkhon-Korea Trade Agreement (OKRTA)",
      })
  void in_capitals_the_last_word_tells_that_it_is_a_thing(
      String acronym, String phrase, String text) {
    assertThat(CommonNounAcronyms.in(ArticleParagraphs.of("", text)))
        .containsExactlyInAnyOrder(acronym, phrase);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the Workers' Party of Korea (WPK) met",
        "the National Road System (NRS) pays",
        "under the Act (WHO)",
        "the Orkhon Act (PTI) says",
        "the Orkhon Act (1990) says",
        "officials of the ministry (AP) said",
        "a party of the workers (UN) met",
        "NATO (the alliance) met",
        "the light (C) burned",
        "compact fluorescent light CFL",
      })
  void an_acronym_of_a_name_or_of_nothing_may_be_one(String text) {
    assertThat(CommonNounAcronyms.in(ArticleParagraphs.of("", text))).isEmpty();
  }

  @Test
  void the_headline_may_introduce_one_too() {
    assertThat(
            CommonNounAcronyms.in(
                ArticleParagraphs.of("what a gross domestic product (GDP) is", "")))
        .containsExactly("GDP");
  }

  @Test
  void what_is_written_out_before_the_acronym_is_no_name_either() {
    MarkedArticle article =
        MarkedArticle.of(
            "[O:Geographic Information Systems] ([O:GIS]) help [L:Oslo]. [O:GIS] and [O:Geographic"
                + " Information Systems] are old.");

    assertThat(article.resolved()).containsExactly("Oslo=oslo");
  }

  @Test
  void what_was_taken_for_a_name_is_left_out_everywhere() {
    MarkedArticle article =
        MarkedArticle.of(
            "[O:CFL] ban",
            "A compact fluorescent light ([O:CFL]) burns in [L:Oslo]. [O:CFL] burns.");

    assertThat(article.resolved()).containsExactly("Oslo=oslo");
  }
}
