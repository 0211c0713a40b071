package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.dateline.library.files.WindowState;
import org.dateline.model.Entity;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.list.ListPane;
import org.dateline.ui.settings.Appearance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The panes of a window that is made wider and narrower.
final class ResponsiveWindowTest {

  private static final String MEETING = "2018-06-19-kim-third-visit-china";
  private static final String ALL_PANES = "sidebar list-pane article-pane details";

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static OpenWindow window;

  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void open() throws Exception {
    window = OpenWindow.onTheBundle(folder);
  }

  @AfterAll
  static void close() {
    window.close();
  }

  @BeforeEach
  void begin() throws Exception {
    window.resize(1280, 700);
    robot.push(KeyCode.ESCAPE);
    fx(() -> {
      ((ListPane) window.node(".list-pane")).focusList();
      window.shell().navigator().show(SearchQuery.ALL);
      window.shell().navigator().leaveEntity();
      window.shell().navigator().open(MEETING);
      return true;
    });
    window.settle();
    typeSize(17);
  }

  private static Region pane(String styleClass) {
    return (Region) window.node("." + styleClass);
  }

  private static boolean isShown(String styleClass) throws Exception {
    return fx(() -> pane(styleClass).isVisible());
  }

  private static String shown() throws Exception {
    List<String> shown = new ArrayList<>();
    for (String pane : ALL_PANES.split(" ")) {
      if (isShown(pane)) {
        shown.add(pane);
      }
    }
    return String.join(" ", shown);
  }

  private static List<Double> widths() throws Exception {
    List<Double> widths = new ArrayList<>();
    for (String pane : ALL_PANES.split(" ")) {
      widths.add(fx(() -> pane(pane).getWidth()));
    }
    return widths;
  }

  private static Bounds onScreen(Node node) throws Exception {
    return fx(() -> node.localToScreen(node.getLayoutBounds()));
  }

  /// How many characters a line of the article has, on average; the last of a paragraph counts not.
  private static double lineLength() throws Exception {
    return fx(() ->
        window.article().lookupAll(".paragraph").stream()
            .map(block -> (TextFlow) block.lookup(".flow"))
            .flatMap(flow ->
                flow.getLayoutInfo().getTextLines(false).stream()
                    .sorted(Comparator.comparingInt(TextLineInfo::start).reversed())
                    .skip(1))
            .mapToInt(line -> line.end() - line.start())
            .average()
            .orElseThrow());
  }

  private void press(KeyCode... keys) throws Exception {
    robot.push(keys);
    window.settle();
  }

  /// Sets articles in a type of so many pixels, by the keys for that.
  private void typeSize(int pixels) throws Exception {
    press(KeyCode.CONTROL, KeyCode.DIGIT0);
    for (int size = 17; size != pixels; size += pixels > size ? 1 : -1) {
      press(KeyCode.CONTROL, pixels > size ? KeyCode.EQUALS : KeyCode.MINUS);
    }
  }

