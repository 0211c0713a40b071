package org.dateline.ui.article.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.ContrastRatio.value;

import java.io.IOException;
import java.util.List;
import javafx.scene.paint.Color;
import org.dateline.ui.kit.ContrastRatio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The marks of an article as the style sheet has them, on the background of each theme.
class MarkContrastTest {

  /// By WCAG 2.2, success criterion 1.4.11, for marks.
  private static final double LEAST_MARK = 3;

  /// By success criterion 1.4.6, for text that stands out.
  private static final double LEAST_TEXT = 7;

  private static final List<String> TYPES = List.of("person", "location", "organization");

  private static String sheet() throws IOException {
    return ContrastRatio.sheet("article/text/article.css");
  }

  private static double weak(String selector) throws IOException {
    return Double.parseDouble(value(sheet(), selector + ".article-text .weak", "-fx-opacity"));
  }

  /// The background of an article in each theme, the least that is let through of a weak mention,
  /// and the rule that has the colours.
  @ParameterizedTest
  @CsvSource({
    "'.article-text', '', #ffffff",
    "'.dark .article-text', '.dark ', #0d1117",
    "'.contrast .article-text', '.contrast ', #ffffff",
    "'.contrast.dark .article-text', '.contrast ', #000000"
  })
  void names_and_weak_mentions_are_told_from_the_background(
      String colours, String rule, String background) throws IOException {
    Color back = Color.web(background);
    double opacity = weak(rule);
    assertThat(opacity).isLessThan(1);
    for (String type : TYPES) {
      Color colour = Color.web(value(sheet(), colours, "-dl-" + type));
      double plain = ContrastRatio.of(colour, back);
      assertThat(plain).as(type).isGreaterThan(LEAST_MARK);
      assertThat(ContrastRatio.of(ContrastRatio.over(colour, opacity, back), back))
          .as("a weak " + type)
          .isGreaterThan(LEAST_MARK)
          .isLessThan(plain);
    }
    Color match = Color.web(value(sheet(), colours, "-dl-strip-match"));
    assertThat(ContrastRatio.of(match, back)).as("match in the strip").isGreaterThan(LEAST_MARK);
  }

  @ParameterizedTest
  @CsvSource({"'.dateline.contrast', #ffffff", "'.dateline.contrast.dark', #000000"})
  void with_high_contrast_all_text_stands_out(String rule, String background) throws IOException {
    String sheet = ContrastRatio.sheet("dateline.css");
    for (String text :
        List.of(
            "-color-fg-default",
            "-color-fg-muted",
            "-color-fg-subtle",
            "-color-accent-fg",
            "-dl-person",
            "-dl-location",
            "-dl-organization")) {
      assertThat(ContrastRatio.of(Color.web(value(sheet, rule, text)), Color.web(background)))
          .as(text)
          .isGreaterThan(LEAST_TEXT);
    }
    for (String mark : List.of("-dl-line", "-dl-bar", "-dl-focus", "-dl-star")) {
      assertThat(ContrastRatio.of(Color.web(value(sheet, rule, mark)), Color.web(background)))
          .as(mark)
          .isGreaterThan(LEAST_MARK);
    }
  }

  @ParameterizedTest
  @CsvSource({"'.contrast .article-text', #000000", "'.contrast.dark .article-text', #ffffff"})
  void with_high_contrast_text_stands_out_from_a_match_too(String rule, String text)
      throws IOException {
    assertThat(ContrastRatio.of(Color.web(value(sheet(), rule, "-dl-match")), Color.web(text)))
        .isGreaterThan(LEAST_TEXT);
  }

  @Test
  void the_ratio_is_that_of_the_standard() {
    assertThat(ContrastRatio.of(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(ContrastRatio.of(Color.WHITE, Color.WHITE)).isEqualTo(1);
    assertThat(ContrastRatio.of(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
  }
}
