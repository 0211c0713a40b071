package org.dateline.ui.entity.page;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.ui.kit.BidiText;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.TruncationTooltip;

/// An article that mentions an entity: its headline, and below that the sentence of the first
/// mention, the source and the date.
final class ArticleLineCell extends LineCell {

  /// Two lines, whatever is written in them.
  static final double HEIGHT = 46;

  private final Label title = new Label();
  private final Label facts = new Label();
  private final VBox lines = new VBox(title, facts);

  ArticleLineCell(LinePages pages) {
    super(pages);
    getStyleClass().add("article-line-cell");
    title.getStyleClass().add("article-line-title");
    facts.getStyleClass().add("article-line-facts");
    TruncationTooltip.install(title);
    TruncationTooltip.install(facts);
  }

  @Override
  Node content() {
    return lines;
  }

  @Override
  void show(ConcordanceLine line) {
    title.setText(BidiText.part(line.article().title()));
    facts.setText(facts(line));
    setAccessibleText(Formats.line(title.getText(), facts.getText()));
  }

  private static String facts(ConcordanceLine line) {
    return Formats.line(
        line.article().published().map(Formats::day).orElse(""),
        line.article().source(),
        (line.before() + line.name() + line.after()).strip());
  }
}
