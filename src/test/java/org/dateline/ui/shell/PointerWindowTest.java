package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.dateline.model.ArticlePart;
import org.dateline.model.Span;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.FiredMouse;
import org.dateline.ui.navigation.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// What the mouse does beyond a plain click: add a name, follow it once, go back and forward.
final class PointerWindowTest {

  private static final String THIRD_VISIT = "2018-06-19-kim-third-visit-china";

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static OpenWindow window;

  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void open() throws Exception {
    window = OpenWindow.onTheBundle(folder.resolve("library"));
  }

  @AfterAll
  static void close() {
    window.close();
  }

  @BeforeEach
  void begin() throws Exception {
    fx(() -> {
      window.shell().navigator().show(SearchQuery.ALL);
      window.shell().navigator().open(THIRD_VISIT);
      return true;
    });
    window.settle();
  }

  private static Visit visit() throws Exception {
    return fx(() -> window.shell().navigator().visit().get());
  }

  /// The middle of the first place in the text where a name stands, brought into sight.
  private static Point2D place(String name) throws Exception {
    String text =
        fx(() -> window.shell().article().shown().get().orElseThrow().article().article().text());
    Span span = new Span(text.indexOf(name), text.indexOf(name) + name.length());
    fx(() -> {
      window.article().reveal(ArticlePart.TEXT, span);
      return true;
    });
    window.settle();
    List<Bounds> bounds = fx(() -> window.article().boundsOf(ArticlePart.TEXT, span));
    return new Point2D(bounds.getFirst().getCenterX(), bounds.getFirst().getCenterY());
  }

  @Test
  void a_click_with_the_shortcut_key_adds_the_name_to_what_is_listed() throws Exception {
    Filter unread = new Filter.NotFilter(new Filter.StarredFilter());
    fx(() -> {
      window.shell().navigator().show(SearchQuery.ALL.with(unread));
      return true;
    });
    window.settle();
    long dalian = window.library().entities().named("Dalian").number();
    Point2D at = place("Dalian");

    fx(() -> {
      FiredMouse.click(
          window.article().lookup(".column"), at, MouseButton.PRIMARY, KeyCode.SHORTCUT);
      return true;
    });
    window.settle();

    assertThat(visit().query())
        .isEqualTo(SearchQuery.ALL.with(unread).with(new Filter.EntityFilter(dalian)));
    assertThat(visit().entity()).contains(dalian);
  }

  @Test
  void two_clicks_on_a_name_are_one_step_and_select_nothing() throws Exception {
    long dalian = window.library().entities().named("Dalian").number();
    Point2D at = place("Dalian");

    robot.doubleClickOn(at);
    window.settle();

    assertThat(visit().query()).isEqualTo(SearchQuery.mentioning(dalian));
    assertThat(fx(() -> window.article().selectedText())).isEmpty();
    fx(() -> {
      window.shell().navigator().back();
      return true;
    });
    window.settle();
    assertThat(visit().query()).isEqualTo(SearchQuery.ALL);
  }

  @Test
  void the_side_buttons_go_back_and_forward_over_the_list_the_article_and_the_field()
      throws Exception {
    for (String selector : List.of("#articles", "#article", "#search")) {
      fx(() -> {
        window.shell().navigator().show(SearchQuery.of("summit"));
        return true;
      });
      window.settle();

      click(selector, MouseButton.BACK);
      assertThat(visit().query()).as(selector).isEqualTo(SearchQuery.ALL);
      click(selector, MouseButton.FORWARD);
      assertThat(visit().query()).as(selector).isEqualTo(SearchQuery.of("summit"));
      click(selector, MouseButton.BACK);
    }
  }

  private static void click(String selector, MouseButton button) throws Exception {
    fx(() -> {
      Node node = window.node(selector);
      Bounds where = node.localToScreen(node.getLayoutBounds());
      FiredMouse.click(
          node, new Point2D(where.getCenterX(), where.getCenterY()), button, KeyCode.UNDEFINED);
      return true;
    });
    window.settle();
  }

  @Test
  void an_empty_shelf_of_starred_articles_says_so() throws Exception {
    fx(() -> {
      window.shell().navigator().show(SearchQuery.ALL.with(new Filter.StarredFilter()));
      return true;
    });
    window.settle();

    assertThat(
            fx(() ->
                window.shell().lookupAll(".no-match .wrapped").stream()
                    .map(Node::getAccessibleText)
                    .toList()))
        .contains("Nothing starred yet")
        .doesNotContain("No such article");
  }
}
