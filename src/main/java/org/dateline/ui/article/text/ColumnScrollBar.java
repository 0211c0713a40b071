package org.dateline.ui.article.text;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/// The scroll bar beside a column of text: it follows the column, and the column follows it.
final class ColumnScrollBar extends ScrollBar {

  private final VirtualColumn column;
  private boolean follows;

  ColumnScrollBar(VirtualColumn column) {
    this.column = column;
    setOrientation(Orientation.VERTICAL);
    setUnitIncrement(40);
    valueProperty().addListener(it -> move());
    column.afterLayout(this::follow);
  }

  private void move() {
    if (!follows) {
      column.scrollToExtent(getValue());
    }
  }

  private void follow() {
    VirtualColumn.ColumnExtent extent = column.extent();
    double hidden = Math.max(0, extent.total() - column.getHeight());
    follows = true;
    setVisible(hidden > 0);
    setMax(hidden);
    setVisibleAmount(hidden * column.getHeight() / Math.max(1, extent.total()));
    setBlockIncrement(column.getHeight() * 0.9);
    setValue(extent.above());
    follows = false;
  }
}
