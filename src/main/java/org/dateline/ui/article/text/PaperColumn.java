package org.dateline.ui.article.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.dateline.model.Span;
import org.dateline.ui.article.decoration.ArticleDecorations;
import org.dateline.ui.article.document.TextBlock;
import org.dateline.ui.article.document.TextBlock.BlockKind;
import org.dateline.ui.article.document.Typography;

/// An article set for paper: its lines, and any of them as a view. Has a scene of its own that is
/// never shown, so it may be used on any one thread.
public final class PaperColumn {

  private final ArticleDecorations decorations;
  private final double width;
  private final Pane paper = new Pane();

  /// A line.
  ///
  /// @param kind of what it is a line
  /// @param span its characters in the layout text
  /// @param height in points
  /// @param below the room below its block, in points; 0 for a line that does not end one
  /// @param first whether it begins its block
  /// @param last whether it ends it
  public record PaperLine(
      BlockKind kind, Span span, double height, double below, boolean first, boolean last) {}

  /// @param decorations the article and what is marked in it
  /// @param type how it is set; its measure counts for nothing here
  /// @param width of the lines in points
  public PaperColumn(ArticleDecorations decorations, Typography type, double width) {
    this.decorations = decorations;
    this.width = width;
    dress(paper, type);
    // Without a scene nothing has a style.
    new Scene(paper).getRoot().applyCss();
  }

  /// Gives a pane the style of articles on paper.
  private static void dress(Pane pane, Typography type) {
    pane.getStyleClass().addAll("article-text", "printed", type.spacing().styleClass());
    pane.getStylesheets()
        .add(Objects.requireNonNull(PaperColumn.class.getResource("article.css")).toExternalForm());
    pane.setStyle(type.faceStyle() + type.sizeStyle());
  }

  /// All lines, in order. Lays out the whole article: some milliseconds for each page.
  public List<PaperLine> lines() {
    List<PaperLine> lines = new ArrayList<>();
    for (TextBlock block : decorations.layoutText().blocks()) {
      BlockView view = view(block);
      paper.getChildren().setAll(view);
      paper.applyCss();
      double below = view.getInsets().getBottom();
      view.resize(width, view.prefHeight(width));
      view.layout();
      List<Span> inBlock = view.lines();
      for (int i = 0; i < inBlock.size(); i++) {
        Span line = inBlock.get(i);
        boolean last = i == inBlock.size() - 1;
        lines.add(
            new PaperLine(
                block.kind(),
                line.shift(block.span().start()),
                view.lineBottom(line.start()) - view.lineTop(line.start()),
                last ? below : 0,
                i == 0,
                last));
      }
    }
    paper.getChildren().clear();
    return lines;
  }

  private BlockView view(TextBlock block) {
    BlockView view = new BlockView(block.kind(), block.span().of(decorations.layoutText().text()));
    view.paint(decorations.runs(block));
    return view;
  }

  /// Some lines that follow one another and stand in one block, as a view that has its size.
  public Region view(List<PaperLine> lines) {
    Span span = new Span(lines.getFirst().span().start(), lines.getLast().span().end());
    BlockView view = view(new TextBlock(lines.getFirst().kind(), span));
    // Room between blocks is the page's.
    view.setStyle("-fx-padding: 0;");
    paper.getChildren().setAll(view);
    paper.applyCss();
    view.resize(width, view.prefHeight(width));
    view.layout();
    return view;
  }

  /// A page to put views on, in the style of the column.
  public Pane page(Typography type) {
    Pane page = new Pane();
    dress(page, type);
    return page;
  }
}
