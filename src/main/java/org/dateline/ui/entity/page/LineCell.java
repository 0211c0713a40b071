package org.dateline.ui.entity.page;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.jspecify.annotations.Nullable;

/// A cell of a [LineList]: empty until its line has been read, and for good where the article has
/// gone.
abstract class LineCell extends ListCell<Integer> {

  private final LinePages pages;

  LineCell(LinePages pages) {
    this.pages = pages;
    // As wide as the list, whatever the words.
    setPrefWidth(0);
  }

  /// What shows a line.
  abstract Node content();

  /// Shows a line.
  abstract void show(ConcordanceLine line);

  @Override
  protected void updateItem(@Nullable Integer item, boolean empty) {
    super.updateItem(item, empty);
    setGraphic(null);
    setAccessibleText(null);
    if (item != null && !empty) {
      pages
          .line(item)
          .ifPresent(line -> {
            setGraphic(content());
            show(line);
          });
    }
  }
}
