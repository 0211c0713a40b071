package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.library.TripArticles.TRIP;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.dateline.library.TripArticles;
import org.dateline.model.Entity;
import org.dateline.model.ListedName;
import org.dateline.model.ReadableArticle;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// A wrong name is corrected where it is seen, in every pane at once, and the correction taken
/// back.
final class CorrectionWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.on(TripArticles::write);

  private static final CorrectionMenuRobot MENU = new CorrectionMenuRobot(SHARED);

  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void begin() throws Exception {
    SHARED.open("trip");
    // A drawer at this width, whose rows are made when it is first as high as it will be.
    SHARED.press(KeyCode.SHORTCUT, KeyCode.I);
    SHARED.press(KeyCode.SHORTCUT, KeyCode.I);
    assertThat(SHARED.isShown(".drawer")).isFalse();
  }

  @AfterEach
  void undoAll() throws Exception {
    SHARED.press(KeyCode.ESCAPE);
    for (LoggedCorrection made : SHARED.get().library().corrections().all().reversed()) {
      if (made.holds()) {
        SHARED.get().library().corrections().undo(made.number());
      }
    }
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();
  }

  private static ReadableArticle article() throws Exception {
    return fx(() -> SHARED.get().shell().article().shown().get().orElseThrow().article());
  }

  /// How often the open article has a name that is written so, as the window shows it.
  private static long marked(String name) throws Exception {
    ReadableArticle article = article();
    return article.mentions().all().stream()
        .filter(linked -> linked.mention().in(article.article()).equals(name))
        .count();
  }

  private static Entity named(String name) throws Exception {
    return article().mentions().entities().values().stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Point2D place(String text) throws Exception {
    return MENU.place(TRIP, text);
  }

  private static void rightClick(String text) throws Exception {
    MENU.rightClick(TRIP, text);
  }

  /// What a pane says, from top to bottom, for those who do not see it.
  private static List<String> words(String pane) throws Exception {
    return fx(() ->
        SHARED.get().shell().lookupAll("." + pane + " *").stream()
            .filter(node -> node.getAccessibleText() != null)
            .sorted(
                Comparator.comparingDouble(
                    node -> node.localToScene(node.getLayoutBounds()).getMinY()))
            .map(Node::getAccessibleText)
            .toList());
  }

  private static boolean says(String pane, String words) throws Exception {
    return words(pane).stream().anyMatch(it -> it.contains(words));
  }

  @Test
  void each_entry_of_the_menu_says_what_it_would_change() throws Exception {
    rightClick("Paris");

    assertThat(MENU.offered())
        .containsExactly(
            "Not a name here: 1 mention in 1 article",
            "Not a name in this article: 2 mentions in 1 article",
            "Not a name anywhere, under any spelling: 3 mentions in 2 articles",
            "It is a person: 3 mentions in 2 articles",
            "It is an organization: 3 mentions in 2 articles",
            "“Paris” has no other spelling to split off");
    assertThat(fx(() -> CorrectionMenuRobot.item("“Paris” has no other spelling").isDisable()))
        .isTrue();
  }

  @Test
  void what_is_no_name_is_gone_from_every_pane_at_once_and_back_by_the_message() throws Exception {
    long paris = SHARED.entity("Paris");
    SHARED.run(() -> SHARED.get().shell().navigator().narrowTo(paris));
    assertThat(says("chips", "Paris")).isTrue();
    assertThat(says("sidebar", "Paris")).isTrue();

    rightClick("Paris");
    MENU.choose("Not a name anywhere");

    assertThat(SHARED.said()).isEqualTo("“Paris” is not a name: 3 mentions in 2 articles");
    assertThat(marked("Paris")).isZero();
    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.ALL);
    assertThat(SHARED.visit().entity()).isEmpty();
    assertThat(says("sidebar", "Paris")).isFalse();
    assertThat(says("details", "Paris")).isFalse();
    assertThat(says("chips", "Paris")).isFalse();

    SHARED.clickUndo();
    assertThat(marked("Paris")).isEqualTo(2);
    assertThat(says("sidebar", "Paris")).isTrue();
    assertThat(says("details", "Paris")).isTrue();
    assertThat(SHARED.isShown(".status-bar .hyperlink")).isFalse();
  }

  @Test
  void a_place_that_is_no_name_is_one_again_by_the_key() throws Exception {
    rightClick("Paris");
    MENU.choose("Not a name here");
    assertThat(marked("Paris")).isEqualTo(1);

    SHARED.focus("#articles");
    SHARED.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(marked("Paris")).isEqualTo(2);
  }

  @Test
  void the_keys_alone_give_the_entity_in_focus_another_type_and_it_stays_marked() throws Exception {
    long paris = SHARED.entity("Paris");
    SHARED.run(() -> SHARED.get().shell().navigator().showEntity(paris));
    SHARED.focus("#article");
    // To the name after Angela Merkel.
    SHARED.press(KeyCode.TAB);
    SHARED.press(KeyCode.TAB);

    SHARED.press(KeyCode.SHIFT, KeyCode.F10);
    assertThat(fx(CorrectionMenuRobot::menu)).isPresent();
    // The first entry has the keyboard.
    for (int i = 0; i < 4; i++) {
      SHARED.press(KeyCode.DOWN);
    }
    SHARED.press(KeyCode.ENTER);

    assertThat(SHARED.said()).isEqualTo("“Paris” is an organization: 3 mentions in 2 articles");
    assertThat(says("sidebar", "Paris")).isTrue();
    assertThat(said("details", ".entity-type")).contains("Organization");
    assertThat(said("mention-bar", ".label")).anyMatch(it -> it.contains("Paris"));
    SHARED.press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(said("details", ".entity-type")).contains("Place");
  }

  private static List<String> said(String pane, String selector) throws Exception {
    return fx(() ->
        SHARED.get().shell().lookupAll("." + pane + " " + selector).stream()
            .map(node -> ((Labeled) node).getText())
            .toList());
  }

  @Test
  void a_name_is_changed_in_a_sheet_that_says_what_that_changes() throws Exception {
    rightClick("Berlin");
    MENU.choose("Rename");
    assertThat(says("dialog", "Shows “Berlin” under this name: 3 mentions in 2 articles")).isTrue();

    SHARED.type("Berlin (Germany)");
    SHARED.press(KeyCode.ENTER);

    assertThat(SHARED.isShown(".dialog")).isFalse();
    assertThat(named("Berlin (Germany)").articles()).isEqualTo(2);
    assertThat(says("details", "Berlin (Germany)")).isTrue();
    assertThat(says("sidebar", "Berlin (Germany)")).isTrue();
    SHARED.clickUndo();
    assertThat(says("details", "Berlin (Germany)")).isFalse();
  }

  @Test
  void two_entities_become_one_by_typing_the_beginning_of_the_other_and_part_again()
      throws Exception {
    rightClick("Emmanuel");
    MENU.choose("Merge with");
    SHARED.type("merk");
    assertThat(says("dialog", "“Emmanuel Macron” becomes one with Angela Merkel")).isTrue();
    SHARED.press(KeyCode.ENTER);

    assertThat(SHARED.said()).contains("“Emmanuel Macron” is one with “Angela Merkel”");
    assertThat(article().mentions().entities().values())
        .extracting(Entity::name)
        .contains("Angela Merkel")
        .doesNotContain("Emmanuel Macron");

    rightClick("Emmanuel");
    MENU.choose("Split off “Emmanuel Macron”: 1 mention in 1 article");
    assertThat(named("Emmanuel Macron").articles()).isEqualTo(1);
  }

  @Test
  void selected_text_becomes_a_name_wherever_the_article_has_it() throws Exception {
    MENU.select(TRIP, "officials");
    assertThat(marked("officials")).isZero();

    rightClick("officials");
    assertThat(MENU.offered())
        .endsWith(
            "It is a person: 2 mentions in 1 article",
            "It is a place: 2 mentions in 1 article",
            "It is an organization: 2 mentions in 1 article",
            "It is a person in every article: 1 article",
            "It is a place in every article: 1 article",
            "It is an organization in every article: 1 article");
    MENU.choose("It is an organization: ");

    assertThat(marked("officials")).isEqualTo(2);
    SHARED.clickUndo();
    assertThat(marked("officials")).isZero();
  }

  @Test
  void selected_text_becomes_a_name_of_every_article_by_the_list_of_names() throws Exception {
    MENU.select(TRIP, "Monday");
    rightClick("Monday");
    MENU.choose("It is an organization in every article");
    assertThat(SHARED.said()).isEqualTo("“Monday” is on your list of names: 1 article");
    assertThat(marked("Monday")).isEqualTo(1);
    assertThat(SHARED.get().library().listedNames().all())
        .extracting(ListedName::name)
        .containsExactly("Monday");
    SHARED.get().library().awaitNames();
    SHARED.get().settle();
    assertThat(marked("Monday")).isEqualTo(1);

    SHARED.clickUndo();
    SHARED.get().library().awaitNames();
    SHARED.get().settle();
    assertThat(marked("Monday")).isZero();
    assertThat(SHARED.get().library().listedNames().all()).isEmpty();
  }

  @Test
  void the_same_menu_opens_from_the_details_pane_and_from_the_card_of_a_name() throws Exception {
    long paris = SHARED.entity("Paris");
    SHARED.run(() -> SHARED.get().shell().navigator().showEntity(paris));
    // A drawer at this width.
    SHARED.press(KeyCode.SHORTCUT, KeyCode.I);
    SHARED.click(SHARED.get().node(".entity-pane .correct"));
    assertThat(MENU.offered())
        .contains("Not a name anywhere, under any spelling: 3 mentions in 2 articles")
        .doesNotContain("Not a name here: 1 mention in 1 article");
    SHARED.press(KeyCode.ESCAPE);
    SHARED.press(KeyCode.ESCAPE);
    assertThat(SHARED.isShown(".drawer")).isFalse();

    robot.moveTo(place("Berlin"));
    for (int i = 0; i < 100 && !SHARED.isShown(".entity-card"); i++) {
      SHARED.get().settle();
    }
    SHARED.click(SHARED.get().node(".entity-card .correct"));
    assertThat(MENU.offered()).contains("Not a name here: 1 mention in 1 article");
    assertThat(SHARED.isShown(".entity-card")).isFalse();
  }

  @Test
  void the_menu_closes_with_escape_and_nothing_else_does() throws Exception {
    long paris = SHARED.entity("Paris");
    SHARED.run(() -> SHARED.get().shell().navigator().showEntity(paris));
    rightClick("Paris");

    SHARED.press(KeyCode.ESCAPE);

    assertThat(fx(CorrectionMenuRobot::menu)).isEmpty();
    assertThat(SHARED.visit().entity()).isPresent();
    assertThat(new ArrayList<>(SHARED.get().library().corrections().all()))
        .noneMatch(LoggedCorrection::holds);
  }
}
