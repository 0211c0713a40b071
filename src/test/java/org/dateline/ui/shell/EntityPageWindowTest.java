package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.dateline.library.Samples;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// The page of an entity, with real keys and clicks on the bundled articles.
final class EntityPageWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle().sized(1280, 700);

  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void open() throws Exception {
    SHARED.show(SearchQuery.mentioning(kim()));
    SHARED.run(() -> SHARED.get().shell().navigator().showEntity(kim()));
    SHARED.focus("#articles");
    SHARED.type("e");
  }

  @AfterEach
  void close() throws Exception {
    while (SHARED.isShown(".dialog")) {
      SHARED.press(KeyCode.ESCAPE);
    }
  }

  private static long kim() {
    return SHARED.entity("Kim Jong Un");
  }

  private static String title() throws Exception {
    return fx(() -> ((Label) SHARED.get().node(".page-sheet .dialog-title")).getText());
  }

  private static String text(String selector) throws Exception {
    return fx(() -> ((Labeled) SHARED.get().node(selector)).getText());
  }

  private static Node node(String selector) {
    return SHARED.get().node(selector);
  }

  private static int rows(String list) throws Exception {
    return fx(() -> ((ListView<?>) node(list)).getItems().size());
  }

  /// What the lines of a list say that are in sight, from the first.
  private static List<String> lines(String list) throws Exception {
    return fx(() -> {
      List<Node> cells = new ArrayList<>(node(list).lookupAll(".list-cell"));
      cells.removeIf(it -> !it.isVisible() || it.getAccessibleText() == null);
      cells.sort(Comparator.comparingDouble(Node::getLayoutY));
      return cells.stream().map(Node::getAccessibleText).toList();
    });
  }

  /// A place in the bars over time, as a part of their width.
  private FxRobot at(double part) throws Exception {
    Node chart = node("#mention-chart .date-chart");
    Bounds bounds = fx(() -> chart.localToScreen(chart.getBoundsInLocal()));
    robot.moveTo(bounds.getMinX() + part * bounds.getWidth(), bounds.getMaxY() - 6);
    return robot;
  }

  @Test
  void it_opens_by_its_key_and_by_the_button_and_escape_closes_it() throws Exception {
    assertThat(title()).isEqualTo("Kim Jong Un");
    assertThat(text(".page-facts .entity-type")).isEqualTo("Person");
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".page-sheet")).isFalse();

    SHARED.click(node("#entity-page"));
    assertThat(title()).isEqualTo("Kim Jong Un");
    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.mentioning(kim()));
  }

  @Test
  void a_click_on_a_spelling_lists_the_articles_that_write_it() throws Exception {
    Button spelling =
        fx(() ->
            node(".page-spellings").lookupAll(".spelling").stream()
                .map(Button.class::cast)
                .filter(it -> it.getText().equals("Kim"))
                .findFirst()
                .orElseThrow());
    SHARED.click(spelling);

    assertThat(SHARED.isShown(".page-sheet")).isFalse();
    assertThat(SHARED.visit().query().words()).isEqualTo("\"Kim\"");
    assertThat(SHARED.visit().query().asksFor(kim())).isTrue();
    assertThat(SHARED.get().listed()).isNotEmpty();
  }

  @Test
  void bars_that_are_dragged_over_leave_only_what_is_of_these_days() throws Exception {
    int all = rows("#concordance");
    at(0.01).press(MouseButton.PRIMARY);
    at(0.3).release(MouseButton.PRIMARY);
    SHARED.get().settle();

    int some = rows("#concordance");
    assertThat(some).isPositive().isLessThan(all);
    SHARED.click(node("#list-span"));
    assertThat(SHARED.isShown(".page-sheet")).isFalse();
    assertThat(SHARED.visit().query().filters())
        .hasSize(2)
        .last()
        .isInstanceOf(Filter.DateFilter.class);
  }

  @Test
  void bars_are_chosen_by_keys_and_all_time_takes_that_back() throws Exception {
    int all = rows("#concordance");
    SHARED.focus("#mention-chart .date-chart");
    SHARED.press(KeyCode.RIGHT);
    SHARED.press(KeyCode.LEFT);
    SHARED.press(KeyCode.ENTER);
    assertThat(rows("#concordance")).isPositive().isLessThan(all);

    SHARED.click(node("#all-time"));
    assertThat(rows("#concordance")).isEqualTo(all);
  }

  @Test
  void a_line_opens_the_article_at_its_mention() throws Exception {
    SHARED.focus("#concordance");
    SHARED.press(KeyCode.DOWN);
    SHARED.press(KeyCode.DOWN);
    SHARED.press(KeyCode.END);
    String line = lines("#concordance").getLast();
    SHARED.press(KeyCode.ENTER);

    assertThat(SHARED.isShown(".page-sheet")).isFalse();
    String headline =
        fx(() ->
            SHARED.get().shell().article().shown().get().orElseThrow().article().article().title());
    assertThat(line).contains(headline);
    assertThat(SHARED.hasKeyboard("article-text")).isTrue();
  }

  @Test
  void mentions_are_sorted_by_what_follows() throws Exception {
    MenuButton order = (MenuButton) node("#concordance-order");
    SHARED.run(() -> order.getItems().get(2).fire());

    assertThat(text("#concordance-order")).isEqualTo("By what follows");
    List<String> after =
        fx(() ->
            node("#concordance").lookupAll(".concordance-cell").stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .flatMap(cell -> cell.lookupAll(".concordance-context").stream())
                .map(it -> ((Label) it).getText())
                .toList());
    List<String> follows = new ArrayList<>();
    for (int i = 1; i < after.size(); i += 2) {
      follows.add(after.get(i).replaceAll("[^\\p{L}\\p{N} ]", "").strip().toLowerCase(Locale.ROOT));
    }
    assertThat(follows).hasSizeGreaterThan(5).isSorted();
  }

  @Test
  void articles_mainly_about_it_stand_apart() throws Exception {
    SHARED.click(node("#page-articles"));

    int main = rows("#main-articles");
    int passing = rows("#passing-articles");
    assertThat(main).isPositive();
    assertThat(passing).isPositive();
    assertThat((long) main + passing)
        .isEqualTo(SHARED.get().library().entities().named("Kim Jong Un").articles());
    SHARED.focus("#main-articles");
    SHARED.press(KeyCode.DOWN);
    SHARED.press(KeyCode.ENTER);
    assertThat(SHARED.isShown(".page-sheet")).isFalse();
  }

  @Test
  void the_network_is_walked_by_arrows_and_back_again() throws Exception {
    SHARED.click(node("#page-companions"));
    assertThat(SHARED.isShown(".companions .entity-row")).isTrue();
    SHARED.click(node("#as-network"));
    SHARED.focus(".network-node.center");
    SHARED.press(KeyCode.RIGHT);
    Node there = SHARED.owner().orElseThrow();
    assertThat(there.getStyleClass()).contains("network-node").doesNotContain("center");
    String name = fx(() -> ((Labeled) there).getText());
    SHARED.press(KeyCode.SPACE);
    assertThat(title()).isEqualTo(name).isNotEqualTo("Kim Jong Un");

    SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(title()).isEqualTo("Kim Jong Un");
  }

  @Test
  void another_is_found_by_its_first_letters_and_compared() throws Exception {
    SHARED.click(node("#page-compare"));
    SHARED.click(node("#compare-add"));
    SHARED.type("moon jae");
    SHARED.press(KeyCode.ENTER);

    assertThat(fx(() -> node(".compare-charts").lookupAll(".compare-row").size())).isEqualTo(3);
    long together =
        SHARED
            .get()
            .library()
            .search(
                SearchQuery.mentioning(kim())
                    .with(new Filter.EntityFilter(SHARED.entity("Moon Jae-in"))),
                50)
            .total();
    assertThat((long) rows("#meeting-articles")).isEqualTo(together).isPositive();
    SHARED.click(node("#compare-add"));
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".page-sheet")).isTrue();
  }

  @Test
  void who_is_left_off_on_the_page_is_followed_again_by_the_undo_key() throws Exception {
    SHARED.click(node("#follow"));
    assertThat(text("#follow")).isEqualTo("Followed");
    SHARED.click(node("#follow"));
    assertThat(text("#follow")).isEqualTo("Follow");

    SHARED.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text("#follow")).isEqualTo("Followed");
    SHARED.click(node("#follow"));
  }

  @Test
  void alt_and_left_in_a_text_field_are_the_fields_own() throws Exception {
    SHARED.click(node("#page-companions"));
    SHARED.click(node(".companions .entity-row"));
    String other = title();
    assertThat(other).isNotEqualTo("Kim Jong Un");
    SHARED.click(node("#page-compare"));
    SHARED.click(node("#compare-add"));
    SHARED.type("moon");

    SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(title()).isEqualTo(other);
    SHARED.press(KeyCode.ESCAPE);
    SHARED.press(KeyCode.ALT, KeyCode.LEFT);
    assertThat(title()).isEqualTo("Kim Jong Un");
  }

  @Test
  void a_page_that_finds_nobody_late_closes_no_other_sheet() throws Exception {
    SHARED.run(() -> {
      SHARED.get().shell().showPage(new Entity(-1, EntityType.PERSON, "Nobody", 0, 0));
      SHARED.get().shell().showPage(SHARED.get().library().entities().named("Moon Jae-in"));
    });

    assertThat(SHARED.isShown(".page-sheet")).isTrue();
    assertThat(title()).isEqualTo("Moon Jae-in");
  }

  @Test
  void what_arrives_is_on_the_open_page_and_the_chosen_line_stays_chosen() throws Exception {
    int before = rows("#concordance");
    SHARED.focus("#concordance");
    for (int i = 0; i < 6; i++) {
      SHARED.press(KeyCode.DOWN);
    }
    int chosen = chosenLine();
    Samples.take(
        SHARED.get().library(),
        Samples.write(
            SHARED.folder().resolveSibling("arriving.jsonl"),
            "{\"id\":\"arriving\",\"title\":\"News\",\"published\":\"2026-01-01\",\"text\":"
                + "\"Kim Jong Un went to Vladivostok. Kim Jong Un spoke.\"}"));
    SHARED.get().library().awaitNames();
    SHARED.get().settle();

    assertThat(rows("#concordance")).isEqualTo(before + 2);
    assertThat(chosenLine()).as("two are newer").isEqualTo(chosen + 2);

    List<Long> arrived = List.of(SHARED.get().library().article("arriving").number());
    SHARED.get().library().marks().trash().delete(arrived);
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();
    assertThat(rows("#concordance")).isEqualTo(before);
    assertThat(chosenLine()).isEqualTo(chosen);
  }

  private static int chosenLine() throws Exception {
    return fx(() -> ((ListView<?>) node("#concordance")).getSelectionModel().getSelectedIndex());
  }
}
