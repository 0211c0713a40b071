package org.dateline.ui.action;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The keys of a window, and the side buttons of the mouse, which do what the table of actions says
/// of them.
///
/// Whatever has the keyboard keeps what it does with keys by itself: an action's key counts only if
/// nobody else has taken it. In a text field only those count that lead elsewhere.
public final class ActionKeys {

  private final ActionTable table;
  private final BooleanSupplier blocked;

  /// What these panes do with a key by themselves counts after an action's: Space goes on where the
  /// page ends.
  private static final Set<String> AFTER_ACTIONS = Set.of("articles", "article");

  /// @param blocked whether something lies over the panes that has keys and buttons to itself
  public ActionKeys(ActionTable table, BooleanSupplier blocked) {
    this.table = table;
    this.blocked = blocked;
  }

  /// Has the keys do what they are for, from now on.
  ///
  /// @param window what all panes are in
  /// @param back the action of the mouse's back button
  /// @param forward that of its forward button
  public void install(Node window, String back, String forward) {
    window.addEventFilter(KeyEvent.KEY_PRESSED, this::before);
    window.addEventHandler(KeyEvent.KEY_PRESSED, this::after);
    window.addEventHandler(KeyEvent.KEY_TYPED, this::after);
    window.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          boolean side =
              event.getButton() == MouseButton.BACK || event.getButton() == MouseButton.FORWARD;
          if (side && !blocked.getAsBoolean()) {
            table.perform(event.getButton() == MouseButton.BACK ? back : forward);
            event.consume();
          }
        });
  }

  /// What cannot be done leaves the key to the node.
  private void before(KeyEvent event) {
    if (event.getTarget() instanceof Node node
        && node.getId() != null
        && AFTER_ACTIONS.contains(node.getId())) {
      action(event)
          .filter(it -> it.state().get().isReady())
          .ifPresent(action -> perform(action, event));
    }
  }

  private void after(KeyEvent event) {
    if (!event.isConsumed() && !blocked.getAsBoolean()) {
      action(event).ifPresent(action -> perform(action, event));
    }
  }

  private Optional<WindowAction> action(KeyEvent event) {
    boolean text = event.getTarget() instanceof TextInputControl;
    return KeyChord.of(event)
        .filter(chord -> !text || chord instanceof KeyChord.PressedKey)
        .flatMap(table::of)
        .filter(action -> !text || action.fromText());
  }

  private void perform(WindowAction action, KeyEvent event) {
    event.consume();
    table.perform(action);
  }
}
