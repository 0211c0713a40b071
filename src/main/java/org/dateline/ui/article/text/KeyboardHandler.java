package org.dateline.ui.article.text;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dateline.ui.article.document.ScrollPosition;

/// What the keys do to the article while it has the keyboard: scroll, walk from name to name, copy.
/// A key that has nothing to do here is left to others, so Tab leaves after the last name.
final class KeyboardHandler {

  /// What an arrow key scrolls, in pixels; about a line and a half.
  private static final double SCROLL_STEP = 40;

  private final ArticleText article;
  private final VirtualColumn column;

  KeyboardHandler(ArticleText article, VirtualColumn column) {
    this.article = article;
    this.column = column;
    // No name has the keyboard where the article has not, nor a card that would lie over what has.
    article
        .focusedProperty()
        .addListener((_, had, _) -> {
          if (had) {
            article.focusName(Optional.empty());
          }
        });
    article.setOnKeyPressed(event -> {
      if (isDone(event)) {
        event.consume();
      }
    });
  }

  private boolean isDone(KeyEvent event) {
    if (event.isAltDown()) {
      return false;
    }
    if (event.isShortcutDown()) {
      return isDoneWithShortcut(event.getCode());
    }
    KeyCode key = event.getCode();
    if (key == KeyCode.TAB) {
      return article.focusNext(event.isShiftDown() ? -1 : 1);
    }
    if (key == KeyCode.SPACE) {
      return isPaged(event.isShiftDown() ? -1 : 1);
    }
    if (event.isShiftDown()) {
      return false;
    }
    return switch (key) {
      case UP -> isScrolled(-SCROLL_STEP);
      case DOWN -> isScrolled(SCROLL_STEP);
      case PAGE_UP -> isPaged(-1);
      case PAGE_DOWN -> isPaged(1);
      case HOME -> isScrolledTo(ScrollPosition.TOP);
      case END -> isScrolledTo(ScrollPosition.END);
      case ENTER -> article.activateFocused(false);
      default -> false;
    };
  }

  private boolean isDoneWithShortcut(KeyCode key) {
    return switch (key) {
      case A -> {
        article.selectAll();
        yield true;
      }
      case C, INSERT -> article.copy();
      case ENTER -> article.activateFocused(true);
      case HOME -> isScrolledTo(ScrollPosition.TOP);
      case END -> isScrolledTo(ScrollPosition.END);
      default -> false;
    };
  }

  private boolean isScrolled(double pixels) {
    column.scrollBy(pixels);
    return true;
  }

  private boolean isPaged(int by) {
    article.scrollPage(by);
    return true;
  }

  private boolean isScrolledTo(ScrollPosition place) {
    column.scrollTo(place);
    column.position().scroll(place);
    return true;
  }

  /// All but a line or two of a pane, in pixels.
  static double page(double height) {
    return Math.max(SCROLL_STEP, height - 1.5 * SCROLL_STEP);
  }
}
