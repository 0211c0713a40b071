package org.dateline.ui.search;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.dateline.model.Span;

/// Squiggles, wavy lines under the parts of a field's words that could not be read as they are
/// written. Lies over the field, at the same place.
final class Squiggles extends Pane {

  private static final double STEP = 2.5;
  private static final double HEIGHT = 2;

  private final SearchField field;
  private final Path path = new Path();
  private List<Span> spans = List.of();

  Squiggles(SearchField field) {
    this.field = field;
    setMouseTransparent(true);
    path.getStyleClass().add("squiggle");
    path.setManaged(false);
    getChildren().add(path);
    field.textProperty().addListener((_, _, _) -> requestLayout());
    // The words move in the field when the caret comes to its edge.
    field.caretPositionProperty().addListener((_, _, _) -> requestLayout());
  }

  /// @param parts spans of the field's text
  void show(List<Span> parts) {
    spans = List.copyOf(parts);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    path.getElements().clear();
    if (field.getSkin() instanceof TextFieldSkin skin) {
      for (Span span : spans) {
        if (span.end() <= field.getLength() && span.length() > 0) {
          draw(skin.getCharacterBounds(span.start()), skin.getCharacterBounds(span.end() - 1));
        }
      }
    }
  }

  private void draw(Rectangle2D first, Rectangle2D last) {
    double from = Math.max(first.getMinX(), field.textStart());
    double to = Math.min(last.getMaxX(), field.textEnd());
    double y = first.getMaxY();
    if (from < to) {
      path.getElements().add(new MoveTo(from, y));
      boolean up = true;
      for (double x = from + STEP; x < to + STEP; x += STEP) {
        path.getElements().add(new LineTo(Math.min(x, to), up ? y + HEIGHT : y));
        up = !up;
      }
    }
  }
}
