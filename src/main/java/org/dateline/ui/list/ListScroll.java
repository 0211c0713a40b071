package org.dateline.ui.list;

import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.dateline.model.query.Hit;

/// How far the list of articles is scrolled.
public final class ListScroll {

  /// No row is lower, in pixels.
  private static final double MIN_ROW_HEIGHT = 100;

  private final double rowHeight = Math.max(MIN_ROW_HEIGHT, ArticleCell.height());
  private final ListView<Hit> list;

  ListScroll(ListView<Hit> list) {
    this.list = list;
  }

  double rowHeight() {
    return rowHeight;
  }

  /// Whether a row is in sight where the list is at its beginning.
  boolean isAtTop(int index) {
    return (index + 1) * rowHeight <= list.getHeight();
  }

  /// Where the middle of a row is, in pixels from the upper edge of the list.
  double middle(int index) {
    return index * rowHeight - pixels() + rowHeight / 2;
  }

  /// How many articles of a list at most lie above a place.
  ///
  /// @param pixels from the top of the list, as [#pixels] tells it
  public static int articlesAbove(double pixels) {
    return (int) Math.ceil(pixels / MIN_ROW_HEIGHT);
  }

  /// How far the list is scrolled, in pixels.
  public double pixels() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
        ? flow.getFirstVisibleCell().getIndex() * rowHeight
            - flow.getFirstVisibleCell().getLayoutY()
        : 0;
  }

  /// Scrolls the list to where [#pixels] was.
  public void to(double pixels) {
    if (pixels == pixels()) {
      return;
    }
    list.applyCss();
    list.layout();
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      flow.scrollToTop(0);
      flow.scrollPixels(pixels);
    }
  }
}
