package org.dateline.ui.list;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.dateline.model.query.Hit;

/// Home and End in the list of articles: they lead to its beginning and its end at once, and open
/// what is there only when the reader has rested on it.
final class HomeEndHandler {

  private static final Duration REST = Duration.millis(500);

  private final ListView<Hit> list;
  private final ListModel model;
  private final IntConsumer select;
  private final Consumer<Hit> open;
  private final PauseTransition rest = new PauseTransition(REST);

  /// Counts keys and clicks, so that a key is forgotten when another comes before the list is
  /// loaded.
  private long presses;

  /// @param select selects the row of an index without opening it
  /// @param open opens an article
  HomeEndHandler(ListView<Hit> list, ListModel model, IntConsumer select, Consumer<Hit> open) {
    this.list = list;
    this.model = model;
    this.select = select;
    this.open = open;
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isDone(event)) {
            event.consume();
          }
        });
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> presses++);
    list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> rest.stop());
  }

  /// How long the reader rests on an article before it is opened.
  void rest(Duration duration) {
    rest.setDuration(duration);
  }

  private boolean isDone(KeyEvent event) {
    long mine = ++presses;
    if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return false;
    }
    KeyCode key = event.getCode();
    if (key == KeyCode.HOME) {
      goTo(0);
    } else if (key == KeyCode.END) {
      model.loadRest(() -> {
        if (mine == presses) {
          goTo(model.hits().size() - 1);
        }
      });
    }
    return key == KeyCode.HOME || key == KeyCode.END;
  }

  private void goTo(int index) {
    if (index < 0 || index >= model.hits().size()) {
      return;
    }
    select.accept(index);
    list.getFocusModel().focus(index);
    list.scrollTo(index);
    Hit hit = model.hits().get(index);
    rest.setOnFinished(_ -> {
      if (hit.equals(list.getSelectionModel().getSelectedItem())) {
        open.accept(hit);
      }
    });
    rest.playFromStart();
  }
}
