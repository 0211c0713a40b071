package org.dateline.ui.list;

import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.dateline.model.query.Hit.Named;

/// Whom and what an article is about, as many as fit on one line.
final class RowNames extends Region {

  /// More than an article's most prominent entities do not come.
  private static final int MOST = 4;

  private static final double GAP = 10;

  private int count;

  /// @param show told the entity that was clicked
  RowNames(LongConsumer show) {
    getStyleClass().add("row-names");
    for (int i = 0; i < MOST; i++) {
      getChildren().add(new RowName(show));
    }
    setMinWidth(0);
  }

  /// @param names those it is about most first
  void show(Iterable<Named> names) {
    count = 0;
    for (Named name : names) {
      if (count < MOST && getChildren().get(count) instanceof RowName button) {
        button.show(name);
        count++;
      }
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double left = 0;
    for (int i = 0; i < MOST; i++) {
      Node button = getChildren().get(i);
      double width = i < count ? snapSizeX(button.prefWidth(-1)) : 0;
      // One name alone may be cut off; of several, a part of one says less than none.
      boolean room = i < count && (i == 0 || left + width <= getWidth());
      button.setVisible(room);
      if (room) {
        button.resizeRelocate(left, 0, Math.min(width, getWidth()), getHeight());
      }
      left = room ? left + width + GAP : Double.MAX_VALUE / 2;
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return count == 0 ? 0 : snapSizeY(getChildren().getFirst().prefHeight(-1));
  }
}
