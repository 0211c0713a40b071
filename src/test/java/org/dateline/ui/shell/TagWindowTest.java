package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.dateline.library.Tags;
import org.dateline.model.Tag;
import org.dateline.model.TagColour;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Tags: made and put on articles, listed by, renamed, recoloured and removed.
final class TagWindowTest {

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.onTheBundle();

  @BeforeEach
  void begin() throws Exception {
    for (Tag tag : tags().all()) {
      assertThat(tags().remove(tag.number())).isTrue();
    }
    SHARED.get().settle();
    SHARED.press(KeyCode.HOME);
    SHARED.open(hit(0).id());
    SHARED.focus("#articles");
  }

  private static Tags tags() {
    return SHARED.get().library().marks().tags();
  }

  private static Hit hit(int index) throws Exception {
    return fx(() -> SHARED.get().list().getItems().get(index));
  }

  private static List<String> on(int index) throws Exception {
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();
    return fx(
        () -> SHARED.get().list().getItems().get(index).tags().stream().map(Tag::name).toList());
  }

  private static Optional<Node> row(String name) throws Exception {
    return fx(() ->
        SHARED.get().shell().lookupAll(".sidebar .facet .sidebar-item").stream()
            .filter(it ->
                it.getAccessibleText() != null && it.getAccessibleText().startsWith(name + ","))
            .findFirst());
  }

  private static void choose(Node node, String... entries) throws Exception {
    new FxRobot().clickOn(node, MouseButton.SECONDARY);
    SHARED.get().settle();
    SHARED.run(() -> {
      List<MenuItem> items =
          Window.getWindows().stream()
              .filter(ContextMenu.class::isInstance)
              .map(ContextMenu.class::cast)
              .findFirst()
              .orElseThrow()
              .getItems();
      for (String entry : entries) {
        MenuItem item =
            items.stream().filter(it -> entry.equals(it.getText())).findFirst().orElseThrow();
        if (item instanceof Menu menu) {
          items = menu.getItems();
        } else {
          item.fire();
        }
      }
      Window.getWindows().stream()
          .filter(ContextMenu.class::isInstance)
          .toList()
          .forEach(Window::hide);
    });
  }

  @Test
  void a_tag_is_made_by_typing_its_name_and_stands_in_row_and_sidebar() throws Exception {
    SHARED.type("t");
    SHARED.type("To check");
    SHARED.press(KeyCode.ENTER);
    SHARED.press(KeyCode.ENTER);

    assertThat(SHARED.isShown(".dialog")).isFalse();
    assertThat(tags().all()).extracting(Tag::name).containsExactly("To check");
    assertThat(on(0)).containsExactly("To check");
    assertThat(row("To check").orElseThrow().getAccessibleText()).isEqualTo("To check, 1 article");
    assertThat(SHARED.said()).isEqualTo("Tags of 1 article changed");

    SHARED.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(on(0)).isEmpty();
  }

  @Test
  void many_articles_are_tagged_at_once_and_a_box_says_that_only_some_have_a_tag()
      throws Exception {
    Tag some = tags().make("some", TagColour.RED);
    Tag none = tags().make("none", TagColour.BLUE);
    tags().put(some.number(), List.of(hit(0).number()));
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();

    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    SHARED.type("t");
    CheckBox box = box("some");
    assertThat(box.isIndeterminate()).isTrue();
    assertThat(box("none").isSelected()).isFalse();
    SHARED.type("no");
    assertThat(fx(() -> SHARED.get().shell().lookupAll(".tag-box"))).hasSize(1);
    SHARED.press(KeyCode.ENTER);
    assertThat(box("none").isSelected()).isTrue();
    SHARED.press(KeyCode.ENTER);

    for (int i = 0; i < 3; i++) {
      assertThat(on(i)).contains(none.name());
    }
    assertThat(on(0)).containsExactly("none", "some");
    assertThat(on(1)).containsExactly("none");
    assertThat(SHARED.said()).isEqualTo("Tags of 3 articles changed");
  }

  private static CheckBox box(String tag) throws Exception {
    return (CheckBox)
        fx(() ->
            SHARED.get().shell().lookupAll(".tag-box").stream()
                .filter(it -> tag.equals(it.getAccessibleText()))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void a_click_on_a_tag_lists_what_has_it_and_the_chip_says_its_name() throws Exception {
    Tag tag = tags().make("Korea", TagColour.GREEN);
    tags().put(tag.number(), List.of(hit(1).number(), hit(2).number()));
    List<String> tagged = List.of(hit(1).id(), hit(2).id());
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();

    SHARED.click(row("Korea").orElseThrow());

    assertThat(SHARED.visit().query().filters())
        .containsExactly(new Filter.TagFilter(tag.number()));
    assertThat(SHARED.get().listed()).containsExactlyElementsOf(tagged);
    assertThat(fx(() -> ((Labeled) SHARED.get().node(".chips .chip")).getText()))
        .isEqualTo("Korea");

    SHARED.show(SearchQuery.of("tag:korea"));
    assertThat(SHARED.get().listed()).containsExactlyInAnyOrderElementsOf(tagged);
  }

  @Test
  void a_tag_is_chosen_from_what_the_search_field_suggests() throws Exception {
    Tag tag = tags().make("Korea talks", TagColour.GREEN);
    tags().put(tag.number(), List.of(hit(1).number()));
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();

    SHARED.click(SHARED.get().node("#search"));
    SHARED.type("kim tag:kor");
    SHARED.press(KeyCode.DOWN);
    SHARED.press(KeyCode.ENTER);
    assertThat(SHARED.visit().query().words()).startsWith("kim tag:\"Korea talks\"");
  }

  @Test
  void a_tag_is_renamed_recoloured_and_removed_from_its_menu_and_the_last_is_taken_back()
      throws Exception {
    Tag tag = tags().make("old", TagColour.GREEN);
    tags().put(tag.number(), List.of(hit(0).number()));
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();

    SHARED.run(() -> row0("old").requestFocus());
    SHARED.press(KeyCode.F2);
    SHARED.type("new");
    SHARED.press(KeyCode.ENTER);
    assertThat(on(0)).containsExactly("new");

    choose(row("new").orElseThrow(), "Colour", "Purple");
    SHARED.get().settle();
    assertThat(tags().all()).containsExactly(new Tag(tag.number(), "new", TagColour.PURPLE));
    assertThat(SHARED.said()).isEqualTo("Colour of the tag new changed");
    SHARED.clickUndo();
    assertThat(tags().all()).containsExactly(new Tag(tag.number(), "new", TagColour.GREEN));

    choose(row("new").orElseThrow(), "Remove the tag");
    assertThat(row("new")).isEmpty();
    assertThat(on(0)).isEmpty();
    assertThat(SHARED.said()).isEqualTo("Tag removed: new");

    SHARED.clickUndo();
    assertThat(on(0)).containsExactly("new");
    assertThat(row("new")).isPresent();
  }

  private static Node row0(String name) {
    return SHARED.get().shell().lookupAll(".sidebar .facet .sidebar-item").stream()
        .filter(
            it -> it.getAccessibleText() != null && it.getAccessibleText().startsWith(name + ","))
        .findFirst()
        .orElseThrow();
  }
}
