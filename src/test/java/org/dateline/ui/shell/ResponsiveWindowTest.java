package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.dateline.library.files.WindowState;
import org.dateline.model.Entity;
import org.dateline.ui.settings.Appearance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// The panes of a window that is made wider and narrower.
final class ResponsiveWindowTest {

  private static final String MEETING = "2018-06-19-kim-third-visit-china";

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle().sized(1280, 700);

  private static final WindowPanes PANES = new WindowPanes(SHARED);

  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void begin() throws Exception {
    SHARED.open(MEETING);
    PANES.typeSize(17);
  }

  /// How many characters a line of the article has, on average; the last of a paragraph counts not.
  private static double lineLength() throws Exception {
    return fx(() ->
        SHARED.get().article().lookupAll(".paragraph").stream()
            .map(block -> (TextFlow) block.lookup(".flow"))
            .flatMap(flow ->
                flow.getLayoutInfo().getTextLines(false).stream()
                    .sorted(Comparator.comparingInt(TextLineInfo::start).reversed())
                    .skip(1))
            .mapToInt(line -> line.end() - line.start())
            .average()
            .orElseThrow());
  }

  @Test
  void the_narrower_the_window_the_fewer_panes_and_all_come_back_as_wide() throws Exception {
    assertThat(PANES.shown()).isEqualTo(WindowPanes.ALL);
    List<Double> before = PANES.widths();

    SHARED.get().resize(1000, 700);
    assertThat(PANES.shown()).isEqualTo("sidebar list-pane article-pane");
    SHARED.get().resize(900, 600);
    assertThat(PANES.shown()).isEqualTo("sidebar list-pane article-pane");
    SHARED.get().resize(700, 500);
    assertThat(PANES.shown()).isEqualTo("list-pane article-pane");

    SHARED.get().resize(1280, 700);
    assertThat(PANES.shown()).isEqualTo(WindowPanes.ALL);
    assertThat(PANES.widths()).isEqualTo(before);
  }

  @Test
  void a_line_of_the_article_is_never_shorter_than_45_characters() throws Exception {
    for (int size : new int[] {14, 17, 22}) {
      PANES.typeSize(size);
      for (int width = 1280; width >= 700; width -= 58) {
        SHARED.get().resize(width, 500);
        if (!PANES.isShown("article-pane")) {
          PANES.clickFirstRow();
        }
        assertThat(lineLength())
            .as("%d px of type, %d px of window", size, width)
            .isGreaterThanOrEqualTo(45);
      }
      SHARED.get().resize(1280, 700);
    }
  }

  @Test
  void a_large_type_leaves_the_panes_beside_the_article_wide_or_takes_them_away() throws Exception {
    List<Double> usual = PANES.widths();
    PANES.typeSize(26);
    List<Double> large = PANES.widths();

    assertThat(PANES.shown()).isEqualTo("sidebar list-pane article-pane");
    assertThat(large.getFirst()).isEqualTo(usual.getFirst());
    PANES.typeSize(17);
    assertThat(PANES.widths()).isEqualTo(usual);
  }

  @Test
  void a_divider_can_be_grabbed_within_eight_pixels() throws Exception {
    for (double reached : new double[] {0.5, 1, 4, 8, 8.5}) {
      Bounds at = WindowPanes.onScreen(PANES.divider(0));
      robot.moveTo(at.getMinX() + reached, at.getCenterY());
      SHARED.get().settle();
      assertThat(fx(() -> PANES.divider(0).isHover())).as("at %s", reached).isTrue();
    }
    double before = PANES.widths().getFirst();
    robot.press(MouseButton.PRIMARY).moveBy(30, 0).release(MouseButton.PRIMARY);
    SHARED.get().settle();
    assertThat(PANES.widths().getFirst()).isGreaterThan(before);
    PANES.drag(PANES.divider(0), before - PANES.widths().getFirst());
  }

  @Test
  void chosen_widths_outlast_a_narrow_window_and_the_program() throws Exception {
    PANES.drag(PANES.divider(0), 10);
    PANES.drag(PANES.divider(1), 10);
    PANES.drag(PANES.divider(2), -15);
    List<Double> chosen = PANES.widths();
    assertThat(chosen.get(0)).isEqualTo(230);
    assertThat(chosen.get(1)).isEqualTo(330);
    assertThat(chosen.get(3)).isEqualTo(255);

    SHARED.get().resize(700, 500);
    SHARED.run(() -> SHARED.get().shell().keep());
    Appearance kept = Appearance.read(WindowState.read(SHARED.folder()).orElseThrow());
    assertThat(kept.panes().sidebar()).isEqualTo(230);
    assertThat(kept.panes().details()).isEqualTo(255);

    SHARED.get().resize(1280, 700);
    assertThat(PANES.widths()).isEqualTo(chosen);
    PANES.drag(PANES.divider(0), -10);
    PANES.drag(PANES.divider(1), -10);
    PANES.drag(PANES.divider(2), 15);
  }

  @Test
  void nothing_is_cut_off_without_need_and_every_button_can_be_reached() throws Exception {
    Entity nations = SHARED.get().library().entities().named("United Nations Security Council");
    fx(() -> {
      SHARED.get().shell().navigator().showEntity(nations.number());
      return true;
    });
    for (double[] size : new double[][] {{1280, 700}, {1000, 700}, {900, 600}, {700, 500}}) {
      SHARED.get().resize(size[0], size[1]);
      List<String> cut =
          fx(() ->
              SHARED.get().shell().lookupAll(".label").stream()
                  .filter(node -> node instanceof Labeled it && it.textTruncatedProperty().get())
                  .filter(ResponsiveWindowTest::isTreeVisible)
                  .filter(node ->
                      !isInside(node, "sidebar")
                          && !isInside(node, "article-cell")
                          && !isInside(node, "mention-bar"))
                  .map(node -> ((Labeled) node).getText())
                  .toList());
      assertThat(cut).as("%s px", size[0]).isEmpty();
      Bounds whole = WindowPanes.onScreen(SHARED.get().shell());
      for (Node button : fx(() -> SHARED.get().shell().lookupAll(".mention-bar .button"))) {
        assertThat(whole.contains(WindowPanes.onScreen(button))).isTrue();
        assertThat(WindowPanes.onScreen(button).getWidth()).isGreaterThanOrEqualTo(20);
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
