package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dateline.library.InitialContent;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.stage.WindowTitle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles in other languages than English.
final class ForeignArticlesWindowTest {

  private static final String SOURCE = "صحيفة الميناء";

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static OpenWindow window;

  @BeforeAll
  static void open() throws Exception {
    window =
        OpenWindow.on(folder.resolve("library"), InitialContent.EMPTY, new OpenWindow.NoFiles());
    Path articles = folder.resolve("articles.jsonl");
    Files.writeString(
        articles,
        """
        {"id":"ar","title":"الميناء يفتح أبوابه","text":"فتح الميناء أبوابه يوم الثلاثاء.","language":"ar","source":"صحيفة الميناء","published":"2018-06-12"}
        {"id":"zh","title":"港口重新开放","text":"港口星期二重新开放。","language":"zh","source":"港口日报","published":"2018-06-13"}
        {"id":"xx","title":"港口关闭","text":"港口星期三关闭。","source":"港口日报","published":"2018-06-14"}
        {"id":"en","title":"It rains","text":"it rained all day, and nobody went out.","language":"en","source":"Port Daily","published":"2018-06-15"}
        """);
    window.library().importFrom(List.of(articles));
    window.library().awaitNames();
    window.settle();
  }

  @AfterAll
  static void close() {
    window.close();
  }

  private static void read(String id) throws Exception {
    fx(() -> {
      window.shell().navigator().open(id);
      return true;
    });
    window.resize(1280, 700);
  }

  private static String details() throws Exception {
    return fx(() -> window.node(".details .no-names").getAccessibleText());
  }

  @Test
  void the_details_pane_says_in_which_language_names_are_not_looked_for() throws Exception {
    read("zh");
    assertThat(details()).isEqualTo("Names are not looked for in Chinese yet.");
    read("ar");
    assertThat(details()).isEqualTo("Names are not looked for in Arabic yet.");
    read("xx");
    assertThat(details()).isEqualTo("Names are not looked for in this language yet.");
    read("en");
    assertThat(details()).isEqualTo("No people, places or organizations in this article.");
  }

  @Test
  void a_date_beside_words_from_right_to_left_keeps_its_order() throws Exception {
    read("ar");

    double day = x("12");
    double month = x("June");
    double year = x("2018");
    double source = x(SOURCE);
    assertThat(day).isLessThan(month);
    assertThat(month).isLessThan(year);
    assertThat(year).as("the line begins on the right").isLessThan(source);
  }

  /// Where words of the line under the headline stand, from its left, in pixels.
  private static double x(String words) throws Exception {
    return fx(() -> {
      TextFlow flow = (TextFlow) window.article().lookup(".meta .flow");
      StringBuilder line = new StringBuilder();
      for (Node piece : flow.getChildren()) {
        line.append(((Text) piece).getText());
      }
      int at = line.indexOf(words);
      var shape = new javafx.scene.shape.Path(flow.getRangeShape(at, at + words.length(), false));
      // JavaFX measures a flow that runs from right to left from the right, and mirrors it not.
      assertThat(flow.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
      return flow.getWidth() - shape.getBoundsInLocal().getCenterX();
    });
  }

  @Test
  void what_is_copied_has_no_signs_that_the_article_has_not() throws Exception {
    read("ar");

    String copied =
        fx(() -> {
          window.article().selectAll();
          return window.article().selectedText();
        });

    assertThat(copied).contains(SOURCE + " · 12 June 2018").doesNotContain("\u2068", "\u2069");
  }

  @Test
  void a_chip_says_what_it_leaves_out_in_the_order_of_each_part() throws Exception {
    fx(() -> {
      window
          .shell()
          .navigator()
          .show(SearchQuery.ALL.with(new Filter.NotFilter(new Filter.SourceFilter(SOURCE))));
      return true;
    });
    window.settle();

    String chip = fx(() -> ((Labeled) window.node(".chips .chip")).getText());
    assertThat(chip).isEqualTo("Not \u2068" + SOURCE + "\u2069");
    fx(() -> {
      window.shell().navigator().show(SearchQuery.ALL);
      return true;
    });
  }

  @Test
  void the_title_of_the_window_is_that_of_the_article() throws Exception {
    read("en");
    String title =
        fx(() -> WindowTitle.of(window.shell().article(), window.shell().navigator()).get());
    assertThat(title).isEqualTo("It rains – Dateline");
  }
}
