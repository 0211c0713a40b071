package org.dateline.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.article.ArticlePane;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.search.SearchBox;

/// The keys of the window, and the side buttons of the mouse. A text field and a list keep what
/// they do with keys by themselves: letters count only where nothing is typed, and every key only
/// if nobody else has taken it. From a text field, keys lead elsewhere, and change nothing.
final class ShellKeys {

  private final Shell shell;
  private final SearchBox search;
  private final ListPane list;
  private final ArticlePane article;
  private final PaneKeyboard panes;
  private final StackedNavigation steps;
  private final UndoStack undo;
  private final Overlay overlay;
  private final ArticleModel model;
  private final Consumer<MenuEntry> choose;

  /// What the keys go to.
  record KeyTargets(
      Overlay overlay,
      SearchBox search,
      ListPane list,
      ArticlePane article,
      PaneKeyboard panes,
      StackedNavigation steps,
      UndoStack undo) {}

  /// @param choose told the entry of the menu that a key stands for
  ShellKeys(Shell shell, KeyTargets targets, ArticleModel model, Consumer<MenuEntry> choose) {
    this.shell = shell;
    this.overlay = targets.overlay();
    this.search = targets.search();
    this.list = targets.list();
    this.article = targets.article();
    this.panes = targets.panes();
    this.steps = targets.steps();
    this.undo = targets.undo();
    this.model = model;
    this.choose = choose;
  }

  /// Has the window's keys do what they are for, from now on.
  void install() {
    shell.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!event.isConsumed() && pressed(event)) {
            event.consume();
          }
        });
    shell.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          // Keys stay in a sheet by themselves.
          if (!overlay.hasSheet() && isDone(event.getButton())) {
            event.consume();
          }
        });
    shell.addEventHandler(
        KeyEvent.KEY_TYPED,
        event -> {
          if (!event.isConsumed() && typed(event)) {
            event.consume();
          }
        });
  }

  private boolean pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F6) {
      panes.go(event.isShiftDown() ? -1 : 1);
      return true;
    }
    if (event.getCode() == KeyCode.F3) {
      article.findAgain(event.isShiftDown() ? -1 : 1);
      return true;
    }
    if (event.isAltDown()) {
      return alt(event.getCode());
    }
    return event.isShortcutDown()
        && (goTo(event.getCode(), event.isShiftDown())
            || (!isText(event) && shortcut(event.getCode())));
  }

  private static boolean isText(KeyEvent event) {
    return event.getTarget() instanceof TextInputControl;
  }

  private boolean isDone(MouseButton button) {
    switch (button) {
      case BACK -> steps.back();
      case FORWARD -> steps.forward();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean alt(KeyCode code) {
    switch (code) {
      case LEFT -> steps.back();
      case RIGHT -> steps.forward();
      default -> {
        return false;
      }
    }
    return true;
  }

  /// What leads elsewhere does so from a text field too.
  private boolean goTo(KeyCode code, boolean shift) {
    switch (code) {
      case F -> find();
      case G -> article.findAgain(shift ? -1 : 1);
      case L, K -> search.focusField();
      case B -> panes.toggleSidebar();
      case I -> panes.toggleDetails();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean shortcut(KeyCode code) {
    switch (code) {
      case O -> choose.accept(MenuEntry.ADD_FILES);
      case D -> shell.toggleTheme();
      case Z -> undo.undo();
      case PLUS, EQUALS, ADD -> choose.accept(MenuEntry.LARGER);
      case MINUS, SUBTRACT -> choose.accept(MenuEntry.SMALLER);
      case DIGIT0, NUMPAD0 -> choose.accept(MenuEntry.USUAL);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void find() {
    if (!article.find()) {
      search.focusField();
    }
  }

  private boolean typed(KeyEvent event) {
    if (isText(event) || event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCharacter()) {
      case "/" -> search.focusField();
      case "?" -> choose.accept(MenuEntry.KEYS);
      case "j" -> list.move(1);
      case "k" -> list.move(-1);
      case "n" -> article.step(1);
      case "p" -> article.step(-1);
      case "s" -> model.toggleStar();
      case "u" -> model.toggleUnread();
      case "w" -> list.explain();
      case "c" -> choose.accept(MenuEntry.CORRECTIONS);
      default -> {
        return list.batch().typed(event.getCharacter());
      }
    }
    return true;
  }
}
