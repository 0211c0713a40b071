package org.dateline.ui.kit;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A sheet over the panes, with a title and a way to close it; scrolled, by the keyboard too, where
/// the window is too low for it.
///
/// It is modal: Tab goes round in it, and no key that is pressed in it does anything behind it.
public final class Sheet extends VBox {

  /// How far an arrow scrolls, in pixels.
  private static final double LINE = 40;

  /// How much of what is in sight a page scrolls.
  private static final double PAGE = 0.9;

  private final Label words = new Label();
  private final ScrollPane scroll;
  private BooleanSupplier inner = () -> false;
  private BooleanSupplier listening = () -> false;

  /// As high as its content where that is as wide as it wants to be: words are wrapped in that.
  private static final class SheetScroll extends ScrollPane {

    private static final double SCROLL_BAR = 10;

    SheetScroll(Node content) {
      super(content);
    }

    @Override
    protected double computePrefHeight(double width) {
      return Math.ceil(getContent().prefHeight(getContent().prefWidth(-1) - SCROLL_BAR))
          + snappedTopInset()
          + snappedBottomInset();
    }
  }

  /// @param close run when the reader has seen enough
  public Sheet(String title, Node content, Runnable close) {
    getStyleClass().add("dialog");
    setAccessibleRole(AccessibleRole.DIALOG);
    words.setText(title);
    // A long one is cut before the sheet is wider than the window.
    words.setMinWidth(0);
    TruncationTooltip.install(words);
    words.getStyleClass().add("dialog-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button leave = Icons.button(new Button(), Feather.X, message("close"));
    leave.getStyleClass().add("flat");
    leave.setOnAction(_ -> close.run());
    HBox head = new HBox(words, space, leave);
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMinHeight(USE_PREF_SIZE);
    scroll = new SheetScroll(content);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    // The sheet scrolls it.
    scroll.setFocusTraversable(false);
    getChildren().addAll(head, scroll);
    setAccessibleText(title);
    setFocusTraversable(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(
        KeyEvent.ANY,
        event -> {
          // Enter may be for the button of the sheet that does what it is there for.
          if (event.getCode() != KeyCode.ENTER) {
            event.consume();
          }
        });
  }

  /// Calls it something else.
  public void retitle(String title) {
    words.setText(title);
    setAccessibleText(title);
  }

  /// Has the sheet leave the arrow keys, and those like them, to something in it.
  public static <N extends Node> N takingArrows(N node) {
    node.getProperties().put(Sheet.class, true);
    return node;
  }

  /// Puts something between the title and what is scrolled, which stays in its place.
  public void above(Region bar) {
    bar.setMinHeight(USE_PREF_SIZE);
    getChildren().add(1, bar);
  }

  /// Tells what Escape closes before the sheet itself.
  ///
  /// @param open closes it; returns whether it was open
  public void onLeave(BooleanSupplier open) {
    inner = open;
  }

  /// Leaves all keys but Escape to what is in the sheet while that listens for one.
  public void leaveKeys(BooleanSupplier whileListening) {
    listening = whileListening;
  }

  boolean closeInner() {
    return inner.getAsBoolean();
  }

  private void pressed(KeyEvent event) {
    if (listening.getAsBoolean()) {
      return;
    }
    if (event.getCode() == KeyCode.TAB) {
      goOn(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (!takesArrows(event.getTarget()) && scrolled(event.getCode())) {
      event.consume();
    }
  }

  private static boolean takesArrows(EventTarget target) {
    for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
      if (at.hasProperties() && at.getProperties().containsKey(Sheet.class)) {
        return true;
      }
    }
    return target instanceof TextInputControl || target instanceof ListView;
  }

  private boolean scrolled(KeyCode key) {
    double page = PAGE * scroll.getViewportBounds().getHeight();
    switch (key) {
      case UP -> scrollBy(-LINE);
      case DOWN -> scrollBy(LINE);
      case PAGE_UP -> scrollBy(-page);
      case PAGE_DOWN -> scrollBy(page);
      case HOME -> scroll.setVvalue(0);
      case END -> scroll.setVvalue(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void scrollBy(double pixels) {
    double height = scroll.getContent().getLayoutBounds().getHeight();
    double hidden = height - scroll.getViewportBounds().getHeight();
    if (hidden > 0) {
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + pixels / hidden, 0, 1));
    }
  }

  /// Gives the keyboard to the next control of the sheet, or the one before.
  private void goOn(int by) {
    List<Node> stops = new ArrayList<>();
    collect(this, stops);
    int at = stops.indexOf(getScene().getFocusOwner());
    int next = at < 0 && by < 0 ? stops.size() - 1 : at + by;
    Node stop = stops.get(Math.floorMod(next, stops.size()));
    stop.requestFocus();
    if (isWithin(stop, scroll.getContent())) {
      RovingFocus.bringIntoSight(stop, scroll);
    }
  }

  private static boolean isWithin(Node node, Node parent) {
    Node at = node;
    while (at != null && !at.equals(parent)) {
      at = at.getParent();
    }
    return at != null;
  }

  private static void collect(Parent parent, List<Node> stops) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isVisible() && !child.isDisabled()) {
        if (child.isFocusTraversable()) {
          stops.add(child);
        } else if (child instanceof Parent inner) {
          collect(inner, stops);
        }
      }
    }
  }
}
