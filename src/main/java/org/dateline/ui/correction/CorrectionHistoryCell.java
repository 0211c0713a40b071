package org.dateline.ui.correction;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.TruncationTooltip;
import org.jspecify.annotations.Nullable;

/// A correction in the list of all: what was said, and below it the kind, when, and how far it
/// reaches.
final class CorrectionHistoryCell extends ListCell<CorrectionEntry> {

  private static final PseudoClass TAKEN_BACK = PseudoClass.getPseudoClass("taken-back");

  private final CorrectionHistoryModel model;
  private final Label words = new Label();
  private final Label facts = new Label();
  private final VBox lines = new VBox(words, facts);

  CorrectionHistoryCell(CorrectionHistoryModel model) {
    this.model = model;
    getStyleClass().add("correction-cell");
    // As wide as the list, whatever the words.
    setPrefWidth(0);
    words.getStyleClass().add("correction-words");
    facts.getStyleClass().add("correction-facts");
    TruncationTooltip.install(words);
    TruncationTooltip.install(facts);
  }

  @Override
  protected void updateItem(@Nullable CorrectionEntry item, boolean empty) {
    super.updateItem(item, empty);
    pseudoClassStateChanged(TAKEN_BACK, item != null && !item.made().holds());
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    words.setText(item.words());
    setGraphic(lines);
    show(item, "");
    model.reach(
        item,
        reach -> {
          if (item.equals(getItem())) {
            show(item, of(item, reach));
          }
        });
  }

  private static String of(CorrectionEntry entry, CorrectionReach reach) {
    String article =
        reach
            .article()
            .map(title -> message("corrections.in", CorrectionWords.cut(title)))
            .orElse("");
    return entry.made().holds()
        ? Formats.line(
            CorrectionWords.counts(reach.counts(), message("corrections.no_reach")), article)
        : article;
  }

  private void show(CorrectionEntry entry, String reach) {
    String when =
        entry
            .made()
            .undone()
            .map(undone -> message("corrections.taken_back", Formats.when(undone)))
            .orElseGet(() -> Formats.when(entry.made().made()));
    facts.setText(Formats.line(entry.kind(), when, reach));
    setAccessibleText(Formats.line(words.getText(), facts.getText()));
  }
}
