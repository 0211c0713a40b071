package org.dateline.ui.print;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.dateline.model.EntityType;
import org.dateline.ui.article.decoration.ArticleDecorations;
import org.dateline.ui.article.document.ArticleContent;
import org.dateline.ui.article.document.TextBlock.BlockKind;
import org.dateline.ui.article.document.Typography;
import org.dateline.ui.article.text.PaperColumn;
import org.dateline.ui.article.text.PaperColumn.PaperLine;
import org.dateline.ui.print.PageBreaks.LinePlace;
import org.dateline.ui.print.PageBreaks.PageRange;
import org.dateline.ui.print.PageBreaks.PrintedLine;

/// An article laid out in pages, each with headline and number at its foot. Used on any one thread.
public final class ArticlePages {

  /// The body's type, in points.
  private static final double TYPE_SIZE = 11;

  private static final double FOOT_HEIGHT = 26;
  private static final double FOOT_GAP = 18;

  private final ArticleContent content;
  private final PaperSize paper;
  private final Typography type;
  private final PaperColumn column;
  private final List<PaperLine> lines;
  private final List<PageRange> ranges;

  /// Lays an article out: some milliseconds for each page.
  ///
  /// @param marked the types of names that are underlined, with the matches of the search; empty
  ///   for no marks at all
  public ArticlePages(
      ArticleContent content, Set<EntityType> marked, Typography type, PaperSize paper) {
    this.content = content;
    this.paper = paper;
    this.type = type.withSize(TYPE_SIZE);
    ArticleDecorations decorations = new ArticleDecorations();
    decorations.show(content);
    decorations.types(marked.isEmpty() ? EnumSet.noneOf(EntityType.class) : marked);
    if (marked.isEmpty()) {
      decorations.matches(List.of());
    }
    column = new PaperColumn(decorations, this.type, paper.width());
    lines = column.lines();
    ranges = PageBreaks.of(pageLines(lines), paper.height() - FOOT_HEIGHT);
  }

  private static List<PrintedLine> pageLines(List<PaperLine> lines) {
    List<PrintedLine> pageLines = new ArrayList<>();
    double before = 0;
    for (PaperLine line : lines) {
      boolean head = line.kind() == BlockKind.HEADLINE || line.kind() == BlockKind.META;
      pageLines.add(new PrintedLine(line.height(), before, place(line), head));
      before = line.below();
    }
    return pageLines;
  }

  private static LinePlace place(PaperLine line) {
    if (line.first()) {
      return line.last() ? LinePlace.ONLY : LinePlace.FIRST;
    }
    return line.last() ? LinePlace.LAST : LinePlace.WITHIN;
  }

  /// How many pages there are; never none.
  public int count() {
    return ranges.size();
  }

  /// A page as large as the paper, a new view each time.
  ///
  /// @param index from 0
  public Region page(int index) {
    Pane page = column.page(type);
    page.setMinSize(paper.width(), paper.height());
    page.setMaxSize(paper.width(), paper.height());
    page.setPrefSize(paper.width(), paper.height());
    page.resize(paper.width(), paper.height());
    List<Region> parts = new ArrayList<>();
    double y = 0;
    int at = ranges.get(index).from();
    while (at < ranges.get(index).to()) {
      int end = endOfBlock(at, ranges.get(index).to());
      Region part = column.view(lines.subList(at, end));
      // A page does not make it as wide as it would like to be.
      part.setManaged(false);
      part.relocate(0, y);
      parts.add(part);
      y += part.getHeight() + lines.get(end - 1).below();
      at = end;
    }
    page.getChildren().setAll(parts);
    page.getChildren().addAll(foot(index));
    return page;
  }

  private int endOfBlock(int from, int most) {
    int end = from + 1;
    while (end < most && !lines.get(end).first()) {
      end++;
    }
    return end;
  }

  private List<Text> foot(int index) {
    Text number = text(message("print.page", index + 1, count()));
    double right = paper.width() - number.getLayoutBounds().getWidth();
    number.setX(right);
    Text about = text(content.title());
    String words = content.title();
    while (about.getLayoutBounds().getWidth() > right - FOOT_GAP && words.length() > 1) {
      words = words.substring(0, words.offsetByCodePoints(words.length(), -1));
      about.setText(words.strip() + "…");
    }
    return List.of(about, number);
  }

  /// A line of the foot, in its style.
  private Text text(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("page-foot");
    text.setTextOrigin(VPos.BOTTOM);
    text.setY(paper.height());
    Pane styled = column.page(type);
    styled.getChildren().add(text);
    // Without a scene nothing has a style.
    new Scene(styled).getRoot().applyCss();
    return text;
  }
}
