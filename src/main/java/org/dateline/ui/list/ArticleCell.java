package org.dateline.ui.list;

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
import org.dateline.model.Hit;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.MarkedLine;
import org.dateline.ui.kit.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One article of the list: its headline, where and when it appeared, and why it was found.
final class ArticleCell extends ListCell<Hit> {

  /// The height of every cell in pixels: one height for all keeps scrolling exact.
  static final double HEIGHT = 108;

  private static final Font TITLE = Font.font(14);
  private static final Font UNREAD_TITLE = Font.font(null, FontWeight.BOLD, 14);
  private static final Font SNIPPET = Font.font(12);
  private static final Font MATCH = Font.font(null, FontWeight.BOLD, 12);

  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
  private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");

  private final MarkedLine title = new MarkedLine(2);
  private final Label meta = new Label();
  private final MarkedLine snippet = new MarkedLine(2);
  private final VBox lines = new VBox(title, meta, snippet);
  private final HBox row;

  ArticleCell() {
    getStyleClass().add("article-cell");
    title.getStyleClass().add("title");
    meta.getStyleClass().add("meta");
    snippet.getStyleClass().add("snippet");
    lines.getStyleClass().add("lines");
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    Region dot = new Region();
    dot.getStyleClass().add("unread-dot");
    var star = Icons.of(Feather.STAR);
    star.getStyleClass().add("star");
    VBox signs = new VBox(dot, star);
    signs.getStyleClass().add("signs");
    signs.setAlignment(Pos.TOP_CENTER);
    row = new HBox(signs, lines);
    row.setMinWidth(0);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText(null);
      pseudoClassStateChanged(UNREAD, false);
      pseudoClassStateChanged(STARRED, false);
      return;
    }
    Font name = hit.unread() ? UNREAD_TITLE : TITLE;
    title.show(hit.title(), hit.titleMatches(), name, name);
    String line = Words.line(hit.source(), hit.published().map(Words::day).orElse(""));
    meta.setText(line);
    meta.setManaged(!line.isEmpty());
    snippet.show(hit.snippet().text(), hit.snippet().matches(), SNIPPET, MATCH);
    pseudoClassStateChanged(UNREAD, hit.unread());
    pseudoClassStateChanged(STARRED, hit.starred());
    setAccessibleText(
        Words.line(
            hit.title(), line, hit.unread() ? "unread" : "", hit.starred() ? "starred" : ""));
    setGraphic(row);
  }
}
