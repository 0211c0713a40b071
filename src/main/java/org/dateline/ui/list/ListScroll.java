package org.dateline.ui.list;

import java.util.Optional;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.dateline.model.query.Hit;

/// How far the list of articles is scrolled: counted in rows, for these are of different heights. A
/// fraction says how much of the first row in sight is above.
public final class ListScroll {

  private final ListView<Hit> list;

  ListScroll(ListView<Hit> list) {
    this.list = list;
  }

  private Optional<VirtualFlow<?>> flow() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        ? Optional.of(flow)
        : Optional.empty();
  }

  /// Whether the whole of a row is in sight.
  boolean isInSight(int index) {
    return flow()
        .filter(flow -> flow.getFirstVisibleCell() != null && flow.getLastVisibleCell() != null)
        .filter(flow -> {
          IndexedCell<?> last = flow.getLastVisibleCell();
          boolean whole = last.getLayoutY() + last.getHeight() <= flow.getHeight() + 1;
          return index >= flow.getFirstVisibleCell().getIndex()
              && (index < last.getIndex() || (index == last.getIndex() && whole));
        })
        .isPresent();
  }

  /// Where the middle of a row is, in pixels from the upper edge of the list; that of the list
  /// where it is not in sight.
  double middle(int index) {
    return list.lookupAll(".article-cell").stream()
        .filter(
            cell -> cell instanceof IndexedCell<?> it && it.getIndex() == index && it.isVisible())
        .map(cell -> list.screenToLocal(cell.localToScreen(cell.getLayoutBounds())).getCenterY())
        .findFirst()
        .orElse(list.getHeight() / 2);
  }

  /// How many articles of a list at most lie above a place.
  ///
  /// @param rows as [#rows] tells it
  public static int articlesAbove(double rows) {
    return (int) Math.ceil(rows);
  }

  /// How far the list is scrolled, in rows.
  public double rows() {
    return flow()
        .map(VirtualFlow::getFirstVisibleCell)
        .map(first ->
            first.getIndex() + Math.max(0, -first.getLayoutY() / Math.max(1, first.getHeight())))
        .orElse(0.0);
  }

  /// Scrolls the list to where [#rows] was.
  public void to(double rows) {
    if (rows == rows()) {
      return;
    }
    list.applyCss();
    list.layout();
    flow()
        .ifPresent(flow -> {
          int first = (int) rows;
          flow.scrollToTop(first);
          list.layout();
          IndexedCell<?> cell = flow.getFirstVisibleCell();
          if (cell != null && cell.getIndex() == first) {
            flow.scrollPixels(Math.rint((rows - first) * cell.getHeight()));
          }
        });
  }
}
