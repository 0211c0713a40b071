package org.dateline.ui.article.text;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

/// The outlines of highlights: paths drawn behind a text.
final class TextOutline {

  private static final double RADIUS = 3;
  private static final double CORNER = 6;

  /// How far the folded corner is beyond the letters, in pixels.
  private static final double OVERHANG = 4;

  private TextOutline() {}

  /// Lines `lower` pixels below the whole pixel nearest to the middle of the rectangles.
  static List<PathElement> lines(List<Rectangle2D> rectangles, double lower) {
    var path = new ArrayList<PathElement>();
    for (Rectangle2D it : rectangles) {
      double y = Math.round((it.getMinY() + it.getMaxY()) / 2) + lower;
      path.add(new MoveTo(it.getMinX(), y));
      path.add(new LineTo(it.getMaxX(), y));
    }
    return path;
  }

  /// Lines along the lower edges of the rectangles, `lower` pixels below them, on whole pixels.
  static List<PathElement> bases(List<Rectangle2D> rectangles, double lower) {
    var path = new ArrayList<PathElement>();
    for (Rectangle2D it : rectangles) {
      double y = Math.round(it.getMaxY() + lower);
      path.add(new MoveTo(it.getMinX(), y));
      path.add(new LineTo(it.getMaxX(), y));
    }
    return path;
  }

  /// A folded corner at the upper end of the last rectangle.
  ///
  /// @param atLeft whether that is where the text ends
  static List<PathElement> corner(List<Rectangle2D> rectangles, boolean atLeft) {
    if (rectangles.isEmpty()) {
      return List.of();
    }
    Rectangle2D last = rectangles.getLast();
    double x = atLeft ? last.getMinX() - OVERHANG : last.getMaxX() + OVERHANG;
    double inward = atLeft ? CORNER : -CORNER;
    return List.of(
        new MoveTo(x + inward, last.getMinY()),
        new LineTo(x, last.getMinY()),
        new LineTo(x, last.getMinY() + CORNER),
        new ClosePath());
  }

  /// The rectangles with square corners.
  static List<PathElement> boxes(List<Rectangle2D> rectangles) {
    var path = new ArrayList<PathElement>();
    for (Rectangle2D it : rectangles) {
      path.add(new MoveTo(it.getMinX(), it.getMinY()));
      path.add(new LineTo(it.getMaxX(), it.getMinY()));
      path.add(new LineTo(it.getMaxX(), it.getMaxY()));
      path.add(new LineTo(it.getMinX(), it.getMaxY()));
      path.add(new ClosePath());
    }
    return path;
  }

  /// The rectangles with round corners, `wider` pixels larger to the left and the right.
  static List<PathElement> pills(List<Rectangle2D> rectangles, double wider) {
    var path = new ArrayList<PathElement>();
    for (Rectangle2D it : rectangles) {
      double left = it.getMinX() - wider;
      double right = it.getMaxX() + wider;
      double top = it.getMinY();
      double bottom = it.getMaxY();
      path.add(new MoveTo(left + RADIUS, top));
      path.add(new LineTo(right - RADIUS, top));
      path.add(new QuadCurveTo(right, top, right, top + RADIUS));
      path.add(new LineTo(right, bottom - RADIUS));
      path.add(new QuadCurveTo(right, bottom, right - RADIUS, bottom));
      path.add(new LineTo(left + RADIUS, bottom));
      path.add(new QuadCurveTo(left, bottom, left, bottom - RADIUS));
      path.add(new LineTo(left, top + RADIUS));
      path.add(new QuadCurveTo(left, top, left + RADIUS, top));
      path.add(new ClosePath());
    }
    return path;
  }
}
