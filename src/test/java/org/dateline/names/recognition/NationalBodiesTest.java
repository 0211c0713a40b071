package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.names.LoadedModels;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class NationalBodiesTest {

  @Test
  void a_field_before_a_country_is_the_body_of_the_country_for_it() {
    assertThat(complete("He left Cricket [L:Norway] in May.")).containsExactly("O Cricket Norway");
    assertThat(complete("Elections [L:Ghana] counted the votes."))
        .containsExactly("O Elections Ghana");
    assertThat(complete("the medals of Team [L:Peru]'s rowers")).containsExactly("O Team Peru");
  }

  @Test
  void several_fields_and_two_countries_are_one_body() {
    assertThat(complete("said Fisheries and Oceans [L:Norway] today"))
        .containsExactly("O Fisheries and Oceans Norway");
    assertThat(complete("Rowing [L:Norway Sweden] met.")).containsExactly("O Rowing Norway Sweden");
  }

  @Test
  void a_small_letter_another_place_or_another_name_makes_none() {
    assertThat(complete("the best cricket [L:Norway] saw")).containsExactly("L Norway");
    assertThat(complete("He left Cricket [L:Orkhon].")).containsExactly("L Orkhon");
    assertThat(complete("[P:Ann Rowing] [L:Norway]")).containsExactly("P Ann Rowing", "L Norway");
    assertThat(complete("and [L:Norway], Police, [L:Peru]")).containsExactly("L Norway", "L Peru");
    assertThat(complete("Bread and Cricket and [L:Norway]")).containsExactly("L Norway");
  }

  @Test
  void in_a_headline_every_word_has_a_capital() {
    MarkedArticle headline = MarkedArticle.of("In Cricket [L:Norway] Wins");

    assertThat(
            NationalBodies.complete(
                ArticlePart.TITLE,
                headline.article().text(),
                headline.names(),
                LoadedModels.places(),
                LoadedModels.recognizer()::isOrdinaryWord))
        .isEqualTo(headline.names());
  }

  @Test
  void a_word_of_no_language_behind_a_country_again_and_again_is_a_company() {
    assertThat(
            complete("[L:Norway] Vexil grew. So [L:Norway] Vexil’s rival sued [L:Norway] Vexil."))
        .containsExactly("O Norway Vexil", "O Norway Vexil", "O Norway Vexil");
    assertThat(complete("[L:Norway] Vexil grew. So [L:Norway] Vexil’s rival sued."))
        .containsExactly("L Norway", "L Norway");
  }

  @Test
  void a_word_of_English_behind_a_country_is_none() {
    assertThat(complete("[L:Norway] Wins. [L:Norway] Wins. [L:Norway] Wins."))
        .containsOnly("L Norway");
    assertThat(
            complete(
                "[L:Norway] Vexil-like, [L:Norway] Vexil Orkhon, [L:Norway] vexil, [L:Norway] V"))
        .containsOnly("L Norway");
  }

  private static List<String> complete(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return NationalBodies.complete(
            ArticlePart.TEXT,
            article.article().text(),
            article.names(),
            LoadedModels.places(),
            LoadedModels.recognizer()::isOrdinaryWord)
        .stream()
        .map(name -> name.type().name().charAt(0) + " " + name.text())
        .toList();
  }
}
