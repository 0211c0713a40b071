package org.dateline.ui.article.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;
import static org.dateline.ui.kit.FxThread.run;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dateline.model.Span;
import org.dateline.ui.article.document.ArticleContent;
import org.dateline.ui.article.document.LineSpacing;
import org.dateline.ui.article.document.TextMeasure;
import org.dateline.ui.article.document.Typeface;
import org.dateline.ui.article.document.Typography;
import org.dateline.ui.kit.UnpaintedWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// How long the lines of an article are, and how far apart.
@ExtendWith(ApplicationExtension.class)
final class TextMeasureTest {

  private static final String TEXT =
      "The president of the council said on Tuesday that the talks would go on for as long as they"
          + " had to, and that nobody would leave the room before an agreement had been found on"
          + " the quotas of the coming year. Fishermen in the harbour had waited for news since the"
          + " early morning; most of them went home in the evening without having heard any. The"
          + " next meeting is to begin at noon, an official told reporters, and will be held behind"
          + " closed doors as the others were.";

  @SuppressWarnings("NullAway.Init") // by start
  private ArticleText article;

  @SuppressWarnings("NullAway.Init") // by start
  private Stage window;

  @Start
  void start(Stage stage) {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    window = stage;
    article = new ArticleText();
    StackPane root = new StackPane(article);
    root.getStyleClass().add("light");
    stage.setScene(new Scene(root, 800, 600));
    UnpaintedWindow.show(stage);
    article.show(new ArticleContent("Talks go on", "", TEXT, List.of(), List.of()));
  }

  private List<Integer> lengths(double width, Typography type) {
    run(() -> {
      window.setWidth(width);
      article.type(type);
      article.applyCss();
      article.layout();
    });
    return fx(() -> {
      article.applyCss();
      article.layout();
      BlockView paragraph = (BlockView) article.lookup(".paragraph");
      List<Integer> lengths = new ArrayList<>();
      for (Span line : paragraph.lines()) {
        lengths.add(line.of(TEXT).strip().length());
      }
      // The last one ends where the text does.
      lengths.removeLast();
      return lengths;
    });
  }

  @ParameterizedTest
  @CsvSource({
    "NARROW, 800, 17, SERIF",
    "NARROW, 2400, 17, SERIF",
    "USUAL, 800, 17, SERIF",
    "USUAL, 1200, 12, SERIF",
    "USUAL, 2400, 22, SANS",
    "WIDE, 900, 17, SANS",
    "WIDE, 2400, 17, SERIF"
  })
  void lines_have_sixty_to_seventy_five_characters_at_any_width(
      TextMeasure measure, double width, double size, Typeface face) {
    List<Integer> lengths = lengths(width, new Typography(face, size, measure, LineSpacing.USUAL));

    double average = lengths.stream().mapToInt(it -> it).average().orElseThrow();
    assertThat(average).isBetween(58.0, 77.0);
    assertThat(lengths).allMatch(length -> length <= 84);
  }

  @Test
  void a_longer_measure_is_longer_and_takes_effect_at_once() {
    List<Double> averages = new ArrayList<>();
    for (TextMeasure measure : TextMeasure.values()) {
      averages.add(
          lengths(1600, Typography.FIRST.withMeasure(measure)).stream()
              .mapToInt(it -> it)
              .average()
              .orElseThrow());
    }
    assertThat(averages.get(0) + 3).isLessThan(averages.get(1));
    assertThat(averages.get(1) + 3).isLessThan(averages.get(2));
  }

  @Test
  void more_room_between_lines_makes_the_paragraph_higher_at_once() {
    List<Double> heights = new ArrayList<>();
    for (LineSpacing spacing : LineSpacing.values()) {
      lengths(1600, Typography.FIRST.withSpacing(spacing));
      heights.add(fx(() -> ((BlockView) article.lookup(".paragraph")).getHeight()));
    }
    assertThat(heights.get(0) + 10).isLessThan(heights.get(1));
    assertThat(heights.get(1) + 10).isLessThan(heights.get(2));
  }
}
