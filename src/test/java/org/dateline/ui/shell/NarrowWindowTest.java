package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.dateline.model.Entity;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// A window with room for a pane or two: drawers, and an article that lies on the list.
final class NarrowWindowTest {

  private static final String MEETING = "2018-06-19-kim-third-visit-china";

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle().sized(1280, 700);

  private static final WindowPanes PANES = new WindowPanes(SHARED);

  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void begin() throws Exception {
    SHARED.open(MEETING);
    PANES.typeSize(17);
  }

  @Test
  void the_details_pane_opens_over_the_articles_side_by_a_button_and_closes_by_escape()
      throws Exception {
    SHARED.get().resize(900, 600);

    robot.clickOn(SHARED.get().node("#show-details"));
    SHARED.get().settle();
    Bounds drawer = WindowPanes.onScreen(PANES.pane("details"));
    Bounds article = WindowPanes.onScreen(PANES.pane("article-pane"));
    assertThat(PANES.isShown("details")).isTrue();
    assertThat(drawer.getMaxX()).isEqualTo(article.getMaxX());
    assertThat(drawer.getMinX()).isGreaterThan(article.getMinX());
    assertThat(PANES.widths().get(2))
        .as("what is below keeps its width")
        .isEqualTo(article.getWidth());

    SHARED.press(KeyCode.ESCAPE);
    assertThat(PANES.isShown("details")).isFalse();
    assertThat(SHARED.get().open()).contains(MEETING);
  }

  @Test
  void a_key_opens_the_sidebar_and_a_click_elsewhere_closes_it() throws Exception {
    SHARED.get().resize(700, 500);

    SHARED.press(KeyCode.CONTROL, KeyCode.B);
    assertThat(PANES.isShown("sidebar")).isTrue();
    assertThat(fx(() -> PANES.pane("sidebar").isFocusWithin())).isTrue();
    robot.clickOn(SHARED.get().article());
    SHARED.get().settle();
    assertThat(PANES.isShown("sidebar")).isFalse();

    SHARED.press(KeyCode.CONTROL, KeyCode.B);
    SHARED.press(KeyCode.CONTROL, KeyCode.B);
    assertThat(PANES.isShown("sidebar")).isFalse();
  }

  @Test
  void what_is_clicked_in_an_open_drawer_is_done_and_it_stays() throws Exception {
    SHARED.get().resize(900, 600);
    robot.clickOn(SHARED.get().node("#show-details"));
    SHARED.get().settle();

    robot.clickOn(SHARED.get().node(".details .entity-row"));
    SHARED.get().settle();

    assertThat(fx(() -> SHARED.get().shell().navigator().visit().get().entity())).isPresent();
    assertThat(PANES.isShown("details")).isTrue();
    robot.clickOn(SHARED.get().node("#show-details"));
    SHARED.get().settle();
    assertThat(PANES.isShown("details")).isFalse();
  }

  @Test
  void where_both_have_no_room_the_article_covers_the_list_and_there_are_ways_back()
      throws Exception {
    PANES.typeSize(22);
    SHARED.get().resize(700, 500);
    assertThat(PANES.shown()).isEqualTo("list-pane");

    List<Runnable> waysBack =
        List.of(
            () -> robot.push(KeyCode.ESCAPE),
            () -> robot.clickOn(SHARED.get().node("#to-list")),
            () -> robot.clickOn(SHARED.get().node("#back")),
            () -> robot.push(KeyCode.ALT, KeyCode.LEFT));
    for (Runnable wayBack : waysBack) {
      PANES.clickFirstRow();
      assertThat(PANES.shown()).isEqualTo("article-pane");
      assertThat(PANES.widths().get(2)).isEqualTo(700);
      assertThat(fx(() -> SHARED.get().article().isFocused())).isTrue();

      wayBack.run();
      SHARED.get().settle();
      assertThat(PANES.shown()).isEqualTo("list-pane");
      assertThat(fx(() -> SHARED.get().list().isFocused())).isTrue();
    }
  }

