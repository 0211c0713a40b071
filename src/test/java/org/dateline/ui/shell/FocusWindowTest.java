package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import org.dateline.model.Entity;
import org.dateline.ui.kit.RovingFocus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Where the keyboard is, and how it comes there.
final class FocusWindowTest {

  /// What a mark has to stand out by from what was there before.
  private static final double MIN_CONTRAST = 3;

  /// How far around a control its mark may lie, in pixels.
  private static final double AROUND = 3;

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static OpenWindow window;

  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void open() throws Exception {
    window = OpenWindow.onTheBundle(folder);
    window.resize(990, 700);
  }

  @AfterAll
  static void close() {
    window.close();
  }

  @BeforeEach
  void begin() throws Exception {
    Entity kim = window.library().entities().named("Kim Jong Un");
    press(KeyCode.ESCAPE);
    fx(() -> {
      window.shell().navigator().showEntity(kim.number());
      return true;
    });
    window.settle();
  }

  private void press(KeyCode... keys) throws Exception {
    robot.push(keys);
    window.settle();
  }

  private static Node owner() throws Exception {
    return fx(() -> window.shell().getScene().getFocusOwner());
  }

  private static String pane() throws Exception {
    for (Node at = owner(); at != null; at = at.getParent()) {
      for (String pane :
          List.of(
              "search-box",
              "sidebar",
              "list-pane",
              "article-pane",
              "details",
              "dateline-toolbar")) {
        if (at.getStyleClass().contains(pane)) {
          return pane;
        }
      }
    }
    return "none";
  }

  @Test
  void f6_goes_through_all_panes_and_with_shift_the_other_way() throws Exception {
    robot.clickOn(window.node("#search"));
    window.settle();
    press(KeyCode.ESCAPE);
    List<String> ahead = new ArrayList<>();
    List<String> back = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      press(KeyCode.F6);
      ahead.add(pane());
    }
    for (int i = 0; i < 5; i++) {
      press(KeyCode.SHIFT, KeyCode.F6);
      back.add(pane());
    }

