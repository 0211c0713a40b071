package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class HighlightedLineTest {

  private static final String TEXT =
      "The leader met with the president in the port city for the second time in just over a month, "
          + "the media of both countries said on Tuesday, as talks went on in the capital.";

  @SuppressWarnings("NullAway.Init") // by start
  private HighlightedLine line;

  @Start
  void start(Stage stage) {
    line = new HighlightedLine(2);
    line.setManaged(false);
    stage.setScene(new Scene(new Pane(line), 800, 200));
    UnpaintedWindow.show(stage);
  }

  @Test
  void a_text_that_fits_is_shown_whole_and_takes_only_the_lines_that_it_fills() {
    double one = show("Short", 300);
    assertThat(shown()).isEqualTo("Short");

    double two = show(TEXT, 600);
    assertThat(shown()).isEqualTo(TEXT);
    assertThat(two).isEqualTo(2 * one);

    assertThat(show("", 300)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 110, 200, 280, 350})
  void a_text_that_does_not_fit_ends_after_a_word_or_within_with_three_dots(int width) {
    double height = show(TEXT, width);

    String shown = shown();
    assertThat(shown).endsWith("…");
    assertThat(TEXT).startsWith(shown.substring(0, shown.length() - 1));
    assertThat(fx(() -> flow().prefHeight(width))).isLessThanOrEqualTo(height + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"leader", "month", "capital", "talks went on in the capital"})
  void the_first_match_is_seen_wherever_it_stands(String match) {
    int at = TEXT.indexOf(match);

    show(TEXT, 280, new Span(at, at + match.length()));

    assertThat(marked()).isEqualTo(match);
  }

  @Test
  void given_less_height_it_shows_fewer_lines() {
    double two = show(TEXT, 280);
    int all = shown().length();

    fx(() -> {
      line.resize(280, two / 2 + 2);
      line.layout();
      return true;
    });

    assertThat(shown()).endsWith("…").hasSizeBetween(10, all * 2 / 3);
    assertThat(fx(() -> line.prefHeight(280))).as("what it wants").isEqualTo(two);
  }

  @Test
  void no_character_is_cut_in_two() {
    for (int width = 60; width < 160; width += 7) {
      show("😀".repeat(200), width);
      String shown = shown();
      assertThat(shown.codePoints().filter(it -> Character.getType(it) == Character.SURROGATE))
          .as(shown)
          .isEmpty();
    }
  }

  @Test
  void a_word_from_right_to_left_may_be_wider_than_the_line() {
    for (int width = 20; width < 200; width += 9) {
      for (String word : List.of("בינלאומיותיהן".repeat(3), "ال".repeat(2_500))) {
        show("A " + word + " b", width);
        assertThat(shown()).as("at " + width).endsWith("…");
      }
    }
  }

  @Test
  void a_text_of_a_million_letters_takes_no_longer_than_what_is_seen_of_it() {
    show("word ".repeat(200_000), 280);

    assertThat(shown()).endsWith("…").hasSizeLessThan(200);
  }

  @Test
  void one_text_after_another_leaves_nothing_of_the_one_before() {
    show(TEXT, 280, new Span(4, 10));
    show("Short", 280);

    assertThat(shown()).isEqualTo("Short");
    assertThat(marked()).isEmpty();
  }

  /// Shows a text as wide as this and as high as it wants; returns that.
  private double show(String text, double width, Span... matches) {
    return fx(() -> {
      line.show(text, List.of(matches), Font.font(12), Font.font(null, FontWeight.BOLD, 12));
      double height = line.prefHeight(width);
      line.resize(width, height);
      line.applyCss();
      line.layout();
      return height;
    });
  }

  private String shown() {
    return fx(() -> texts("plain", "marked"));
  }

  private String marked() {
    return fx(() -> texts("marked"));
  }

  private String texts(String... styles) {
    return flow().getChildren().stream()
        .filter(node -> List.of(styles).contains(node.getStyleClass().getFirst()))
        .map(node -> ((Text) node).getText())
        .collect(Collectors.joining());
  }

  private TextFlow flow() {
    return (TextFlow) Objects.requireNonNull(line.getChildrenUnmodifiable().getFirst());
  }
}
