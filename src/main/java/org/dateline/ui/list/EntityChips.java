package org.dateline.ui.list;

import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.dateline.model.query.Hit.EntityLabel;

/// The chips of the entities that an article is about, as many as fit on one line.
final class EntityChips extends Region {

  /// More than an article's most prominent entities do not come.
  private static final int MAX_ENTITIES = 4;

  private static final double GAP = 10;

  private int count;

  /// @param show told the entity that was clicked
  EntityChips(LongConsumer show) {
    getStyleClass().add("row-names");
    for (int i = 0; i < MAX_ENTITIES; i++) {
      getChildren().add(new EntityChip(show));
    }
    setMinWidth(0);
  }

  /// @param names those it is about most first
  void show(Iterable<EntityLabel> names) {
    count = 0;
    for (EntityLabel name : names) {
      if (count < MAX_ENTITIES && getChildren().get(count) instanceof EntityChip button) {
        button.show(name);
        count++;
      }
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double left = 0;
    for (int i = 0; i < MAX_ENTITIES; i++) {
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
