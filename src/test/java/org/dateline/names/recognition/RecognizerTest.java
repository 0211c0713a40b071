package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.ArticlePart;
import org.dateline.names.LoadedModels;
import org.dateline.names.text.ArticleParagraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecognizerTest {

  static Stream<Arguments> sentences() {
    return Stream.of(
        Arguments.of(
            "President Moon Jae-in met Mr. Kim at the border.", List.of("P Moon Jae-in", "P Kim")),
        Arguments.of("The White House declined to comment.", List.of("O White House")),
        Arguments.of(
            "The plane landed at Joint Base Andrews on Friday.", List.of("L Joint Base Andrews")),
        Arguments.of("Tensions on the Korean Peninsula rose.", List.of("L Korean Peninsula")),
        Arguments.of(
            "Nurse Anna Kowalska's letter reached Warsaw (Poland).",
            List.of("P Anna Kowalska", "L Warsaw", "L Poland")),
        Arguments.of(
            "[Olaf Scholz] and \"Rishi Sunak\" stayed.", List.of("P Olaf Scholz", "P Rishi Sunak")),
        Arguments.of("It rained all day and nobody came.", List.of()));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void names_are_found_whole_and_without_titles_brackets_or_possessives(
      String sentence, List<String> names) {
    assertThat(found(sentence, true)).isEqualTo(names);
  }

  @Test
  void a_name_goes_on_after_the_end_of_a_line_that_was_wrapped() {
    assertThat(
            found(
                "Senior officials in Washington said late on Thursday that Angela\n"
                    + "Merkel would fly home.",
                true))
        .containsExactly("L Washington", "P Angela\nMerkel");
  }

  @Test
  void a_short_line_ends_the_name() {
    assertThat(found("Angela Merkel\nVladimir Putin\nXi Jinping\n", true))
        .containsExactly("P Angela Merkel", "P Vladimir Putin", "P Xi Jinping");
  }

  @Test
  void a_second_model_adds_the_places_that_the_first_left_over() {
    String text = "They sailed past the lighthouse of Skarholm and to Vestrheim before dawn.";

    assertThat(found(text, false)).isEmpty();
    assertThat(found(text, true)).containsExactly("L Skarholm", "L Vestrheim");
  }

  @Test
  void a_second_model_takes_nothing_away() {
    String text = "The report by Oxfam was read in Juba and at Bor.";

    assertThat(found(text, false)).containsExactly("O Oxfam", "L Juba");
    assertThat(found(text, true)).containsExactly("O Oxfam", "L Juba", "L Bor");
  }

  @Test
  void an_ordinary_word_is_one_that_english_texts_use_in_lower_case() {
    Recognizer recognizer = LoadedModels.recognizer();

    assertThat(recognizer.isOrdinaryWord("water")).isTrue();
    assertThat(recognizer.isOrdinaryWord("kowalska")).isFalse();
  }

  private static List<String> found(String text, boolean ask) {
    return LoadedModels.recognizer()
        .find(ArticlePart.TEXT, ArticleParagraphs.of("", text), ask, true)
        .stream()
        .map(name -> name.type().name().charAt(0) + " " + name.text())
        .toList();
  }
}
