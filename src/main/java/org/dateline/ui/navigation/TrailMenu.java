package org.dateline.ui.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.dateline.ui.navigation.VisitTrail.TrailStep;

/// The trail of visits as a menu, in which the reader jumps to any step: below Back and Forward
/// when they are pressed for long or with the other button, and by a key.
public final class TrailMenu {

  private static final Duration LONG_PRESS = Duration.millis(500);

  /// A headline may be as long as it likes.
  private static final int MAX_LENGTH = 90;

  private final VisitTrail trail;
  private final IntConsumer jump;
  private final List<Button> buttons = new ArrayList<>();
  private Optional<ContextMenu> open = Optional.empty();

  /// @param jump goes to a step, which is so many ahead, or behind where that is negative
  public TrailMenu(VisitTrail trail, IntConsumer jump) {
    this.trail = trail;
    this.jump = jump;
  }

  /// Shows steps below a button where it is pressed for long, or with the other mouse button.
  ///
  /// @param which those that are shown
  public void install(Button button, Predicate<TrailStep> which) {
    buttons.add(button);
    PauseTransition held = new PauseTransition(LONG_PRESS);
    held.setOnFinished(_ -> show(button, which));
    button.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            held.playFromStart();
          }
        });
    button.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> {
          held.stop();
          if (open.filter(ContextMenu::isShowing).isPresent()) {
            // The menu is what the press was for.
            button.disarm();
            event.consume();
          }
        });
    button.setOnContextMenuRequested(event -> {
      show(button, which);
      event.consume();
    });
  }

  /// Shows all steps below the first of the buttons.
  public void show() {
    buttons.stream().findFirst().ifPresent(below -> show(below, _ -> true));
  }

  private void show(Node below, Predicate<TrailStep> which) {
    trail.load(all -> {
      ContextMenu menu = new ContextMenu();
      menu.setId("trail");
      menu.getItems().setAll(items(all.stream().filter(which).toList()));
      open.ifPresent(ContextMenu::hide);
      open = Optional.of(menu);
      if (!menu.getItems().isEmpty()) {
        menu.show(below, Side.BOTTOM, 0, 2);
      }
    });
  }

  private List<MenuItem> items(List<TrailStep> shown) {
    List<MenuItem> items = new ArrayList<>();
    for (TrailStep step : shown) {
      String words = step.words();
      RadioMenuItem item =
          new RadioMenuItem(
              words.length() <= MAX_LENGTH ? words : words.substring(0, MAX_LENGTH - 1) + "…");
      item.setMnemonicParsing(false);
      item.setSelected(step.by() == 0);
      item.setOnAction(_ -> jump.accept(step.by()));
      items.add(item);
    }
    return items;
  }
}