  private void clickFirstRow() throws Exception {
    fx(() -> {
      window.list().scrollTo(0);
      return true;
    });
    window.settle();
    Node row =
        fx(() ->
            window.list().lookupAll(".article-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> it && it.getIndex() == 0)
                .findFirst()
                .orElseThrow());
    Bounds at = onScreen(row);
    robot.clickOn(at.getMinX() + 12, at.getMinY() + 50);
    window.settle();
  }

  /// The headless robot ends a drag somewhere on its way.
  private static void drag(Node divider, double by) throws Exception {
    fx(() -> {
      for (boolean moved : new boolean[] {false, true}) {
        divider.fireEvent(
            new MouseEvent(
                moved ? MouseEvent.MOUSE_DRAGGED : MouseEvent.MOUSE_PRESSED,
                moved ? by : 0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                new PickResult(divider, new Point3D(moved ? by : 0, 0, 0), 0)));
      }
      return true;
    });
    window.settle();
  }

  private static Region divider(int index) {
    return (Region)
        window.shell().lookupAll(".pane-divider").stream()
            .sorted(Comparator.comparingDouble(Node::getLayoutX))
            .toList()
            .get(index);
  }

  @Test
  void the_narrower_the_window_the_fewer_panes_and_all_come_back_as_wide() throws Exception {
    assertThat(shown()).isEqualTo(ALL_PANES);
    List<Double> before = widths();

    window.resize(1000, 700);
    assertThat(shown()).isEqualTo("sidebar list-pane article-pane");
    window.resize(900, 600);
    assertThat(shown()).isEqualTo("sidebar list-pane article-pane");
    window.resize(700, 500);
    assertThat(shown()).isEqualTo("list-pane article-pane");

    window.resize(1280, 700);
    assertThat(shown()).isEqualTo(ALL_PANES);
    assertThat(widths()).isEqualTo(before);
  }

  @Test
  void a_line_of_the_article_is_never_shorter_than_45_characters() throws Exception {
    for (int size : new int[] {14, 17, 22}) {
      typeSize(size);
      for (int width = 1280; width >= 700; width -= 58) {
        window.resize(width, 500);
        if (!isShown("article-pane")) {
          clickFirstRow();
        }
        assertThat(lineLength())
            .as("%d px of type, %d px of window", size, width)
            .isGreaterThanOrEqualTo(45);
      }
      window.resize(1280, 700);
    }
  }

  @Test
  void a_divider_can_be_grabbed_within_eight_pixels() throws Exception {
    for (double reached : new double[] {0.5, 1, 4, 8, 8.5}) {
      Bounds at = onScreen(divider(0));
      robot.moveTo(at.getMinX() + reached, at.getCenterY());
      window.settle();
      assertThat(fx(() -> divider(0).isHover())).as("at %s", reached).isTrue();
    }
    double before = widths().getFirst();
    robot.press(MouseButton.PRIMARY).moveBy(30, 0).release(MouseButton.PRIMARY);
    window.settle();
    assertThat(widths().getFirst()).isGreaterThan(before);
    drag(divider(0), before - widths().getFirst());
  }

  @Test
  void chosen_widths_outlast_a_narrow_window_and_the_program() throws Exception {
    drag(divider(0), 10);
    drag(divider(1), 10);
    drag(divider(2), -15);
    List<Double> chosen = widths();
    assertThat(chosen.get(0)).isEqualTo(230);
    assertThat(chosen.get(1)).isEqualTo(330);
    assertThat(chosen.get(3)).isEqualTo(255);

    window.resize(700, 500);
    fx(() -> {
      window.shell().keep();
      return true;
    });
    window.settle();
    Appearance kept = Appearance.read(WindowState.read(folder).orElseThrow());
    assertThat(kept.panes().sidebar()).isEqualTo(230);
    assertThat(kept.panes().details()).isEqualTo(255);

    window.resize(1280, 700);
    assertThat(widths()).isEqualTo(chosen);
    drag(divider(0), -10);
    drag(divider(1), -10);
    drag(divider(2), 15);
  }

  @Test
  void the_details_pane_opens_over_the_articles_side_by_a_button_and_closes_by_escape()
      throws Exception {
    window.resize(900, 600);

    robot.clickOn(window.node("#show-details"));
    window.settle();
    Bounds drawer = onScreen(pane("details"));
    Bounds article = onScreen(pane("article-pane"));
    assertThat(isShown("details")).isTrue();
    assertThat(drawer.getMaxX()).isEqualTo(article.getMaxX());
    assertThat(drawer.getMinX()).isGreaterThan(article.getMinX());
    assertThat(widths().get(2)).as("what is below keeps its width").isEqualTo(article.getWidth());

    press(KeyCode.ESCAPE);
    assertThat(isShown("details")).isFalse();
    assertThat(window.open()).contains(MEETING);
  }

  @Test
  void a_key_opens_the_sidebar_and_a_click_elsewhere_closes_it() throws Exception {
    window.resize(700, 500);

    press(KeyCode.CONTROL, KeyCode.B);
    assertThat(isShown("sidebar")).isTrue();
    assertThat(fx(() -> pane("sidebar").isFocusWithin())).isTrue();
    robot.clickOn(window.article());
    window.settle();
    assertThat(isShown("sidebar")).isFalse();

    press(KeyCode.CONTROL, KeyCode.B);
    press(KeyCode.CONTROL, KeyCode.B);
    assertThat(isShown("sidebar")).isFalse();
  }

  @Test
  void what_is_clicked_in_an_open_drawer_is_done_and_it_stays() throws Exception {
    window.resize(900, 600);
    robot.clickOn(window.node("#show-details"));
    window.settle();

    robot.clickOn(window.node(".details .entity-row"));
    window.settle();

    assertThat(fx(() -> window.shell().navigator().visit().get().entity())).isPresent();
    assertThat(isShown("details")).isTrue();
    robot.clickOn(window.node("#show-details"));
    window.settle();
    assertThat(isShown("details")).isFalse();
  }

  @Test
  void where_both_have_no_room_the_article_covers_the_list_and_there_are_ways_back()
      throws Exception {
    typeSize(22);
    window.resize(700, 500);
    assertThat(shown()).isEqualTo("list-pane");

    List<Runnable> waysBack =
        List.of(
            () -> robot.push(KeyCode.ESCAPE),
            () -> robot.clickOn(window.node("#to-list")),
            () -> robot.clickOn(window.node("#back")),
            () -> robot.push(KeyCode.ALT, KeyCode.LEFT));
    for (Runnable wayBack : waysBack) {
      clickFirstRow();
      assertThat(shown()).isEqualTo("article-pane");
      assertThat(widths().get(2)).isEqualTo(700);
      assertThat(fx(() -> window.article().isFocused())).isTrue();

      wayBack.run();
      window.settle();
      assertThat(shown()).isEqualTo("list-pane");
      assertThat(fx(() -> window.list().isFocused())).isTrue();
    }
  }

  @Test
  void arrows_stay_in_the_list_and_enter_goes_to_the_article_where_one_is_shown() throws Exception {
    typeSize(22);
    window.resize(700, 500);
    fx(() -> {
      window.list().requestFocus();
      return true;
    });

    press(KeyCode.DOWN);
    assertThat(shown()).isEqualTo("list-pane");
    press(KeyCode.ENTER);
    assertThat(shown()).isEqualTo("article-pane");
  }

  @Test
  void an_article_that_was_clicked_stays_when_the_window_gets_narrow() throws Exception {
    typeSize(22);
    Bounds at = onScreen(window.article());
    robot.clickOn(at.getMinX() + 24, at.getMinY() + 4); // beside the line between the panes

    window.resize(700, 500);

    assertThat(shown()).isEqualTo("article-pane");
  }

  @Test
  void a_name_clicked_in_an_article_that_covers_the_list_leads_to_its_articles_and_back()
      throws Exception {
    typeSize(22);
    window.resize(700, 500);
    clickFirstRow();
    String open = window.open().orElseThrow();
    Entity trump = window.library().entities().named("Donald Trump");

    fx(() -> {
      window.shell().navigator().showEntity(trump.number());
      return true;
    });
    window.settle();
    assertThat(shown()).isEqualTo("list-pane");

    robot.clickOn(window.node("#back"));
    window.settle();
    assertThat(shown()).isEqualTo("article-pane");
    assertThat(window.open()).contains(open);
  }

  @Test
  void nothing_is_cut_off_without_need_and_every_button_can_be_reached() throws Exception {
    Entity nations = window.library().entities().named("United Nations Security Council");
    fx(() -> {
      window.shell().navigator().showEntity(nations.number());
      return true;
    });
    for (double[] size : new double[][] {{1280, 700}, {1000, 700}, {900, 600}, {700, 500}}) {
      window.resize(size[0], size[1]);
      List<String> cut =
          fx(() ->
              window.shell().lookupAll(".label").stream()
                  .filter(node -> node instanceof Labeled it && it.textTruncatedProperty().get())
                  .filter(ResponsiveWindowTest::isTreeVisible)
                  .filter(node ->
                      !isInside(node, "sidebar")
                          && !isInside(node, "article-cell")
                          && !isInside(node, "mention-bar"))
                  .map(node -> ((Labeled) node).getText())
                  .toList());
      assertThat(cut).as("%s px", size[0]).isEmpty();
      Bounds whole = onScreen(window.shell());
      for (Node button : fx(() -> window.shell().lookupAll(".mention-bar .button"))) {
        assertThat(whole.contains(onScreen(button))).isTrue();
        assertThat(onScreen(button).getWidth()).isGreaterThanOrEqualTo(20);
      }
    }
  }

  private static boolean isTreeVisible(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInside(Node node, String styleClass) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains(styleClass)) {
        return true;
      }
    }
    return false;
  }
}
