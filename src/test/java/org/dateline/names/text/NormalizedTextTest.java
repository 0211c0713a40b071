package org.dateline.names.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bo\u200Cris Roe left",
        "Boris\u200B Roe left",
        "Bo\u00ADris R\u00ADoe left",
        "Boris\u00A0Roe left",
        "Boris\u202FRoe\u2009left",
        "\uFEFFBoris Roe\u2060 left",
      })
  void what_no_reader_sees_is_left_away_and_the_way_back_is_known(String original) {
    NormalizedText normal = NormalizedText.of(original);

    assertThat(normal.text()).isEqualTo("Boris Roe left");
    Span name = normal.original(new Span(0, 9));
    assertThat(NormalizedText.of(name.of(original)).text()).isEqualTo("Boris Roe");
    assertThat(name.of(original)).startsWith("B").endsWith("e");
    assertThat(normal.original(new Span(10, 14)).of(original)).isEqualTo("left");
  }

  @Test
  void a_letter_and_its_marks_are_one_and_stay_whole_on_the_way_back() {
    NormalizedText normal = NormalizedText.of("Jose\u0301 left Hue\u0302\u0301");

    assertThat(normal.text()).isEqualTo("Jos\u00E9 left Hu\u1EBF");
    assertThat(normal.original(new Span(0, 4))).isEqualTo(new Span(0, 5));
    assertThat(normal.original(new Span(10, 13))).isEqualTo(new Span(11, 16));
  }

  @Test
  void lines_emoji_and_plain_text_stay() {
    String text = "One.\r\n\r\nTwo\u2028three \uD83D\uDE00 four\tfive";

    assertThat(NormalizedText.of(text).text()).isEqualTo(text);
    assertThat(NormalizedText.of(text).original(new Span(3, 9))).isEqualTo(new Span(3, 9));
  }
}
