package org.dateline.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Makes one Tab stop of all that can be pressed in a pane, a "roving tabindex": Tab comes to what
/// had the keyboard last, and leaves from there; arrows, Home and End go through the others: Up and
/// Down in a pane, Left and Right too in a bar.
public final class RovingFocus {

  private final Parent pane;
  private final boolean isBar;
  private Optional<Node> stop = Optional.empty();

  /// @param pane what is marked by [#item] in it is gone through
  public RovingFocus(ScrollPane pane) {
    this(pane, false);
  }

  /// A bar as one Tab stop.
  ///
  /// @param bar what is marked by [#item] in it is gone through
  public static RovingFocus inBar(Parent bar) {
    return new RovingFocus(bar, true);
  }

  private RovingFocus(Parent pane, boolean isBar) {
    this.pane = pane;
    this.isBar = isBar;
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
    // Up and Down open a menu.
    boolean isMenu = isBar && stop.get() instanceof MenuButton;
    int next =
        switch (event.getCode()) {
          case UP -> isMenu ? -2 : at - 1;
          case DOWN -> isMenu ? -2 : at + 1;
          case LEFT -> isBar ? at - 1 : -2;
          case RIGHT -> isBar ? at + 1 : -2;
          case HOME -> 0;
          case END -> items.size() - 1;
          default -> -2;
        };
    if (next < -1) {
      return false;
    }
    focus(items.get(Math.clamp(next, 0, items.size() - 1)));
    return true;
  }

  private void focus(Node item) {
    stopAt(item);
    item.requestFocus();
    if (pane instanceof ScrollPane scrolled) {
      bringIntoSight(item, scrolled);
    }
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
    collect(pane instanceof ScrollPane scrolled ? scrolled.getContent() : pane, found);
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

  /// Scrolls so that something in what is scrolled is in sight.
  static void bringIntoSight(Node item, ScrollPane scrolled) {
    scrolled.layout();
    Node content = scrolled.getContent();
    double height = scrolled.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - height;
    if (hidden <= 0) {
      return;
    }
    Bounds in = content.sceneToLocal(item.localToScene(item.getLayoutBounds()));
    double top = scrolled.getVvalue() * hidden;
    double above = in.getMinY() - top;
    double below = in.getMaxY() - top - height;
    if (above < 0) {
      scrolled.setVvalue(in.getMinY() / hidden);
    } else if (below > 0) {
      scrolled.setVvalue((top + below) / hidden);
    }
  }
}
