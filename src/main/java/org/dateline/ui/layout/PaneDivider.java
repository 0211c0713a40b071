package org.dateline.ui.layout;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The line between two panes, to be dragged. It looks one pixel wide and can be grabbed within
/// [#WIDTH], most of them to its right, where no scroll bar is.
final class PaneDivider extends Region {

  /// How wide it is to the pointer, in pixels.
  static final double WIDTH = 9;

  /// How far it reaches over the pane on its left, in pixels; as the style sheet says.
  static final double LEFT = 1;

  private final DoubleSupplier width;
  private final DoubleConsumer resize;
  private final int towards;
  private double grabbedAt;
  private double widthThen;
  private boolean moved;

  /// @param width how wide the pane is that it makes wider or narrower
  /// @param resize told how wide that shall be
  /// @param towards 1 where it makes the pane wider on the way to the right, -1 to the left
  PaneDivider(DoubleSupplier width, DoubleConsumer resize, int towards) {
    this.width = width;
    this.resize = resize;
    this.towards = towards;
    getStyleClass().add("pane-divider");
    setAccessibleRole(AccessibleRole.THUMB);
    setAccessibleText(message("panes.divider"));
    setCursor(Cursor.H_RESIZE);
    setViewOrder(-1);
    setOnMousePressed(this::grab);
    setOnMouseDragged(this::drag);
    // The last place may come with the release alone.
    setOnMouseReleased(this::drag);
  }

  private void drag(MouseEvent event) {
    moved |= event.getSceneX() != grabbedAt;
    if (moved && event.getButton() == MouseButton.PRIMARY) {
      resize.accept(widthThen + towards * (event.getSceneX() - grabbedAt));
      event.consume();
    }
  }

  private void grab(MouseEvent event) {
    grabbedAt = event.getSceneX();
    widthThen = width.getAsDouble();
    moved = false;
    event.consume();
  }

  /// Stands with its line at `x`.
  void place(double x, double height) {
    resizeRelocate(x - LEFT, 0, WIDTH, height);
  }
}
