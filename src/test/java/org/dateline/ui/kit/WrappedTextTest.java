package org.dateline.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;

import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class WrappedTextTest {

  @SuppressWarnings("NullAway.Init") // by start
  private Pane pane;

  @Start
  void start(Stage stage) {
    pane = new Pane();
    stage.setScene(new Scene(pane, 400, 200));
    UnpaintedWindow.show(stage);
  }

  /// How high the words are in a width, once they are laid out in it.
  private double height(String words, double width) {
    return fx(() -> {
      WrappedText text = new WrappedText(words, "name");
      pane.getChildren().setAll(text);
      text.applyCss();
      double height = text.prefHeight(width);
      text.resize(width, height);
      text.layout();
      assertThat(
              text.getChildren().stream()
                  .map(piece -> ((Text) piece).getText())
                  .collect(Collectors.joining()))
          .isEqualTo(words);
      return height;
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"בינלאומיותיהן", "Paris, בינלאומיותיהן", "الديمقراطيةالشعبية"})
  void a_word_from_right_to_left_may_be_wider_than_its_column(String words) {
    double line = height("A", 1_000);

    for (int width = 0; width < 150; width += 7) {
      assertThat(height(words, width)).as("at " + width).isGreaterThanOrEqualTo(line);
    }
    assertThat(height(words, 30)).isGreaterThan(line * 2);
  }
}
