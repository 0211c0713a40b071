package org.dateline.ui.entity.page;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.library.entity.Concordance.ConcordanceLine;
import org.dateline.ui.entity.page.PageContent.PageSpan;
import org.dateline.ui.kit.Formats;

/// The articles that are mainly about an entity, and apart from them those that mention it in
/// passing: side by side, or one below the other where that is too narrow.
final class ProminenceView extends Region {

  /// Two lists need so much beside one another, in pixels.
  private static final double LEAST_WIDTH = 640;

  private static final double GAP = 16;

  private final ArticleSection main;
  private final ArticleSection passing;

  /// @param open told whose line is to be opened
  ProminenceView(EntityPageModel model, Consumer<ConcordanceLine> open) {
    getStyleClass().add("prominence");
    main = new ArticleSection("main-articles", message("page.main"), model.mainLines(), open);
    passing =
        new ArticleSection("passing-articles", message("page.passing"), model.passingLines(), open);
    getChildren().addAll(main, passing);
    model.content().subscribe(content -> content.ifPresent(now -> show(now.span())));
  }

  private void show(PageSpan span) {
    main.count(span.main().articles().size(), span.main().count());
    passing.count(span.passing().articles().size(), span.passing().count());
  }

  /// A list below its heading.
  private static final class ArticleSection extends VBox {

    private final Label counts = new Label();

    ArticleSection(String id, String words, LinePages pages, Consumer<ConcordanceLine> open) {
      getStyleClass().add("article-section");
      Label heading = new Label(words);
      heading.getStyleClass().add("article-section-title");
      counts.getStyleClass().add("counts");
      FlowPane head = new FlowPane(heading, counts);
      head.getStyleClass().add("article-section-head");
      head.setMinHeight(USE_PREF_SIZE);
      LineList lines = new LineList(pages, ArticleLineCell.HEIGHT, ArticleLineCell::new, open);
      lines.setId(id);
      lines.setAccessibleText(words);
      lines.setPlaceholder(new Label(message("page.no_articles")));
      VBox.setVgrow(lines, Priority.ALWAYS);
      getChildren().addAll(head, lines);
    }

    void count(long articles, long mentions) {
      counts.setText(Formats.line(Formats.articles(articles), Formats.mentions(mentions)));
    }
  }

  @Override
  protected void layoutChildren() {
    boolean beside = getWidth() >= LEAST_WIDTH;
    double width = beside ? (getWidth() - GAP) / 2 : getWidth();
    double height = beside ? getHeight() : (getHeight() - GAP / 2) / 2;
    place(main, 0, 0, width, height);
    place(passing, beside ? width + GAP : 0, beside ? 0 : height + GAP / 2, width, height);
  }

  private void place(Node node, double x, double y, double width, double height) {
    node.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
  }
}
