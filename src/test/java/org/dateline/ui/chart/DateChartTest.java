package org.dateline.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.dateline.model.query.Filter;
import org.dateline.ui.shell.OpenWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.api.FxToolkit;

final class DateChartTest {

  private final FxRobot robot = new FxRobot();
  private final List<Filter.DateFilter> chosen = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private DateChart chart = new DateChart(chosen::add, said::add);
  private Optional<Stage> stage = Optional.empty();

  /// Ten months, from January to October 2018, with as many articles as their number.
  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    OpenWindow.fx(() -> {
      chart = new DateChart(chosen::add, said::add);
      chart.show(tenMonths(), Optional.empty());
      Stage made = new Stage();
      made.setScene(new Scene(new StackPane(chart), 150, 60));
      made.show();
      stage = Optional.of(made);
      return true;
    });
  }

  @AfterEach
  void close() throws Exception {
    OpenWindow.fx(() -> {
      stage.ifPresent(Stage::hide);
      return true;
    });
  }

  private static List<DateBar> tenMonths() {
    List<DateBar> bars = new ArrayList<>();
    for (int month = 1; month <= 10; month++) {
      Filter.DateFilter days = months(month, month);
      bars.add(new DateBar(days.first(), days.last(), month));
    }
    return bars;
  }

  private static Filter.DateFilter months(int first, int last) {
    return new Filter.DateFilter(
        LocalDate.of(2018, first, 1), YearMonth.of(2018, last).atEndOfMonth());
  }

  private FxRobotInterface at(int month) throws Exception {
    Bounds bounds = OpenWindow.fx(() -> chart.localToScreen(chart.getBoundsInLocal()));
    return robot.moveTo(
        bounds.getMinX() + (month - 0.5) * bounds.getWidth() / 10, bounds.getMaxY() - 4);
  }

  /// The headless screen knows no keys that are held while the mouse is clicked.
  private void clickWithShift(int month) throws Exception {
    OpenWindow.fx(() -> {
      for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
        double x = (month - 0.5) * chart.getWidth() / 10;
        boolean shift = true;
        boolean no = false;
        chart.fireEvent(
            new MouseEvent(
                type,
                x,
                20,
                x,
                20,
                MouseButton.PRIMARY,
                1,
                shift,
                no,
                no,
                no,
                true,
                no,
                no,
                no,
                no,
                no,
                null));
      }
      return true;
    });
  }

  @Test
  void a_click_chooses_a_month_and_the_pointer_tells_how_many_articles_it_has() throws Exception {
    at(4).clickOn(MouseButton.PRIMARY);

    assertThat(chosen).containsExactly(months(4, 4));
    assertThat(said).contains("April 2018: 4");
  }

  @Test
  void a_drag_chooses_a_stretch_whichever_way() throws Exception {
    at(7).press(MouseButton.PRIMARY);
    at(3).release(MouseButton.PRIMARY);

    assertThat(chosen).containsExactly(months(3, 7));
    assertThat(said).contains("March–July 2018: 25");
  }

  @Test
  void a_click_with_shift_stretches_what_is_chosen() throws Exception {
    OpenWindow.fx(() -> {
      chart.show(tenMonths(), Optional.of(months(4, 5)));
      return true;
    });
    clickWithShift(8);
    clickWithShift(2);

    assertThat(chosen).containsExactly(months(4, 8), months(2, 5));
  }

  @Test
  void the_arrows_go_from_month_to_month_and_with_shift_over_a_stretch() throws Exception {
    OpenWindow.fx(() -> {
      chart.requestFocus();
      return true;
    });
    robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.SPACE);
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, KeyCode.RIGHT).release(KeyCode.SHIFT);
    robot.type(KeyCode.ENTER);

    assertThat(chosen).containsExactly(months(2, 2), months(2, 4));
  }
}
