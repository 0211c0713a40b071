package org.dateline.ui.list;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.model.query.Hit;

/// Keys and clicks that choose several rows of the list: with Shift from one to another, with the
/// shortcut key one by one, with that and A all. The article that is open stays so meanwhile.
final class SelectionHandler {

  private final ListView<Hit> list;
  private final ListModel model;
  private final ListSelection selection;

  /// Whether nothing is chosen any more when the button is let go.
  private boolean clears;

  SelectionHandler(ListView<Hit> list, ListModel model, ListSelection selection) {
    this.list = list;
    this.model = model;
    this.selection = selection;
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    list.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> released());
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (isDone(event)) {
            event.consume();
          }
        });
  }

  /// With what is chosen its bar goes, and the rows move: not while the button is held.
  private void released() {
    if (clears) {
      clears = false;
      selection.clear();
    }
  }

  private void pressed(MouseEvent event) {
    clears = false;
    int index = event.getButton() == MouseButton.PRIMARY ? row(event) : -1;
    if (index < 0) {
      return;
    }
    Hit hit = model.hits().get(index);
    if (event.isShiftDown()) {
      selection.extend(model.hits(), index, open());
    } else if (event.isShortcutDown()) {
      selection.toggle(hit, this::withOpen);
    } else {
      clears = true;
      return;
    }
    list.requestFocus();
    list.getFocusModel().focus(index);
    event.consume();
  }

  /// The index of the row that is clicked; -1 for none, or a button in it.
  private int row(MouseEvent event) {
    Node start = event.getTarget() instanceof Node target ? target : list;
    for (Node node = start;
        node != null && !(node instanceof ButtonBase);
        node = node.getParent()) {
      if (node instanceof ListCell<?> cell) {
        return cell.isEmpty() ? -1 : cell.getIndex();
      }
    }
    return -1;
  }

  private int open() {
    return list.getSelectionModel().getSelectedIndex();
  }

  private void withOpen(Consumer<Hit> action) {
    Hit open = list.getSelectionModel().getSelectedItem();
    if (open != null) {
      action.accept(open);
    }
  }

  private boolean isDone(KeyEvent event) {
    if (model.hits().isEmpty() || event.isAltDown()) {
      return false;
    }
    if (event.isShortcutDown() && !event.isShiftDown()) {
      return isDoneByShortcut(event.getCode());
    }
    if (event.isShiftDown() && !event.isShortcutDown()) {
      return isDoneByShift(event.getCode());
    }
    if (event.getCode().isNavigationKey() && !event.isShiftDown()) {
      selection.clear();
    }
    return false;
  }

  private boolean isDoneByShortcut(KeyCode key) {
    int at = Math.max(0, list.getFocusModel().getFocusedIndex());
    switch (key) {
      case A -> selection.all();
      case SPACE -> selection.toggle(model.hits().get(at), this::withOpen);
      case DOWN -> focus(at + 1);
      case UP -> focus(at - 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean isDoneByShift(KeyCode key) {
    int at = Math.max(0, list.getFocusModel().getFocusedIndex());
    switch (key) {
      case DOWN -> extend(at + 1);
      case UP -> extend(at - 1);
      case PAGE_DOWN -> extend(at + page());
      case PAGE_UP -> extend(at - page());
      case HOME -> extend(0);
      case END -> {
        selection.extendToEnd(model.hits(), Math.max(at, open()));
        focus(model.hits().size() - 1);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void extend(int index) {
    selection.extend(model.hits(), inList(index), Math.max(0, open()));
    focus(index);
  }

  private void focus(int index) {
    int to = inList(index);
    list.getFocusModel().focus(to);
    flow(to);
  }

  private int inList(int index) {
    return Math.clamp(index, 0, model.hits().size() - 1);
  }

  /// Brings a row into sight with as little scrolling as that takes.
  private void flow(int index) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollTo(index);
    }
  }

  private int page() {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getLastVisibleCell() != null) {
      return Math.max(
          1, flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex());
    }
    return 1;
  }
}