    assertThat(ahead)
        .containsExactly("sidebar", "list-pane", "article-pane", "details", "search-box");
    assertThat(back)
        .containsExactly("details", "article-pane", "list-pane", "sidebar", "search-box");
  }

  @Test
  void the_sidebar_is_one_tab_stop_and_arrows_go_through_it() throws Exception {
    fx(() -> {
      window.node(".sidebar .sidebar-item").requestFocus();
      return true;
    });
    Node first = owner();
    press(KeyCode.DOWN);
    Node second = owner();
    press(KeyCode.DOWN);
    Node third = owner();
    assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
    assertThat(pane()).isEqualTo("sidebar");
    press(KeyCode.UP);
    assertThat(owner()).isEqualTo(second);

    press(KeyCode.TAB);
    assertThat(pane()).isEqualTo("list-pane");
    press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(owner()).isEqualTo(second);

    press(KeyCode.END);
    Bounds last =
        fx(() ->
            window
                .shell()
                .getScene()
                .getFocusOwner()
                .localToScene(window.shell().getScene().getFocusOwner().getLayoutBounds()));
    assertThat(last.getMaxY()).as("it is in sight").isLessThanOrEqualTo(700);
    press(KeyCode.HOME);
    assertThat(owner()).isEqualTo(first);
  }

  @Test
  void the_details_pane_is_one_tab_stop_and_keeps_the_keyboard_when_it_shows_something_else()
      throws Exception {
    press(KeyCode.CONTROL, KeyCode.I);
    assertThat(pane()).isEqualTo("details");
    press(KeyCode.END);
    press(KeyCode.ENTER);

    assertThat(pane()).isEqualTo("details");
    press(KeyCode.ESCAPE);
  }

  @Test
  void whatever_has_the_keyboard_shows_it_in_both_themes() throws Exception {
    window.resize(1300, 700);
    press(KeyCode.SHIFT);
    for (int theme = 0; theme < 2; theme++) {
      List<Node> controls = fx(() -> controls(window.shell(), new ArrayList<>()));
      assertThat(controls).hasSizeGreaterThan(30);
      List<String> unseen = new ArrayList<>();
      for (Node control : controls) {
        double share = fx(() -> markedShare(control));
        if (share < 1) {
          unseen.add(control + " " + share);
        }
      }
      assertThat(unseen).as("without a mark around them").isEmpty();
      press(KeyCode.CONTROL, KeyCode.D);
    }
    window.resize(990, 700);
  }

  @Test
  void the_active_star_is_filled_and_stands_out_in_both_themes() throws Exception {
    fx(() -> {
      window.article().requestFocus();
      return true;
    });
    press(KeyCode.S);
    window.library().awaitIndexed();
    window.settle();
    for (int theme = 0; theme < 2; theme++) {
      Region button = (Region) window.node(".star-button");
      Color star = (Color) fx(() -> ((SVGPath) window.node(".star-button .lines")).getFill());
      boolean dark = fx(() -> window.shell().getStyleClass().contains("dark"));
      assertThat(star.isOpaque()).isTrue();
      assertThat(contrast(star, dark ? Color.web("#0d1117") : Color.WHITE))
          .isGreaterThanOrEqualTo(MIN_CONTRAST);
      assertThat(fx(() -> button.getBackground().getFills().getLast().getFill()))
          .as("nothing is behind it")
          .isEqualTo(Color.TRANSPARENT);
      press(KeyCode.CONTROL, KeyCode.D);
    }
    press(KeyCode.S);
  }

  private static List<Node> controls(Node node, List<Node> found) {
    if (node.isVisible() && !node.isDisabled()) {
      boolean roving = node.hasProperties() && node.getProperties().containsKey(RovingFocus.class);
      if (node.isFocusTraversable() || roving) {
        // What is scrolled out of sight is looked at when it has been scrolled there.
        if (node.localToScene(node.getLayoutBounds()).getMaxY() < node.getScene().getHeight()) {
          found.add(node);
        }
      } else if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> controls(child, found));
      }
    }
    return found;
  }

  /// Gives a node the keyboard, and says how many pixels stand out that did not before, for each
  /// pixel of the shorter two of its sides.
  private static double markedShare(Node control) {
    Node other =
        window.node("#theme").equals(control) ? window.node("#search") : window.node("#theme");
    other.requestFocus();
    WritableImage before = picture(control);
    control.requestFocus();
    WritableImage after = picture(control);
    Bounds bounds = control.getLayoutBounds();
    double sides = 2 * Math.min(bounds.getWidth(), bounds.getHeight());
    return marked(before, after) / sides;
  }

  /// What is around a node; where that can be scrolled, without what it is scrolled in, for that is
  /// drawn from a cache.
  private static WritableImage picture(Node control) {
    Parent root = control.getScene().getRoot();
    root.applyCss();
    root.layout();
    Node drawn = root;
    for (Node at = control; at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scrolled) {
        drawn = scrolled.getContent();
        break;
      }
    }
    Bounds bounds =
        drawn.localToParent(drawn.sceneToLocal(control.localToScene(control.getLayoutBounds())));
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setFill(root.getStyleClass().contains("dark") ? Color.web("#0d1117") : Color.WHITE);
    parameters.setViewport(
        new Rectangle2D(
            Math.floor(bounds.getMinX()) - AROUND,
            Math.floor(bounds.getMinY()) - AROUND,
            Math.ceil(bounds.getWidth()) + 2 * AROUND,
            Math.ceil(bounds.getHeight()) + 2 * AROUND));
    return drawn.snapshot(parameters, null);
  }

  private static long marked(WritableImage before, WritableImage after) {
    PixelReader one = before.getPixelReader();
    PixelReader other = after.getPixelReader();
    long marked = 0;
    for (int x = 0; x < before.getWidth(); x++) {
      for (int y = 0; y < before.getHeight(); y++) {
        if (contrast(one.getColor(x, y), other.getColor(x, y)) >= MIN_CONTRAST) {
          marked++;
        }
      }
    }
    return marked;
  }

  /// As the Web Content Accessibility Guidelines define it.
  private static double contrast(Color one, Color other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
