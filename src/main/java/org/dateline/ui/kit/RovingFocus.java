package org.dateline.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Makes one Tab stop of all that can be pressed in a pane, a "roving tabindex": Tab comes to what
/// had the keyboard last, and leaves from there; Up, Down, Home and End go through the others.
public final class RovingFocus {

  private final ScrollPane pane;
  private Optional<Node> stop = Optional.empty();

  /// @param pane what is marked by [#item] in it is gone through
  public RovingFocus(ScrollPane pane) {
    this.pane = pane;
    pane.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isPlain(event) && move(event)) {
            event.consume();
          }
        });
    pane.sceneProperty()
        .addListener((_, _, scene) -> {
          if (scene != null) {
            scene
                .focusOwnerProperty()
                .addListener((_, _, owner) -> {
                  if (owner != null && isItem(owner) && items().contains(owner)) {
                    stopAt(owner);
                  }
                });
          }
        });
  }

  /// Has a control be gone through, and Tab pass it by. A click gives it the keyboard all the same,
  /// which JavaFX only does where Tab comes.
  public static <N extends Node> N item(N control) {
    control.getProperties().put(RovingFocus.class, true);
    control.setFocusTraversable(false);
    control.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> control.requestFocus());
    return control;
  }

  /// To be called when controls have come or gone.
  public void update() {
    List<Node> items = items();
    if (stop.filter(items::contains).isEmpty()) {
      stop.ifPresent(it -> it.setFocusTraversable(false));
      stop = items.stream().findFirst();
    }
    stop.ifPresent(it -> it.setFocusTraversable(true));
  }

  /// Gives the pane the keyboard; returns whether there is anything in it that can be pressed.
  public boolean focus() {
    update();
    stop.ifPresent(this::focus);
    return stop.isPresent();
  }

  private static boolean isPlain(KeyEvent event) {
    return !event.isShiftDown()
        && !event.isShortcutDown()
        && !event.isAltDown()
        && !event.isMetaDown();
  }

  private boolean move(KeyEvent event) {
    List<Node> items = items();
    int at = stop.map(items::indexOf).orElse(-1);
    if (at < 0 || !stop.get().isFocused()) {
      return false;
    }
    int next =
        switch (event.getCode()) {
          case UP -> at - 1;
          case DOWN -> at + 1;
          case HOME -> 0;
          case END -> items.size() - 1;
          default -> -2;
        };
    if (next == -2) {
      return false;
    }
    focus(items.get(Math.clamp(next, 0, items.size() - 1)));
    return true;
  }

  private void focus(Node item) {
    stopAt(item);
    item.requestFocus();
    bringIntoSight(item);
  }

  private void stopAt(Node item) {
    stop.filter(it -> !it.equals(item)).ifPresent(it -> it.setFocusTraversable(false));
    item.setFocusTraversable(true);
    stop = Optional.of(item);
  }

  private static boolean isItem(Node node) {
    return node.hasProperties() && node.getProperties().containsKey(RovingFocus.class);
  }

  private List<Node> items() {
    List<Node> found = new ArrayList<>();
    collect(pane.getContent(), found);
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    if (node == null || !node.isVisible() || node.isDisable()) {
      return;
    }
    if (isItem(node)) {
      found.add(node);
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private void bringIntoSight(Node item) {
    pane.layout();
    Node content = pane.getContent();
    double hidden = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    Bounds in = content.sceneToLocal(item.localToScene(item.getLayoutBounds()));
    double top = pane.getVvalue() * hidden;
    double above = in.getMinY() - top;
    double below = in.getMaxY() - top - pane.getViewportBounds().getHeight();
    if (above < 0) {
      pane.setVvalue(in.getMinY() / hidden);
    } else if (below > 0) {
      pane.setVvalue((top + below) / hidden);
    }
  }
}