  @Test
  void arrows_stay_in_the_list_and_enter_goes_to_the_article_where_one_is_shown() throws Exception {
    PANES.typeSize(22);
    SHARED.get().resize(700, 500);
    fx(() -> {
      SHARED.get().list().requestFocus();
      return true;
    });

    SHARED.press(KeyCode.DOWN);
    assertThat(PANES.shown()).isEqualTo("list-pane");
    SHARED.press(KeyCode.ENTER);
    assertThat(PANES.shown()).isEqualTo("article-pane");
  }

  @Test
  void an_article_that_was_clicked_stays_when_the_window_gets_narrow() throws Exception {
    PANES.typeSize(22);
    Bounds at = WindowPanes.onScreen(SHARED.get().article());
    robot.clickOn(at.getMinX() + 24, at.getMinY() + 4); // beside the line between the panes

    SHARED.get().resize(700, 500);

    assertThat(PANES.shown()).isEqualTo("article-pane");
  }

  @Test
  void a_name_clicked_in_an_article_that_covers_the_list_leads_to_its_articles_and_back()
      throws Exception {
    PANES.typeSize(22);
    SHARED.get().resize(700, 500);
    PANES.clickFirstRow();
    String open = SHARED.get().open().orElseThrow();
    Entity trump = SHARED.get().library().entities().named("Donald Trump");

    SHARED.run(() -> SHARED.get().shell().navigator().showEntity(trump.number()));
    assertThat(PANES.shown()).isEqualTo("list-pane");

    robot.clickOn(SHARED.get().node("#back"));
    SHARED.get().settle();
    assertThat(PANES.shown()).isEqualTo("article-pane");
    assertThat(SHARED.get().open()).contains(open);
  }

  @Test
  void to_find_words_in_the_article_brings_it_into_sight_first() throws Exception {
    PANES.typeSize(22);
    SHARED.get().resize(700, 500);
    assertThat(PANES.shown()).isEqualTo("list-pane");

    SHARED.press(KeyCode.SHORTCUT, KeyCode.F);
    assertThat(PANES.shown()).isEqualTo("article-pane");
    assertThat(SHARED.hasKeyboard("find-bar")).isTrue();
    SHARED.type("Xi");
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".find-bar")).isFalse();
    assertThat(fx(() -> SHARED.get().article().isFocused())).isTrue();

    SHARED.press(KeyCode.ESCAPE);
    assertThat(PANES.shown()).isEqualTo("list-pane");
    SHARED.press(KeyCode.F3);
    assertThat(PANES.shown()).as("the next place").isEqualTo("article-pane");
  }

  @Test
  void nothing_that_cannot_be_seen_is_a_step_of_escape_or_of_back() throws Exception {
    SHARED.get().resize(900, 600);
    SHARED.open(unmentioned("Donald Trump"));
    List<String> all = SHARED.get().listed();
    SHARED.press(KeyCode.SHORTCUT, KeyCode.I);
    SHARED.run(() -> SHARED.get().shell().navigator().showEntity(SHARED.entity("Donald Trump")));
    assertThat(PANES.isShown("details")).isTrue();
    List<String> listed = SHARED.get().listed();
    SHARED.press(KeyCode.ESCAPE);
    assertThat(PANES.isShown("details")).isFalse();

    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.get().listed()).as("one Escape").isEqualTo(all);
    SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(SHARED.get().listed()).isEqualTo(listed);
    assertThat(SHARED.visit().entity()).isPresent();

    SHARED.press(KeyCode.SHORTCUT, KeyCode.I);
    SHARED.click(SHARED.get().node("#leave-entity"));
    SHARED.press(KeyCode.ESCAPE);
    assertThat(PANES.isShown("details")).isFalse();
    assertThat(SHARED.visit().entity()).isEmpty();
    SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(SHARED.get().listed()).as("one step back").isEqualTo(all);
  }

  /// An article that does not mention someone.
  private static String unmentioned(String name) throws Exception {
    List<String> mentioning =
        SHARED
            .get()
            .library()
            .search(SearchQuery.mentioning(SHARED.entity(name)), 100)
            .hits()
            .stream()
            .map(Hit::id)
            .toList();
    return SHARED.get().library().search(SearchQuery.ALL, 100).hits().stream()
        .map(Hit::id)
        .filter(id -> !mentioning.contains(id))
        .findFirst()
        .orElseThrow();
  }
}
