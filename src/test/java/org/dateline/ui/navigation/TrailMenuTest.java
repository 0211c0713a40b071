package org.dateline.ui.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;
import static org.dateline.ui.kit.FxThread.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.LibraryOfArticles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The menu of steps: how it is opened, what it shows, and what a press that opened it does not do.
@ExtendWith(ApplicationExtension.class)
final class TrailMenuTest {

  private static final String LONG = "harbour ".repeat(20).strip();

  @RegisterExtension
  static final LibraryOfArticles LIBRARY =
      LibraryOfArticles.of("The harbour was closed.", "Nothing happened.");

  private final FxRobot robot = new FxRobot();
  private final List<Integer> jumps = new ArrayList<>();
  private final List<String> pressed = new ArrayList<>();
  private final Button back = new Button("Back");
  private final Button forward = new Button("Forward");

  @SuppressWarnings("NullAway.Init") // by start
  private PanesInWindow panes;

  @SuppressWarnings("NullAway.Init") // by start
  private TrailMenu menu;

  @Start
  void start(Stage stage) {
    panes = new PanesInWindow(LIBRARY.get(), stage);
    VisitTrail trail = new VisitTrail(panes.navigator, panes.library, panes.background());
    menu = new TrailMenu(trail, jumps::add);
    menu.install(back, step -> step.by() < 0);
    menu.install(forward, step -> step.by() > 0);
    back.setOnAction(_ -> pressed.add("back"));
    ((VBox) panes.search.getParent()).getChildren().addFirst(new HBox(back, forward));
    panes.navigator.begin(
        History.restore(
            List.of(
                Visit.START,
                Visit.START.withQuery(SearchQuery.of(LONG)),
                Visit.START.withArticle("a2")),
            2));
  }

  @AfterEach
  void end() {
    run(() ->
        List.copyOf(Window.getWindows())
            .forEach(it -> {
              if (it instanceof ContextMenu) {
                it.hide();
              }
            }));
    assertThat(panes.end()).isTrue();
  }

  private Optional<ContextMenu> shown() {
    panes.settle();
    return fx(() ->
        Window.getWindows().stream()
            .filter(it -> it instanceof ContextMenu shown && "trail".equals(shown.getId()))
            .map(ContextMenu.class::cast)
            .findFirst());
  }

  private List<RadioMenuItem> items() {
    return shown().orElseThrow().getItems().stream().map(RadioMenuItem.class::cast).toList();
  }

  private void holdDown(Node node) {
    robot.moveTo(node).press(MouseButton.PRIMARY);
    while (fx(() -> Window.getWindows().stream().noneMatch(ContextMenu.class::isInstance))) {
      Thread.onSpinWait();
    }
    robot.release(MouseButton.PRIMARY);
  }

  @Test
  void the_other_button_shows_the_steps_of_its_side_and_one_of_them_is_jumped_to() {
    robot.rightClickOn(back);

    assertThat(items()).extracting(RadioMenuItem::getText).last().isEqualTo("All articles");
    assertThat(items()).hasSize(2);
    run(() -> items().getLast().fire());
    assertThat(jumps).containsExactly(-2);
  }

  @Test
  void a_side_without_steps_has_no_menu() {
    robot.rightClickOn(forward);

    assertThat(shown()).isEmpty();
  }

  @Test
  void all_steps_are_shown_and_the_present_one_is_marked() {
    run(menu::show);

    assertThat(items()).extracting(RadioMenuItem::isSelected).containsExactly(true, false, false);
    assertThat(items()).extracting(RadioMenuItem::isMnemonicParsing).containsOnly(false);
  }

  @Test
  void a_long_step_is_cut_short() {
    run(menu::show);

    assertThat(items().get(1).getText()).hasSize(90).startsWith("“harbour ").endsWith("…");
  }

  @Test
  void a_long_press_shows_them_and_is_no_click() {
    holdDown(back);

    assertThat(shown()).isPresent();
    assertThat(pressed).isEmpty();
  }

  @Test
  void a_short_press_is_a_click_and_shows_nothing() {
    robot.clickOn(back);

    assertThat(pressed).containsExactly("back");
    assertThat(shown()).isEmpty();
  }

  @Test
  void a_menu_takes_the_place_of_the_one_before() {
    run(menu::show);
    ContextMenu before = shown().orElseThrow();

    run(menu::show);

    assertThat(shown()).isPresent().get().isNotSameAs(before);
    assertThat(fx(before::isShowing)).isFalse();
  }
}
