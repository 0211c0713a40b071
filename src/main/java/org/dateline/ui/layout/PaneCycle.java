package org.dateline.ui.layout;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The panes as F6 goes through them, and Shift+F6 the other way.
///
/// @param stops in order
public record PaneCycle(List<PaneStop> stops) {

  /// A pane.
  ///
  /// @param pane what has the keyboard in it
  /// @param focus gives it the keyboard; returns whether it takes it
  public record PaneStop(Node pane, BooleanSupplier focus) {}

  public PaneCycle {
    stops = List.copyOf(stops);
  }

  /// Gives the keyboard to the next pane that takes it (1), or the one before (-1).
  ///
  /// @param owner what has it now
  public void go(@Nullable Node owner, int by) {
    int at = by > 0 ? -1 : stops.size();
    for (int i = 0; i < stops.size(); i++) {
      if (isInside(owner, stops.get(i).pane())) {
        at = i;
      }
    }
    for (int step = 1; step <= stops.size(); step++) {
      if (stops.get(Math.floorMod(at + by * step, stops.size())).focus().getAsBoolean()) {
        return;
      }
    }
  }

  private static boolean isInside(@Nullable Node node, Node pane) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(pane)) {
        return true;
      }
    }
    return false;
  }
}
