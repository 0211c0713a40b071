package org.dateline.ui.entity;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// Makes the button that offers what can be said against a name.
final class CorrectButton {

  private CorrectButton() {}

  /// @param correct told where on the screen to offer it
  static Button of(Consumer<Point2D> correct) {
    return of(message("correct"), correct);
  }

  /// The same.
  ///
  /// @param words what it says
  static Button of(String words, Consumer<Point2D> correct) {
    Button button = new Button(words, Icons.of(Feather.EDIT_2));
    button.getStyleClass().addAll("flat", "correct");
    button.setOnAction(_ -> {
      Bounds at = button.localToScreen(button.getLayoutBounds());
      correct.accept(new Point2D(at.getMinX(), at.getMaxY()));
    });
    return button;
  }
}
