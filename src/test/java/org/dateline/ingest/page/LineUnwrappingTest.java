package org.dateline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.ingest.decoding.PlainText;
import org.junit.jupiter.api.Test;

class LineUnwrappingTest {

  private static final String LONG =
      "The leaders of the two countries met on Monday in the port of Dalian, where they walked"
          + " along the sea and spoke for three hours.";

  @Test
  void long_lines_are_paragraphs_with_no_blank_line_between() {
    assertThat(laidOut(LONG + "\n" + LONG + "\nShort one.\n" + LONG))
        .isEqualTo(String.join("\n\n", LONG, LONG, "Short one.", LONG));
  }

  @Test
  void hard_wrapped_paragraphs_are_joined() {
    String wrapped =
        """
        The leaders of the two countries met on Monday in the port of Dalian,
        where they walked along the sea and spoke for three hours, the state
        news agency said. It was their second meeting in two months.

        Officials of both sides said that there would be a third one before the
        end of the year, perhaps in the capital, which has not seen such a high-
        level guest for more than fourteen years.
        """;
    assertThat(laidOut(wrapped))
        .isEqualTo(
            "The leaders of the two countries met on Monday in the port of Dalian, where they"
                + " walked along the sea and spoke for three hours, the state news agency said. It"
                + " was their second meeting in two months.\n\n"
                + "Officials of both sides said that there would be a third one before the end of"
                + " the year, perhaps in the capital, which has not seen such a high-level guest"
                + " for more than fourteen years.");
  }

  @Test
  void wrapped_paragraphs_may_begin_with_an_indent() {
    String wrapped =
        """
        The leaders of the two countries met on Monday in the port of Dalian.
          Officials of both sides said that there would be a third meeting in
        the capital, which has not seen such a guest for more than fourteen
        years, and that the date would be told in time by the news agencies.
        """;
    assertThat(laidOut(wrapped).split("\n\n")).hasSize(2);
  }

  @Test
  void short_lines_stay_lines() {
    String poem = "Red is the rose\nthat in yonder garden grows\nfair is the lily\n\nof the valley";
    assertThat(laidOut(poem)).isEqualTo(poem);
  }

  @Test
  void sentences_on_lines_are_not_taken_for_wrapping() {
    String lines =
        "Kim left Pyongyang on Sunday, a spokesman said.\nHe arrived on Monday.\nXi met him.";
    assertThat(laidOut(lines)).isEqualTo(lines.replace("\n", "\n\n"));
  }

  @Test
  void runs_of_spaces_within_a_line_are_one() {
    assertThat(laidOut("a  b   c")).isEqualTo("a b c");
  }

  private static String laidOut(String text) {
    return LineUnwrapping.text(LineUnwrapping.lines(PlainText.text(text)));
  }
}
