package org.dateline.ui.kit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Marks what has the keyboard with the pseudo-class `focus-ring`, as long as the reader uses the
/// keyboard; a click takes the mark away.
///
/// JavaFX's own `focus-visible` is set only where Tab has led, not where the window itself has
/// given the keyboard to a pane.
public final class FocusRing {

  /// What the style sheet calls it.
  public static final PseudoClass RING = PseudoClass.getPseudoClass("focus-ring");

  private Optional<Node> owner = Optional.empty();
  private boolean keys;

  private FocusRing() {}

  /// Marks it in a scene from now on.
  public static void install(Scene scene) {
    FocusRing ring = new FocusRing();
    EventHandler<InputEvent> keyed = _ -> ring.use(true);
    EventHandler<InputEvent> clicked = _ -> ring.use(false);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keyed);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, clicked);
    scene.focusOwnerProperty().addListener((_, _, now) -> ring.moved(Optional.ofNullable(now)));
    ring.moved(Optional.ofNullable(scene.getFocusOwner()));
  }

  private void use(boolean keyboard) {
    if (keyboard != keys) {
      keys = keyboard;
      mark();
    }
  }

  private void moved(Optional<Node> now) {
    owner.ifPresent(it -> it.pseudoClassStateChanged(RING, false));
    owner = now;
    mark();
  }

  private void mark() {
    owner.ifPresent(it -> it.pseudoClassStateChanged(RING, keys));
  }
}
