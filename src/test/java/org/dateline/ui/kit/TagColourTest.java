package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.dateline.model.TagColour;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours of tags as the style sheet has them, on the backgrounds of each theme.
class TagColourTest {

  /// By WCAG 2.2, success criterion 1.4.11, for marks.
  private static final double LEAST = 3;

  private static final List<Color> LIGHT = List.of(Color.WHITE, Color.web("#f6f8fa"));
  private static final List<Color> DARK = List.of(Color.web("#0d1117"), Color.web("#10151c"));

  private static String sheet() throws IOException {
    return ContrastRatio.sheet("dateline.css");
  }

  @ParameterizedTest
  @EnumSource
  void every_colour_is_told_from_the_background_in_both_themes(TagColour colour)
      throws IOException {
    Matcher shades =
        Pattern.compile("-dl-tag-" + colour.written() + ": (#\\p{XDigit}{6});").matcher(sheet());
    for (List<Color> backgrounds : List.of(LIGHT, DARK)) {
      assertThat(shades.find()).as("a shade for the theme").isTrue();
      for (Color background : backgrounds) {
        assertThat(ContrastRatio.of(Color.web(shades.group(1)), background)).isGreaterThan(LEAST);
      }
    }
    assertThat(sheet()).contains(".tag-mark.tag-" + colour.written() + " {");
  }
}
