package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.names.MarkedArticle;
import org.dateline.names.text.RecognizedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamePhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "O Ministry of Culture | the Ministry of Culture said",
        "O Museum of Modern Art | at the Museum of Modern Art today",
        "O Department of Health and Human Services "
            + "| the Department of Health and Human Services said",
        "O Orkhon Institute for Peace | the Orkhon Institute for Peace said",
        "O Church of the Orkhon Valley | the Church of the Orkhon Valley burned",
        "O House of Commons | in the House of Commons, he",
        "L State of Texas | in the State of Texas they",
        "L Gulf of Orkhon | ships in the Gulf of Orkhon sank",
        "L Republic of the Congo | to the Republic of the Congo and back",
        "L Sultanate of Orkhon | to the Sultanate of Orkhon and back",
        "L People’s Republic of Orkhon | the People’s Republic of Orkhon paid",
        "L Banjal | the village of Banjal burned",
        "L Banjal | a hotel on Banjal, an island in the south",
        "L Banjal-ri | the test ground at Banjal-ri closed",
        "O Group of 20 | the summit of the Group of 20 began",
        "L New Orkhon | in the city of New Orkhon today",
        "L Banjal | near the villages of Banjal, they",
        "O U.S. Senate | the U.S. Senate voted",
        "O US Department of Energy | the US Department of Energy paid",
        "L U. K. | in the U. K. it rained",
      })
  void a_name_that_its_words_announce_is_found(String name, String text) {
    assertThat(complete(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the ministry of culture said",
        "The Ministry said",
        "the state of siege",
        "the City and Orkhon",
        "the village of fishermen",
        "the US senator left",
        "in the U.S. Senator Smith left",
        "a Bus Congress met"
      })
  void other_words_announce_nothing(String text) {
    assertThat(complete(text)).isEmpty();
  }

  @Test
  void it_takes_the_place_of_its_pieces() {
    assertThat(complete("the [O:Ministry] of [O:Culture] said"))
        .containsExactly("O Ministry of Culture");
    assertThat(complete("the [O:Faculty of Law] of [L:Orkhon] met"))
        .containsExactly("O Faculty of Law of Orkhon");
  }

  @Test
  void it_leaves_a_longer_name_whole() {
    assertThat(complete("the [O:Orkhon Ministry of Culture Choir] sang"))
        .containsExactly("O Orkhon Ministry of Culture Choir");
    assertThat(complete("the [O:New Royal Museum] of Art"))
        .as("a name that it would cross")
        .containsExactly("O New Royal Museum");
  }

  @Test
  void it_ends_before_and_where_another_name_begins() {
    assertThat(complete("the University of Orkhon and [O:Tamir University] met"))
        .containsExactly("O University of Orkhon", "O Tamir University");
  }

  @Test
  void the_office_of_a_country_is_one_with_it() {
    assertThat(complete("as [L:China]'s [O:Ministry of Foreign Affairs] called"))
        .containsExactly("O China's Ministry of Foreign Affairs");
    assertThat(complete("as [L:Japan]’s Foreign [O:Ministry] called"))
        .containsExactly("O Japan’s Foreign Ministry");
  }

  @Test
  void what_else_a_country_or_anyone_has_is_another_name() {
    assertThat(complete("[L:China]'s [O:Huawei] grew")).containsExactly("L China", "O Huawei");
    assertThat(complete("[P:Anna]'s [O:Ministry] grew")).containsExactly("P Anna", "O Ministry");
  }

  @Test
  void a_nickname_in_quotes_is_inside_the_name_of_a_person() {
    assertThat(complete("[P:Dwight] 'The Hammer' [P:Collins] won"))
        .containsExactly("P Dwight 'The Hammer' Collins");
    assertThat(complete("[P:Marcus] “Iceman” [O:Reilly] lost"))
        .containsExactly("P Marcus “Iceman” Reilly");
  }

  @Test
  void a_title_in_quotes_is_not() {
    assertThat(complete("the [O:Tribune] 'Best Book' Award")).containsExactly("O Tribune");
    assertThat(complete("[P:Collins] said: \"Stop\" and left")).containsExactly("P Collins");
  }

  @Test
  void names_are_in_order_and_stand_where_they_say() {
    MarkedArticle article =
        MarkedArticle.of(
            "[P:Ana] left the Ministry of Culture in [L:Oslo] and the city of Banjal.");
    List<RecognizedName> names =
        NamePhrases.complete(ArticlePart.TEXT, article.article().text(), article.names());

    assertThat(names)
        .extracting(RecognizedName::text)
        .containsExactly("Ana", "Ministry of Culture", "Oslo", "Banjal");
    assertThat(names)
        .allSatisfy(
            name -> assertThat(name.span().of(article.article().text())).isEqualTo(name.text()));
  }

  private static List<String> complete(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return NamePhrases.complete(ArticlePart.TEXT, article.article().text(), article.names())
        .stream()
        .map(name -> name.type().name().charAt(0) + " " + name.text())
        .toList();
  }
}
