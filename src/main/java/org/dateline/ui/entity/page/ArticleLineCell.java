package org.dateline.ui.entity.page;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.ui.kit.BidiText;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.TruncationTooltip;
import org.jspecify.annotations.Nullable;

/// An article that mentions an entity: its headline, and below that the sentence of the first
/// mention, the source and the date.
final class ArticleLineCell extends ListCell<Integer> {

  /// Two lines, whatever is written in them.
  static final double HEIGHT = 46;

  private final LinePages pages;
  private final Label title = new Label();
  private final Label facts = new Label();
  private final VBox lines = new VBox(title, facts);

  ArticleLineCell(LinePages pages) {
    this.pages = pages;
    getStyleClass().add("article-line-cell");
    setPrefWidth(0);
    title.getStyleClass().add("article-line-title");
    facts.getStyleClass().add("article-line-facts");
    TruncationTooltip.install(title);
    TruncationTooltip.install(facts);
  }

  @Override
  protected void updateItem(@Nullable Integer item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    setGraphic(lines);
    title.setText(pages.line(item).map(it -> BidiText.part(it.article().title())).orElse(""));
    facts.setText(pages.line(item).map(ArticleLineCell::facts).orElse(""));
    setAccessibleText(Formats.line(title.getText(), facts.getText()));
  }

  private static String facts(ConcordanceLine line) {
    return Formats.line(
        line.article().published().map(Formats::day).orElse(""),
        line.article().source(),
        (line.before() + line.name() + line.after()).strip());
  }
}
