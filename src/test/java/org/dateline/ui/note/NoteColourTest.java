package org.dateline.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.dateline.model.NoteColour;
import org.dateline.ui.kit.ContrastRatio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours of highlights as the style sheets have them, in both themes.
class NoteColourTest {

  /// By WCAG 2.2: 1.4.11 for marks, 1.4.3 for text.
  private static final double LEAST_OF_MARKS = 3;

  private static final double LEAST_OF_TEXT = 4.5;

  /// Background and letters of each theme, as AtlantaFX Primer has them.
  private static final List<Color> BACKGROUNDS = List.of(Color.WHITE, Color.web("#0d1117"));

  private static final List<Color> PANES = List.of(Color.web("#f6f8fa"), Color.web("#10151c"));
  private static final List<Color> LETTERS = List.of(Color.web("#24292f"), Color.web("#c9d1d9"));

  private static String sheet(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            NoteColourTest.class.getResourceAsStream("/org/dateline/ui/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// The shades of each theme, the light one first; where a name has others in high contrast, those
  /// follow.
  private static List<Color> shades(String sheet, String name) {
    List<Color> shades = new ArrayList<>();
    Matcher found = Pattern.compile(name + ": (#\\p{XDigit}{6});").matcher(sheet);
    while (found.find()) {
      shades.add(Color.web(found.group(1)));
    }
    assertThat(shades.size()).as(name).isIn(2, 4);
    return shades;
  }

  @ParameterizedTest
  @EnumSource
  void lines_stand_out_from_background_and_fill_and_letters_from_the_fill(NoteColour colour)
      throws IOException {
    String article = sheet("article/text/article.css");
    List<Color> lines = shades(article, "-dl-note-" + colour.written());
    List<Color> fills = shades(article, "-dl-note-" + colour.written() + "-fill");
    for (int theme = 0; theme < 2; theme++) {
      assertThat(ContrastRatio.of(lines.get(theme), BACKGROUNDS.get(theme)))
          .isGreaterThan(LEAST_OF_MARKS);
      assertThat(ContrastRatio.of(lines.get(theme), fills.get(theme)))
          .isGreaterThan(LEAST_OF_MARKS);
      assertThat(ContrastRatio.of(LETTERS.get(theme), fills.get(theme)))
          .isGreaterThan(LEAST_OF_TEXT);
    }
    assertThat(article).contains(".note-fill.note-" + colour.written() + " {");
    assertThat(article).contains(".note-corner.note-" + colour.written() + " {");
  }

  @ParameterizedTest
  @EnumSource
  void the_lines_of_names_stand_out_from_the_fill(NoteColour colour) throws IOException {
    String article = sheet("article/text/article.css");
    List<Color> fills = shades(article, "-dl-note-" + colour.written() + "-fill");
    for (String type : List.of("-dl-person", "-dl-location", "-dl-organization")) {
      List<Color> lines = shades(article, type);
      for (int theme = 0; theme < lines.size(); theme++) {
        assertThat(ContrastRatio.of(lines.get(theme), fills.get(theme % 2)))
            .isGreaterThan(LEAST_OF_MARKS);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void marks_beside_the_article_are_of_the_same_colour_and_stand_out_there(NoteColour colour)
      throws IOException {
    String window = sheet("dateline.css");
    List<Color> marks = shades(window, "-dl-note-" + colour.written());
    assertThat(marks)
        .isEqualTo(shades(sheet("article/text/article.css"), "-dl-note-" + colour.written()));
    for (int theme = 0; theme < 2; theme++) {
      assertThat(ContrastRatio.of(marks.get(theme), PANES.get(theme)))
          .isGreaterThan(LEAST_OF_MARKS);
    }
    assertThat(window).contains(".note-mark.note-" + colour.written() + " {");
    assertThat(window).contains(".note-row.note-" + colour.written() + " {");
  }
}
