package org.dateline.ui.settings;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.dateline.ui.kit.PreferenceValues;

/// Where a window is on the screens, and how large it is, in pixels.
///
/// @param x of its left edge, with its frame; no number where it has never been anywhere
/// @param y of its upper edge, with its title bar; no number where it has never been anywhere
/// @param width of what is in it
/// @param height of what is in it
public record WindowBounds(double x, double y, double width, double height) {

  /// At first: wherever it is put.
  public static final WindowBounds FIRST = new WindowBounds(Double.NaN, Double.NaN, 1280, 800);

  private static final double MIN_WIDTH = 480;
  private static final double MIN_HEIGHT = 320;
  private static final double MAX_SIZE = 10_000;

  /// What a title bar takes, about: it has to be on the screen for the window to be moved.
  private static final double TITLE_BAR = 40;

  /// How much of the window has to be on a screen, to be found and moved.
  private static final double MIN_VISIBLE = 120;

  public WindowBounds {
    width = Math.clamp(width, MIN_WIDTH, MAX_SIZE);
    height = Math.clamp(height, MIN_HEIGHT, MAX_SIZE);
  }

  /// Anywhere, in this size.
  public static WindowBounds sized(double width, double height) {
    return new WindowBounds(Double.NaN, Double.NaN, width, height);
  }

  /// The same where its title bar is on one of the screens; else, and where it has never been
  /// anywhere, in the middle of the first. What is too large for that screen is as large as it.
  ///
  /// @param screens what windows may cover of each, the first screen first; not empty
  public WindowBounds on(List<Rectangle2D> screens) {
    boolean found = screens.stream().anyMatch(this::isReachableOn);
    if (found) {
      return this;
    }
    Rectangle2D screen = screens.getFirst();
    double fittingWidth = Math.min(width, screen.getWidth());
    double fittingHeight = Math.min(height, screen.getHeight() - TITLE_BAR);
    return new WindowBounds(
        Math.round(screen.getMinX() + (screen.getWidth() - fittingWidth) / 2),
        Math.round(screen.getMinY() + (screen.getHeight() - TITLE_BAR - fittingHeight) / 2),
        fittingWidth,
        fittingHeight);
  }

  private boolean isReachableOn(Rectangle2D screen) {
    double left = Math.max(x, screen.getMinX());
    double right = Math.min(x + width, screen.getMaxX());
    return right - left >= MIN_VISIBLE
        && y >= screen.getMinY()
        && y + TITLE_BAR <= screen.getMaxY();
  }

  void write(PreferenceValues kept) {
    if (!Double.isNaN(x) && !Double.isNaN(y)) {
      kept.put("x", x).put("y", y);
    }
    kept.put("width", width).put("height", height);
  }

  static WindowBounds read(PreferenceValues kept) {
    return new WindowBounds(
        kept.number("x", Double.NaN),
        kept.number("y", Double.NaN),
        kept.number("width", FIRST.width()),
        kept.number("height", FIRST.height()));
  }
}
