package org.dateline.ui.batchsearch;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.dateline.model.query.Hit;
import org.dateline.ui.batchsearch.BatchSearchRow.SearchedQuery;
import org.dateline.ui.kit.BidiText;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.HighlightedLine;
import org.dateline.ui.kit.TruncationTooltip;
import org.jspecify.annotations.Nullable;

/// A row of the table: a query with how much it finds, or a hit with its sentence.
final class BatchSearchCell extends ListCell<BatchSearchRow> {

  /// What the bar of the list takes of its width, in pixels.
  private static final double SCROLL_BAR = 12;

  private static final double HIT_HEIGHT = 62;

  private static final PseudoClass IS_QUERY = PseudoClass.getPseudoClass("query");
  private static final Font SENTENCE = Font.font("System", 13);
  private static final Font MATCH = Font.font("System", FontWeight.BOLD, 13);

  private final BatchSearchModel model;
  private final Label words = new Label();
  private final Label count = new Label();
  private final Label note = new Label();
  private final VBox query;
  private final Label title = new Label();
  private final Label facts = new Label();
  private final HighlightedLine sentence = new HighlightedLine(2);
  private final VBox hit;

  BatchSearchCell(BatchSearchModel model) {
    this.model = model;
    getStyleClass().add("batch-search-cell");
    // As wide as the list, whatever the words.
    setPrefWidth(0);
    words.getStyleClass().add("query-words");
    words.setMinWidth(0);
    TruncationTooltip.install(words);
    count.getStyleClass().add("counts");
    count.setMinWidth(Region.USE_PREF_SIZE);
    note.getStyleClass().add("query-note");
    note.setWrapText(true);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(words, space, count);
    line.getStyleClass().add("hit-line");
    line.setAlignment(Pos.BASELINE_LEFT);
    query = new VBox(line, note);
    title.getStyleClass().add("hit-title");
    title.setMinWidth(0);
    TruncationTooltip.install(title);
    facts.getStyleClass().add("counts");
    facts.setMinWidth(Region.USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(title, between, facts);
    head.getStyleClass().add("hit-line");
    head.setAlignment(Pos.BASELINE_LEFT);
    hit = new VBox(head, sentence);
    hit.getStyleClass().add("hit");
  }

  @Override
  protected void updateItem(@Nullable BatchSearchRow row, boolean empty) {
    super.updateItem(row, empty);
    setGraphic(null);
    setAccessibleText(null);
    pseudoClassStateChanged(IS_QUERY, row != null && !empty && row.isQuery());
    if (row != null && !empty) {
      if (row.isQuery()) {
        show(row.query());
        setGraphic(query);
      } else {
        show(model.hit(row));
        setGraphic(hit);
      }
    }
  }

  /// A query as high as its words in the width of the list; every hit with room for two lines, so
  /// that nothing moves when hits come.
  @Override
  protected double computePrefHeight(double width) {
    if (isEmpty() || !(getGraphic() instanceof Region content)) {
      return super.computePrefHeight(width);
    }
    if (!getItem().isQuery()) {
      return HIT_HEIGHT;
    }
    double whole = width < 0 ? getListView().getWidth() - SCROLL_BAR : width;
    double within = whole - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + content.prefHeight(within) + snappedBottomInset();
  }

  private void show(SearchedQuery asked) {
    words.setText(BidiText.part(asked.words()));
    count.setText(Formats.articles(asked.total()));
    note.setText(asked.note());
    note.setVisible(!asked.note().isEmpty());
    note.setManaged(note.isVisible());
    setAccessibleText(
        Formats.line(message("queries.query", asked.words()), count.getText(), asked.note()));
  }

  /// @param found empty while it is asked for
  private void show(Optional<Hit> found) {
    title.setText(found.map(it -> BidiText.part(it.title())).orElse("…"));
    facts.setText(
        found
            .map(it -> Formats.line(it.source(), it.published().map(Formats::day).orElse("")))
            .orElse(""));
    found.ifPresentOrElse(
        it -> sentence.show(it.snippet().text(), it.snippet().matches(), SENTENCE, MATCH),
        () -> sentence.show("", List.of(), SENTENCE, MATCH));
    found.ifPresent(
        it -> setAccessibleText(Formats.line(it.title(), facts.getText(), it.snippet().text())));
  }
}
