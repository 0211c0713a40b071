package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.names.LoadedModels;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class HeadNounNamesTest {

  @Test
  void the_last_word_says_what_a_name_is() {
    assertThat(complete("They met the Orkhon Agency in Tamir.")).containsExactly("O Orkhon Agency");
    assertThat(complete("It sank off Orkhon Beach today.")).containsExactly("L Orkhon Beach");
    assertThat(complete("The Royal Orkhon Police’s chief left."))
        .containsExactly("O Royal Orkhon Police");
    assertThat(complete("workers of Orkhon Lace Limited, who"))
        .containsExactly("O Orkhon Lace Limited");
  }

  @Test
  void a_word_alone_or_at_the_beginning_of_a_sentence_is_none() {
    assertThat(complete("The Agency paid. Their Police came.")).isEmpty();
    assertThat(complete("Reiterating Government policy. Orkhon Agency paid.")).isEmpty();
    assertThat(complete("They met the Orkhon Agency's-only club.")).isEmpty();
  }

  @Test
  void what_is_named_already_stays() {
    assertThat(complete("They met [P:Orkhon] Agency staff.")).containsExactly("P Orkhon");
  }

  @Test
  void a_place_that_is_another_name_of_one_is_left_to_it() {
    assertThat(complete("It is known as the Butterfly Island today.")).isEmpty();
    assertThat(complete("He crossed the GW Bridge today.")).isEmpty();
  }

  @Test
  void a_headline_has_capitals_for_other_reasons() {
    assertThat(
            HeadNounNames.complete(
                ArticlePart.TITLE,
                "Crowd in Orkhon Storms Parliament",
                List.of(),
                LoadedModels.places()))
        .isEmpty();
  }

  @Test
  void rivers_and_palaces_go_on_behind_the_name() {
    assertThat(complete("on the [L:Orkhon] river. The [L:Orkhon] riverbed"))
        .containsExactly("L Orkhon river", "L Orkhon");
    assertThat(complete("the [L:Orkhon Palace] of the Sun stands"))
        .containsExactly("L Orkhon Palace of the Sun");
    assertThat(complete("the [L:Orkhon Valley] of the Sun stands"))
        .containsExactly("L Orkhon Valley");
  }

  @Test
  void who_has_a_port_is_no_person() {
    assertThat(complete("the [P:Orkhon] ports and [P:Ann Roe] port-side"))
        .containsExactly("L Orkhon", "P Ann Roe");
  }

  @Test
  void a_town_called_after_a_saint_is_whole() {
    assertThat(complete("the wine of San [P:Luis Orkhon], who"))
        .containsExactly("L San Luis Orkhon");
    assertThat(complete("the wine of Susan [P:Luis Orkhon], who")).containsExactly("P Luis Orkhon");
  }

  @Test
  void everybody_knows_what_a_platform_is() {
    assertThat(complete("She wrote it on Twitter, then @Twitter answered. [L:Instagram] fell."))
        .containsExactly("O Twitter", "O Instagram");
  }

  @Test
  void a_channel_with_a_number_is_a_broadcaster() {
    assertThat(complete("It ran on Channel 41 and on [P:Channel] Four today."))
        .containsExactly("O Channel 41", "O Channel Four");
    assertThat(complete("over the Channel today, by the Channel 2022, on Channel Orders"))
        .isEmpty();
  }

  @Test
  void groups_without_borders_and_orchestras_are_organizations_and_mosques_places() {
    assertThat(complete("They met Potters Without Borders in the Orkhon Mosque."))
        .containsExactly("O Potters Without Borders", "L Orkhon Mosque");
    assertThat(complete("They heard the Orkhon Orchestra.")).containsExactly("O Orkhon Orchestra");
  }

  private static List<String> complete(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return HeadNounNames.complete(
            ArticlePart.TEXT, article.article().text(), article.names(), LoadedModels.places())
        .stream()
        .map(name -> name.type().name().charAt(0) + " " + name.text())
        .toList();
  }
}
