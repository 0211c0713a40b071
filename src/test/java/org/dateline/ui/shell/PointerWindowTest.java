package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// What the mouse does beyond a plain click: add a name, follow it once, go back and forward.
final class PointerWindowTest {

  private static final String THIRD_VISIT = "2018-06-19-kim-third-visit-china";

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle();

  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void begin() throws Exception {
    SHARED.open(THIRD_VISIT);
  }

  /// The middle of the first place in the text where a name stands, brought into sight.
  private static Point2D place(String name) throws Exception {
    String text =
        fx(() ->
            SHARED.get().shell().article().shown().get().orElseThrow().article().article().text());
    Span span = new Span(text.indexOf(name), text.indexOf(name) + name.length());
    fx(() -> {
      SHARED.get().article().reveal(ArticlePart.TEXT, span);
      return true;
    });
    SHARED.get().settle();
    List<Bounds> bounds = fx(() -> SHARED.get().article().boundsOf(ArticlePart.TEXT, span));
    return new Point2D(bounds.getFirst().getCenterX(), bounds.getFirst().getCenterY());
  }

  @Test
  void a_click_with_the_shortcut_key_adds_the_name_to_what_is_listed() throws Exception {
    Filter unread = new Filter.NotFilter(new Filter.StarredFilter());
    SHARED.show(SearchQuery.ALL.with(unread));
    long dalian = SHARED.entity("Dalian");
    Point2D at = place("Dalian");

    fx(() -> {
      FiredMouse.click(
          SHARED.get().article().lookup(".column"), at, MouseButton.PRIMARY, KeyCode.SHORTCUT);
      return true;
    });
    SHARED.get().settle();

    assertThat(SHARED.visit().query())
        .isEqualTo(SearchQuery.ALL.with(unread).with(new Filter.EntityFilter(dalian)));
    assertThat(SHARED.visit().entity()).contains(dalian);
  }

  @Test
  void two_clicks_on_a_name_are_one_step_and_select_nothing() throws Exception {
    long dalian = SHARED.entity("Dalian");
    Point2D at = place("Dalian");

    robot.doubleClickOn(at);
    SHARED.get().settle();

    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.mentioning(dalian));
    assertThat(fx(() -> SHARED.get().article().selectedText())).isEmpty();
    fx(() -> {
      SHARED.get().shell().navigator().back();
      return true;
    });
    SHARED.get().settle();
    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.ALL);
  }

  @Test
  void the_side_buttons_go_back_and_forward_over_the_list_the_article_and_the_field()
      throws Exception {
    for (String selector : List.of("#articles", "#article", "#search")) {
      SHARED.show(SearchQuery.of("summit"));

      click(selector, MouseButton.BACK);
      assertThat(SHARED.visit().query()).as(selector).isEqualTo(SearchQuery.ALL);
      click(selector, MouseButton.FORWARD);
      assertThat(SHARED.visit().query()).as(selector).isEqualTo(SearchQuery.of("summit"));
      click(selector, MouseButton.BACK);
    }
  }

  private static void click(String selector, MouseButton button) throws Exception {
    fx(() -> {
      Node node = SHARED.get().node(selector);
      Bounds where = node.localToScreen(node.getLayoutBounds());
      FiredMouse.click(
          node, new Point2D(where.getCenterX(), where.getCenterY()), button, KeyCode.UNDEFINED);
      return true;
    });
    SHARED.get().settle();
  }

  @Test
  void an_empty_shelf_of_starred_articles_says_so() throws Exception {
    SHARED.show(SearchQuery.ALL.with(new Filter.StarredFilter()));

    assertThat(
            fx(() ->
                SHARED.get().shell().lookupAll(".no-match .wrapped").stream()
                    .map(Node::getAccessibleText)
                    .toList()))
        .contains("Nothing starred yet")
        .doesNotContain("No such article");
  }
}
