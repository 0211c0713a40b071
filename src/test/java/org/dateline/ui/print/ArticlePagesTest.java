package org.dateline.ui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.dateline.model.ArticlePart;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.ui.article.document.ArticleContent;
import org.dateline.ui.article.document.MatchPosition;
import org.dateline.ui.article.document.NameSpan;
import org.dateline.ui.article.document.Typography;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Pages are laid out on the test's own thread, as the window lays them out in the background.
@ExtendWith(ApplicationExtension.class)
final class ArticlePagesTest {

  private static final String TITLE = "Talks resume in Port Sainte-Claire";
  private static final String META = "The Courier · Ann Other · 8 May 2018";

  @Start
  void start(Stage stage) {
    // What is dark on the screen is black on white on paper.
    Application.setUserAgentStylesheet(
        new atlantafx.base.theme.PrimerDark().getUserAgentStylesheet());
  }

  private static ArticleContent article(int paragraphs) {
    StringBuilder text = new StringBuilder();
    List<NameSpan> names = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      names.add(
          new NameSpan(
              ArticlePart.TEXT,
              new Span(text.length(), text.length() + 16),
              EntityType.PERSON,
              7,
              false));
      text.append("Tomas Lindqvist 😀 said on day ")
          .append(i)
          .append(" that nobody would leave the room before an agreement on the quotas of the")
          .append(" coming year had been found, and that the talks went on.\n\n");
    }
    return new ArticleContent(
        TITLE,
        META,
        text.toString(),
        names,
        List.of(new MatchPosition(ArticlePart.TEXT, new Span(20, 24))));
  }

  private static ArticlePages pages(ArticleContent content, Set<EntityType> marked) {
    return new ArticlePages(content, marked, Typography.FIRST, PaperSize.A4);
  }

  private static List<Node> all(Parent parent) {
    List<Node> found = new ArrayList<>();
    for (Node child : parent.getChildrenUnmodifiable()) {
      found.add(child);
      if (child instanceof Parent inner) {
        found.addAll(all(inner));
      }
    }
    return found;
  }

  /// The page as it is drawn.
  private static WritableImage snapshot(Region page) {
    return fx(() -> new Scene(page, PaperSize.A4.width(), PaperSize.A4.height()).snapshot(null));
  }

  /// The words of a page without its foot.
  private static String body(Region page) {
    return all(page).stream()
        .filter(TextFlow.class::isInstance)
        .map(flow ->
            ((TextFlow) flow)
                .getChildren().stream()
                    .map(piece -> ((Text) piece).getText())
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  private static List<String> foot(Region page) {
    return page.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(it -> ((Text) it).getText())
        .toList();
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void the_pages_have_all_of_the_article_once_in_order_each_with_its_number() {
    ArticleContent content = article(60);
    ArticlePages pages = pages(content, EnumSet.allOf(EntityType.class));

    assertThat(pages.count()).isBetween(3, 12);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < pages.count(); i++) {
      Region page = pages.page(i);
      all.append(body(page));
      assertThat(foot(page)).containsExactly(TITLE, (i + 1) + " / " + pages.count());
    }
    assertThat(flat(all.toString())).isEqualTo(flat(TITLE + META + content.text()));
  }

  @Test
  void nothing_leaves_the_paper_or_lies_on_something_else() {
    ArticlePages pages = pages(article(60), EnumSet.allOf(EntityType.class));
    for (int i = 0; i < pages.count(); i++) {
      Region page = pages.page(i);
      snapshot(page);
      assertThat(page.getWidth()).isEqualTo(PaperSize.A4.width());
      double below = 0;
      for (Node part : page.getChildrenUnmodifiable()) {
        if (part instanceof Region block) {
          assertThat(block.getLayoutY()).isGreaterThanOrEqualTo(below);
          below = block.getLayoutY() + block.getHeight();
          assertThat(block.getWidth()).isLessThanOrEqualTo(PaperSize.A4.width());
        }
      }
      assertThat(below).isLessThanOrEqualTo(PaperSize.A4.height() - 20);
      assertThat(below).as("is filled").isGreaterThan(i < pages.count() - 1 ? 500 : 10);
    }
  }

  @Test
  void marks_are_there_or_are_not() throws Exception {
    Region marked = pages(article(3), EnumSet.of(EntityType.PERSON)).page(0);
    PagePictures.write(snapshot(marked), "article-page-marked.png");
    assertThat(marked.lookupAll(".underline")).hasSize(3);
    assertThat(marked.lookupAll(".match")).hasSize(1);

    Region plain = pages(article(3), Set.of()).page(0);
    assertThat(plain.lookupAll(".underline")).isEmpty();
    assertThat(plain.lookupAll(".match")).isEmpty();
  }

  @Test
  void it_is_black_on_white_also_where_the_window_is_dark() throws Exception {
    Region page = pages(article(3), Set.of()).page(0);
    WritableImage image = snapshot(page);

    PixelReader pixels = image.getPixelReader();
    int dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += pixels.getColor(x, y).getBrightness() < 0.2 ? 1 : 0;
      }
    }
    assertThat(pixels.getColor(2, (int) image.getHeight() / 2)).isEqualTo(Color.WHITE);
    assertThat(dark).isBetween(1_000, 40_000);
    PagePictures.write(image, "article-page-plain.png");
  }

  @Test
  void a_headline_that_is_too_long_for_the_foot_is_cut() {
    ArticleContent content =
        new ArticleContent("Ünïcode 😀 ".repeat(40), "", "Text.", List.of(), List.of());
    Region page = pages(content, Set.of()).page(0);

    assertThat(foot(page).getFirst()).endsWith("…").hasSizeLessThan(140);
    assertThat(foot(page).getLast()).isEqualTo("1 / 1");
  }

  @Test
  void an_article_from_right_to_left_is_printed_too() {
    ArticleContent content =
        new ArticleContent(
            "قمة في سنغافورة",
            "",
            "قالت مارغريت ديلاكروا في مؤتمر صحفي إن الاتفاق قريب وإن المجلس سيجتمع.",
            List.of(),
            List.of());
    assertThat(flat(body(pages(content, Set.of()).page(0))))
        .isEqualTo(flat(content.title() + content.text()));
  }
}
