package org.dateline.names.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.names.text.AdjacentWords.CuedPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjacentWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mr | said Mr. | Roe",
        "wife | with his wife, | Roe",
        "of | the city of | Roe",
        "v | the M/V | Roe",
        "'' | ............. | Roe",
        "'' | '' | Roe",
      })
  void the_word_before_a_name_is_seen_past_blanks_and_marks(
      String word, String before, String name) {
    String text = before + ' ' + name;

    assertThat(AdjacentWords.before(text, text.length() - name.length())).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "is| is a town",
        "shares|'s shares",
        "shares|’s shares",
        "who|, who left",
        "was| (was",
        "s| s",
        "|...........",
        "|.",
      })
  void the_word_behind_a_name_is_seen_past_a_possessive(String word, String behind) {
    assertThat(AdjacentWords.behind("Roe" + behind, 3)).isEqualTo(word == null ? "" : word);
  }

  @Test
  void a_pattern_is_tried_beside_its_words_alone() {
    CuedPattern in = CuedPattern.of("in near", "(?:in|near) $");

    assertThat(in.isFound("in", "far in ")).isTrue();
    assertThat(in.isFound("far", "far in ")).isFalse();
    assertThat(in.isBeginning("in", "in ")).isTrue();
    assertThat(in.isBeginning("in", "far in ")).isFalse();
  }
}
