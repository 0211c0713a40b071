package org.dateline.ui.kit;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// Icons of our own, in the manner of the family that the others are of, on a grid of 24: what that
/// family has no sign for.
public enum Glyph {
  /// A page, and the sign for "about equal" on it.
  SIMILAR(
      "M14 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2V8z M14 2v6h6"
          + " M7.5 13q2.25-2.8 4.5 0t4.5 0 M7.5 17.9q2.25-2.8 4.5 0t4.5 0",
      ""),

  /// The dot that unread articles have in the list, in a ring.
  UNREAD(
      "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z", "M12 7.4a4.6 4.6 0 1 0 0 9.2a4.6 4.6 0 1 0 0-9.2z"),

  /// A star, to be filled by the style sheet.
  STAR(
      "M12 2l3.09 6.26L22 9.27l-5 4.87 1.18 6.88L12 17.77l-6.18 3.25L7 14.14 2 9.27l6.91-1.01z",
      "");

  private static final double GRID = 24;

  private final String lines;
  private final String solid;

  Glyph(String lines, String solid) {
    this.lines = lines;
    this.solid = solid;
  }

  /// Draws it.
  ///
  /// @param size its width and height in pixels
  public Region draw(double size) {
    StackPane icon = new StackPane();
    icon.getStyleClass().add("glyph");
    icon.setMinSize(size, size);
    icon.setPrefSize(size, size);
    icon.setMaxSize(size, size);
    add(icon, lines, "lines", size);
    if (!solid.isEmpty()) {
      add(icon, solid, "solid", size);
    }
    return icon;
  }

  private static void add(StackPane icon, String path, String styleClass, double size) {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    shape.getStyleClass().add(styleClass);
    shape.setScaleX(size / GRID);
    shape.setScaleY(size / GRID);
    // It keeps its place on the grid and asks for no more room than the icon has.
    shape.setManaged(false);
    shape.setTranslateX((size - GRID) / 2);
    shape.setTranslateY((size - GRID) / 2);
    icon.getChildren().add(shape);
  }
}
