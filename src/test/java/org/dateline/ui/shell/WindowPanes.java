package org.dateline.ui.shell;

import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import org.testfx.api.FxRobot;

/// The panes of a window as a reader sees and moves them.
record WindowPanes(SharedWindow shared) {

  static final String ALL = "sidebar list-pane article-pane details";

  /// The size of the type of articles that the reader has not chosen, in pixels.
  private static final int USUAL_TYPE = 17;

  Region pane(String styleClass) {
    return (Region) shared.get().node("." + styleClass);
  }

  boolean isShown(String styleClass) throws Exception {
    return fx(() -> pane(styleClass).isVisible());
  }

  /// The style classes of those that are to be seen.
  String shown() throws Exception {
    List<String> shown = new ArrayList<>();
    for (String pane : ALL.split(" ")) {
      if (isShown(pane)) {
        shown.add(pane);
      }
    }
    return String.join(" ", shown);
  }

  List<Double> widths() throws Exception {
    List<Double> widths = new ArrayList<>();
    for (String pane : ALL.split(" ")) {
      widths.add(fx(() -> pane(pane).getWidth()));
    }
    return widths;
  }

  static Bounds onScreen(Node node) throws Exception {
    return fx(() -> node.localToScreen(node.getLayoutBounds()));
  }

  /// Sets articles in a type of so many pixels, by the keys for that.
  void typeSize(int pixels) throws Exception {
    shared.press(KeyCode.CONTROL, KeyCode.DIGIT0);
    for (int size = USUAL_TYPE; size != pixels; size += pixels > size ? 1 : -1) {
      shared.press(KeyCode.CONTROL, pixels > size ? KeyCode.EQUALS : KeyCode.MINUS);
    }
  }

  /// Clicks the first article of the list.
  void clickFirstRow() throws Exception {
    shared.run(() -> shared.get().list().scrollTo(0));
    Node row =
        fx(() ->
            shared.get().list().lookupAll(".article-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> it && it.getIndex() == 0)
                .findFirst()
                .orElseThrow());
    Bounds at = onScreen(row);
    new FxRobot().clickOn(at.getMinX() + 12, at.getMinY() + 50);
    shared.get().settle();
  }

  /// The lines between the panes from the left.
  Region divider(int index) {
    return (Region)
        shared.get().shell().lookupAll(".pane-divider").stream()
            .sorted(Comparator.comparingDouble(Node::getLayoutX))
            .toList()
            .get(index);
  }

  /// Drags a line; the headless robot ends a drag somewhere on its way.
  void drag(Node divider, double by) throws Exception {
    shared.run(() -> {
      for (boolean moved : new boolean[] {false, true}) {
        divider.fireEvent(
            new MouseEvent(
                moved ? MouseEvent.MOUSE_DRAGGED : MouseEvent.MOUSE_PRESSED,
                moved ? by : 0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                new PickResult(divider, new Point3D(moved ? by : 0, 0, 0), 0)));
      }
    });
  }
}
