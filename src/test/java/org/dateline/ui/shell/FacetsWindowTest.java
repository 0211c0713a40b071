package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.model.Entity;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchSuggestion;
import org.dateline.ui.chart.DateChart;
import org.dateline.ui.navigation.History;
import org.dateline.ui.navigation.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The sidebar and the search field of a real window.
final class FacetsWindowTest {

  @TempDir private Path folder = Path.of("");

  private final FxRobot robot = new FxRobot();

  private static SearchQuery query(OpenWindow window) throws Exception {
    return fx(() -> window.shell().navigator().visit().get().query());
  }

  /// The row of the sidebar that begins with a word.
  private static Node row(OpenWindow window, String word) throws Exception {
    return fx(() ->
        window.shell().lookupAll(".facet").stream()
            .filter(Node::isVisible)
            .filter(row -> text(row, ".name").equals(word))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no row for " + word)));
  }

  private static String text(Node row, String part) {
    return ((Labeled) row.lookup(part)).getText();
  }

  private void click(OpenWindow window, String word) throws Exception {
    robot.clickOn(row(window, word));
    window.settle();
  }

  private static boolean press(OpenWindow window, String word, String part) throws Exception {
    Node row = row(window, word);
    return fx(() -> {
      ((Button) row.lookup(part)).fire();
      return true;
    });
  }

  private static SearchQuery entered(String words) {
    return SearchQuery.ALL.typing(words).entered();
  }

  @Test
  void a_click_on_a_name_narrows_the_search_and_the_counts_follow() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      Entity moon = window.library().entities().named("Moon Jae-in");
      fx(() -> {
        window.shell().navigator().search("summit");
        return true;
      });
      window.settle();
      int found = window.listed().size();
      String count = text(row(window, "Moon Jae-in"), ".count");

      click(window, "Moon Jae-in");

      assertThat(query(window))
          .isEqualTo(entered("summit").with(new Filter.EntityFilter(moon.number())));
      assertThat(window.listed()).hasSize(Integer.parseInt(count)).hasSizeLessThan(found);
      assertThat(window.shell().navigator().visit().get().entity()).contains(moon.number());

      click(window, "Moon Jae-in");

      assertThat(query(window)).isEqualTo(entered("summit"));
      assertThat(window.listed()).hasSize(found);
    }
  }

  @Test
  void the_sign_of_a_row_leaves_it_out_until_it_is_clicked_again() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      int count = Integer.parseInt(text(row(window, "Press TV"), ".count"));

      press(window, "Press TV", ".exclude");
      window.settle();

      assertThat(query(window).filters())
          .containsExactly(new Filter.NotFilter(new Filter.SourceFilter("Press TV")));
      assertThat(window.listed()).hasSize(27 - count);

      click(window, "Press TV");

      assertThat(window.listed()).hasSize(27);
    }
  }

  /// The headless screen knows no keys that are held while the mouse is clicked.
  private static boolean clickWithAlt(Node item) {
    Point2D at = item.localToScene(9, 9);
    for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
      boolean alt = true;
      boolean no = false;
      item.fireEvent(
          new MouseEvent(
              type,
              at.getX(),
              at.getY(),
              9,
              9,
              MouseButton.PRIMARY,
              1,
              no,
              no,
              alt,
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
  }

  @Test
  void alt_and_a_click_leave_a_name_out() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      Entity moon = window.library().entities().named("Moon Jae-in");
      Node item = row(window, "Moon Jae-in").lookup(".sidebar-item");
      int count = Integer.parseInt(text(row(window, "Moon Jae-in"), ".count"));

      fx(() -> clickWithAlt(item));
      window.settle();

      assertThat(query(window).filters())
          .containsExactly(new Filter.NotFilter(new Filter.EntityFilter(moon.number())));
      assertThat(window.listed()).hasSize(27 - count);
      assertThat(row(window, "Moon Jae-in")).as("the way back").isNotNull();
    }
  }

  @Test
  void a_month_of_the_chart_limits_the_list_and_the_chart_keeps_the_others() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      DateChart chart = (DateChart) window.node(".date-chart");
      int bars = fx(() -> chart.lookupAll(".bar").size());
      fx(() -> {
        chart.requestFocus();
        return true;
      });
      robot.type(KeyCode.ENTER);
      window.settle();

      assertThat(query(window).filters()).hasSize(1).first().isInstanceOf(Filter.DateFilter.class);
      assertThat(window.listed()).isNotEmpty().hasSizeLessThan(27);
      assertThat(fx(() -> chart.lookupAll(".bar").size())).isEqualTo(bars);

      robot.type(KeyCode.ENTER);
      window.settle();
      assertThat(window.listed()).hasSize(27);
    }
  }

  @Test
  void delete_takes_a_chip_away_and_the_next_has_the_keyboard() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      fx(() -> {
        window
            .shell()
            .navigator()
            .show(
                SearchQuery.ALL
                    .with(new Filter.UnreadFilter())
                    .with(new Filter.SourceFilter("Press TV")));
        return true;
      });
      window.settle();
      fx(() -> {
        window.node(".chip").requestFocus();
        return true;
      });

      robot.type(KeyCode.DELETE);
      window.settle();
      assertThat(query(window).filters()).containsExactly(new Filter.SourceFilter("Press TV"));

      robot.type(KeyCode.BACK_SPACE);
      window.settle();
      assertThat(query(window)).isEqualTo(SearchQuery.ALL);
    }
  }

  @Test
  void words_typed_one_after_another_are_one_step_and_so_is_enter() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      robot.clickOn(window.node("#search"));
      robot.write("halfpip");
      window.settle();

      assertThat(query(window)).isEqualTo(SearchQuery.ALL.typing("halfpip"));
      assertThat(window.listed()).contains("2018-02-13-chloe-kim-halfpipe-gold");

      robot.write("e");
      robot.type(KeyCode.ENTER);
      window.settle();
      assertThat(query(window)).isEqualTo(entered("halfpipe"));
      assertThat(fx(() -> window.list().isFocused())).isTrue();

      robot.clickOn(window.node("#back"));
      window.settle();
      assertThat(query(window)).isEqualTo(SearchQuery.ALL);
    }
  }

  @Test
  void a_suggested_headline_opens_its_article_and_a_past_search_is_made_again() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      String gold = "2018-02-13-chloe-kim-halfpipe-gold";
      robot.clickOn(window.node("#search"));
      robot.write("halfpi");
      window.settle();
      robot.type(KeyCode.DOWN, KeyCode.ENTER);
      window.settle();
      assertThat(window.open()).contains(gold);
      assertThat(query(window)).isEqualTo(SearchQuery.ALL.typing("halfpi"));

      fx(() -> {
        window.shell().navigator().search("olympic snow");
        return true;
      });
      window.settle();
      fx(() -> {
        window.shell().navigator().show(SearchQuery.ALL);
        return true;
      });
      window.settle();
      robot.clickOn(window.node("#search"));
      robot.write("olympic");
      window.settle();
      robot.type(KeyCode.UP, KeyCode.ENTER);
      window.settle();
      assertThat(query(window)).isEqualTo(entered("olympic snow"));
    }
  }

  @Test
  void a_picture_of_a_search_leaves_no_trace_of_it() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      fx(() -> {
        new OpenedLibrary(
                window.library(),
                new History(Visit.START),
                Optional.empty(),
                Optional.empty(),
                Optional.of("olympic snow"),
                Optional.empty())
            .go(window.shell());
        return true;
      });
      window.settle();

      assertThat(query(window))
          .as("as if it had been entered")
          .isEqualTo(SearchQuery.ALL.typing("olympic snow").entered());
      assertThat(window.library().suggestions().of("olympic sn", 4, CancellationSignal.NEVER))
          .noneMatch(SearchSuggestion.PastSearchSuggestion.class::isInstance);
    }
  }

  @Test
  void a_search_can_be_kept_shown_again_renamed_and_removed() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      assertThat(window.node("#save-search").isDisabled()).isTrue();
      fx(() -> {
        window.shell().navigator().search("halfpipe");
        return true;
      });
      window.settle();

      robot.clickOn(window.node("#save-search"));
      assertThat(((TextField) window.node("#name-prompt")).getText()).isEqualTo("halfpipe");
      robot.write("Snowboards");
      robot.type(KeyCode.ENTER);
      window.settle();

      assertThat(window.library().savedSearches().all())
          .extracting(SavedSearch::name)
          .contains("Snowboards");
      assertThat(window.node("#save-search").isDisabled()).isTrue();

      fx(() -> {
        window.shell().navigator().show(SearchQuery.ALL);
        return true;
      });
      window.settle();
      robot.clickOn("Snowboards");
      window.settle();
      assertThat(query(window)).isEqualTo(entered("halfpipe"));

      robot.type(KeyCode.F2);
      robot.write("Half pipes");
      robot.type(KeyCode.ENTER);
      window.settle();
      assertThat(names(window)).contains("Half pipes").doesNotContain("Snowboards");

      fx(() -> {
        window.node(".saved").requestFocus();
        return true;
      });
      robot.type(KeyCode.DELETE);
      window.settle();
      assertThat(names(window)).doesNotContain("Half pipes");
    }
  }

  private static List<String> names(OpenWindow window) {
    return window.library().savedSearches().all().stream().map(SavedSearch::name).toList();
  }
}
