package org.dateline.ui.kit;

import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What the headless mouse cannot do: buttons other than three, and keys held while one is pressed.
public final class FiredMouse {

  private FiredMouse() {}

  /// Presses, releases and clicks a button. On JavaFX's thread.
  ///
  /// @param target what is below the pointer
  /// @param screen where that is
  /// @param held the key that is held: [KeyCode#UNDEFINED] for none, [KeyCode#SHIFT], or
  ///   [KeyCode#SHORTCUT]
  public static void click(Node target, Point2D screen, MouseButton button, KeyCode held) {
    target.fireEvent(event(MouseEvent.MOUSE_PRESSED, target, screen, button, held));
    target.fireEvent(event(MouseEvent.MOUSE_RELEASED, target, screen, button, held));
    target.fireEvent(event(MouseEvent.MOUSE_CLICKED, target, screen, button, held));
  }

  private static MouseEvent event(
      EventType<MouseEvent> type, Node target, Point2D screen, MouseButton button, KeyCode held) {
    Point2D at = target.localToScene(target.screenToLocal(screen));
    boolean mac = System.getProperty("os.name").startsWith("Mac");
    boolean shortcut = held == KeyCode.SHORTCUT;
    return new MouseEvent(
        type,
        at.getX(),
        at.getY(),
        screen.getX(),
        screen.getY(),
        button,
        1,
        held == KeyCode.SHIFT,
        shortcut && !mac,
        false,
        shortcut && mac,
        button == MouseButton.PRIMARY,
        false,
        false,
        button == MouseButton.BACK,
        button == MouseButton.FORWARD,
        false,
        false,
        true,
        null);
  }
}
