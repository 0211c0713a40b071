package org.dateline.ui.entity.page;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.library.entity.Concordance.LocatedMention;

/// A list of lines that are read as they come into sight; a click or Enter opens one.
final class LineList extends ListView<Integer> {

  private final LinePages pages;
  private final Consumer<ConcordanceLine> open;
  private int beginning;

  /// What the lines are of that are shown.
  private List<LocatedMention> shown = List.of();

  /// @param rowHeight of every row: of a hundred thousand none is measured
  /// @param cells makes the cells, given this list's lines
  LineList(
      LinePages pages,
      double rowHeight,
      Function<LinePages, ListCell<Integer>> cells,
      Consumer<ConcordanceLine> open) {
    this.pages = pages;
    this.open = open;
    getStyleClass().add("line-list");
    setFixedCellSize(rowHeight);
    setCellFactory(_ -> clickable(cells.apply(pages)));
    pages.arrivals().addListener((_, _, _) -> arrive());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    arrive();
  }

  /// The places of so many lines; none of them is kept.
  private static final class Places extends AbstractList<Integer> {

    private final int size;

    Places(int size) {
      this.size = size;
    }

    @Override
    public Integer get(int index) {
      return index;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public int indexOf(Object place) {
      return place instanceof Integer at && at >= 0 && at < size ? at : -1;
    }
  }

  private void arrive() {
    List<LocatedMention> before = shown;
    shown = pages.mentions();
    if (pages.beginnings() != beginning || getItems().isEmpty()) {
      beginning = pages.beginnings();
      setItems(FXCollections.observableList(new Places(shown.size())));
      scrollTo(0);
      getSelectionModel().clearSelection();
    } else if (!shown.equals(before)) {
      update(before);
    }
    refresh();
  }

  /// The lines have become others while they are looked at: those in sight stay there, and the
  /// chosen one is chosen. Whoever looks at the beginning sees what has come.
  private void update(List<LocatedMention> before) {
    int top =
        lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
            ? flow.getFirstVisibleCell().getIndex()
            : 0;
    int chosen = getSelectionModel().getSelectedIndex();
    setItems(FXCollections.observableList(new Places(shown.size())));
    if (top > 0 && top < before.size()) {
      pages.placeOf(before.get(top)).ifPresent(this::scrollTo);
    }
    if (chosen >= 0 && chosen < before.size()) {
      pages.placeOf(before.get(chosen)).ifPresent(getSelectionModel()::select);
    }
  }

  private ListCell<Integer> clickable(ListCell<Integer> cell) {
    cell.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
            open(cell.getItem());
          }
        });
    return cell;
  }

  private void pressed(KeyEvent event) {
    Integer selected = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && selected != null) {
      open(selected);
      event.consume();
    }
  }

  private void open(int place) {
    pages.line(place).ifPresent(open);
  }
}
