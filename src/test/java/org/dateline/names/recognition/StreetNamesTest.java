package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreetNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L Sparrow St | a shop on Sparrow St in the centre",
        "L Sparrow St. | a shop on Sparrow St. was shut",
        "L 65th Street | the corner of 65th Street, they said",
        "L Central Ave | (along Central Ave) to the river",
        "L S 75th Ave | west to S 75th Ave along the canal",
        "L East Sparrow Street | such as East Sparrow Street, it is best",
        "L US-75 | take US-75 South, or walk",
        "L US-75 | take [L:US]-75 South, or walk",
      })
  void a_word_or_a_number_before_a_word_for_streets_is_a_street(String street, String text) {
    assertThat(complete(ArticlePart.TEXT, text)).containsExactly(street);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the band Sparrow Street Wine played",
        "the church of Old St Vitus burned",
        "a sparrow street in the centre",
        "a shop on Main Street was shut",
        "the US-750-led party and US-10-year bonds",
        "Medals: US 30, Norway 20",
        "Sparrow St opens a sentence",
        "the Streetcar of May",
        "the A64 and the M62 are papers of a kind",
      })
  void other_words_are_none(String text) {
    assertThat(complete(ArticlePart.TEXT, text)).isEmpty();
  }

  @Test
  void where_a_road_is_driven_on_the_numbers_are_roads() {
    assertThat(
            complete(
                ArticlePart.TEXT,
                "Take the M62 westbound to Leeds, then the A1M and the A64. A sheet of A4 flew"
                    + " on the A320."))
        .containsExactly("L M62", "L A1M", "L A64");
  }

  @Test
  void a_route_may_be_written_with_a_space_where_another_has_a_hyphen() {
    assertThat(complete(ArticlePart.TEXT, "by US-75, US 169 (a toll road), or [L:US] 64."))
        .containsExactly("L US-75", "L US 169", "L US 64");
  }

  @Test
  void what_is_a_name_already_stays() {
    assertThat(complete(ArticlePart.TEXT, "a shop on [O:Sparrow St] in May"))
        .containsExactly("O Sparrow St");
  }

  @Test
  void headlines_are_left_alone() {
    assertThat(complete(ArticlePart.TITLE, "Shop on Sparrow Street Shut")).isEmpty();
    assertThat(complete(ArticlePart.TITLE, "Shop on Sparrow Street")).isEmpty();
  }

  private static List<String> complete(ArticlePart part, String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return StreetNames.complete(part, article.article().text(), article.names()).stream()
        .map(name -> name.type().name().charAt(0) + " " + name.text())
        .toList();
  }
}
