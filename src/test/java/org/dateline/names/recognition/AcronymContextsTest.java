package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.names.LoadedModels;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymContextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "O QVD | [P:Ann Roe] of QVD won the seat.",
        "O QVD | [P:Ann Roe] from the QVD won.",
        "O QVD | So did QVD's [P:Ann Roe] in May.",
        "O QVD | So did QVD’s [P:Ann Roe] in May.",
      })
  void what_a_person_is_of_is_an_organization(String organization, String marked) {
    assertThat(complete(marked)).contains(organization).contains("P Ann Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "O QVD | She told QVD that it rained.",
        "O QVD | In an interview with the QVD he wept.",
        "O QVD | It rained, according to QVD.",
        "O QV2 | It rained, according to QV2, and snowed.",
        "O QVD | It rained, the news agency QVD wrote.",
        "O QV | The opposition party QV lost.",
        "O QV | Some QV leaders met in May.",
        "O QV | The QV's general secretary left.",
      })
  void what_is_told_led_or_said_to_be_an_agency_is_an_organization(
      String organization, String text) {
    assertThat(complete(text)).containsExactly(organization);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She told TV viewers so.",
        "The IT director left.",
        "They told me QVD was a disease.",
        "QVD's symptoms are mild.",
        "It rose, according to QVD figures.",
        "She told QVD-5 patients so.",
        "She told qvd so.",
        "She told X.QVD so.",
      })
  void another_word_beside_an_acronym_tells_nothing(String text) {
    assertThat(complete(text)).isEmpty();
  }

  @Test
  void who_is_of_a_place_is_of_no_organization() {
    assertThat(complete("[P:Ann Roe] of UAE and [P:Bob Roe] of KEN ran.")).hasSize(2);
    assertThat(complete("So did NYC's [P:Ann Roe].")).containsExactly("P Ann Roe");
  }

  @Test
  void a_name_that_is_known_stays_what_it_is() {
    assertThat(complete("She told [L:QVD] so.")).containsExactly("L QVD");
    assertThat(complete("[L:Oslo] of QVD")).containsExactly("L Oslo");
  }

  @Test
  void headlines_are_left_alone() {
    MarkedArticle headline = MarkedArticle.of("ROE TOLD QVD, told QVD");

    assertThat(
            AcronymContexts.complete(
                ArticlePart.TITLE,
                headline.article().text(),
                headline.names(),
                LoadedModels.places()))
        .isEmpty();
  }

  private static List<String> complete(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return AcronymContexts.complete(
            ArticlePart.TEXT, article.article().text(), article.names(), LoadedModels.places())
        .stream()
        .map(name -> name.type().name().charAt(0) + " " + name.text())
        .toList();
  }
}
