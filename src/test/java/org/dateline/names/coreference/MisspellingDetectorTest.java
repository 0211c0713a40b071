package org.dateline.names.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingDetectorTest {

  @ParameterizedTest
  @CsvSource({
    "untied nations, united nations",
    "kristin wilkins, kristen wilkins",
    "kristenn wilkins, kristen wilkins",
    "kristn wilkins, kristen wilkins",
    "kirsten wilkins, kristen wilkins",
    "greenpaece, greenpeace",
  })
  void a_letter_changed_added_missing_or_swapped_is_a_misspelling(String slip, String name) {
    assertThat(spelling(name, name, slip).meant(slip)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "kam jong un, kim jong un",
    "chan, chen",
    "kristan wilkens, kristen wilkins",
    "wilkins, kristen wilkins",
    "austria, australia",
    "bristen, kristen",
    "maria torres, mario torre",
    "kristen ann wilkins, kristen wilkins",
  })
  void a_short_word_two_letters_or_the_first_one_make_another_name(String other, String name) {
    assertThat(spelling(name, name, other).meant(other)).isEmpty();
  }

  @Test
  void what_stands_twice_is_no_misspelling() {
    String slip = "kristin wilkins";
    String name = "kristen wilkins";

    assertThat(spelling(name, name, slip, slip).meant(slip)).isEmpty();
    assertThat(spelling(name, slip).meant(slip)).as("each once").isEmpty();
    assertThat(spelling(name, name, slip).meant(name)).isEmpty();
  }

  @Test
  void what_could_be_two_names_is_neither() {
    assertThat(spelling("marina", "marina", "marisa", "marisa", "marika").meant("marika"))
        .isEmpty();
  }

  @Test
  void a_name_that_was_never_there_means_nothing() {
    assertThat(spelling("marina", "marina").meant("marisa")).isEmpty();
  }

  private static MisspellingDetector spelling(String... names) {
    return new MisspellingDetector(List.of(names));
  }
}
