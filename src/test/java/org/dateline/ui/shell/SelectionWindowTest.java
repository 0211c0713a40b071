package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.FiredMouse;
import org.dateline.ui.list.ListPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Several rows of a list that is longer than what is loaded of it, chosen together and acted on.
final class SelectionWindowTest {

  private static final int ARTICLES = 260;

  private static final SearchQuery UNREAD = SearchQuery.ALL.with(new Filter.UnreadFilter());

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.on(SelectionWindowTest::write);

  private static void write(Path articles) throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(
          articles.resolve("%03d.txt".formatted(i)),
          "Report number %d\n\nNothing was said by %d of them.\n".formatted(i, i * 7));
    }
  }

  @BeforeEach
  void begin() throws Exception {
    var library = SHARED.get().library();
    var all = library.marks().numbers(SearchQuery.ALL, () -> false);
    library.marks().setUnread(all, true);
    library.marks().setStarred(all, false);
    library.awaitIndexed();
    SHARED.show(SearchQuery.of("number"));
    SHARED.show(SearchQuery.ALL);
    SHARED.open(hit(0).id());
    SHARED.focus("#articles");
  }

  private static ListPane list() {
    return (ListPane) SHARED.get().node(".list-pane");
  }

  private static Hit hit(int index) throws Exception {
    return fx(() -> SHARED.get().list().getItems().get(index));
  }

  private static long total(SearchQuery query) throws Exception {
    SHARED.get().library().awaitIndexed();
    return SHARED.get().library().search(query, 1).total();
  }

  private static List<Boolean> unread(int... indices) throws Exception {
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();
    List<Boolean> unread = new ArrayList<>();
    for (int index : indices) {
      unread.add(hit(index).unread());
    }
    return unread;
  }

  private static String chosen() throws Exception {
    return SHARED.isShown(".selection-bar")
        ? fx(() -> ((Labeled) SHARED.get().node(".selection-bar .chosen-count")).getText())
        : "";
  }

  private static List<Integer> marked() throws Exception {
    return fx(() ->
        SHARED.get().list().lookupAll(".article-cell:chosen").stream()
            .map(cell -> ((ListCell<?>) cell).getIndex())
            .sorted()
            .toList());
  }

  private static void clickRow(int index) throws Exception {
    clickRow(index, KeyCode.UNDEFINED);
  }

  private static void clickRow(int index, KeyCode held) throws Exception {
    Node row =
        fx(() ->
            SHARED.get().list().lookupAll(".article-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> it && it.getIndex() == index)
                .findFirst()
                .orElseThrow());
    Bounds at = WindowPanes.onScreen(row);
    Point2D point = new Point2D(at.getMinX() + 12, at.getMinY() + 30);
    SHARED.run(() -> FiredMouse.click(row, point, MouseButton.PRIMARY, held));
  }

  private static void clickBar(String words) throws Exception {
    Node button =
        fx(() ->
            SHARED.get().shell().lookupAll(".selection-bar .button").stream()
                .filter(it -> words.equals(it.getAccessibleText()))
                .findFirst()
                .orElseThrow());
    SHARED.click(button);
  }

  @Test
  void shift_and_arrows_choose_from_the_open_article_which_stays_open() throws Exception {
    Optional<String> open = SHARED.get().open();

    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(chosen()).isEqualTo("3 chosen");
    assertThat(marked()).containsExactly(0, 1, 2);

    SHARED.press(KeyCode.SHIFT, KeyCode.UP);
    assertThat(marked()).containsExactly(0, 1);
    assertThat(SHARED.get().open()).isEqualTo(open);

    SHARED.press(KeyCode.ESCAPE);
    assertThat(chosen()).isEmpty();
    assertThat(SHARED.get().open()).isEqualTo(open);

    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(marked()).as("from the open article again").containsExactly(0, 1);
  }

  @Test
  void shift_and_a_click_choose_a_stretch_and_a_click_alone_ends_that() throws Exception {
    clickRow(1);
    clickRow(3, KeyCode.SHIFT);
    assertThat(marked()).containsExactly(1, 2, 3);
    assertThat(SHARED.get().open()).contains(hit(1).id());

    clickRow(0, KeyCode.SHIFT);
    assertThat(marked()).containsExactly(0, 1);

    clickRow(2);
    assertThat(chosen()).isEmpty();
    assertThat(SHARED.get().open()).contains(hit(2).id());
  }

  @Test
  void the_shortcut_key_and_clicks_choose_one_by_one() throws Exception {
    clickRow(0);
    clickRow(2, KeyCode.SHORTCUT);
    clickRow(3, KeyCode.SHORTCUT);
    assertThat(marked()).containsExactly(0, 2, 3);
    clickRow(2, KeyCode.SHORTCUT);
    assertThat(marked()).containsExactly(0, 3);
    assertThat(SHARED.get().open()).contains(hit(0).id());
  }

  @Test
  void all_are_chosen_without_loading_them_and_some_of_all_can_be_left_out() throws Exception {
    SHARED.press(KeyCode.CONTROL, KeyCode.A);
    assertThat(chosen()).isEqualTo(ARTICLES + " chosen");
    assertThat(fx(() -> SHARED.get().list().getItems().size())).isLessThan(ARTICLES);
    clickRow(1, KeyCode.SHORTCUT);
    assertThat(chosen()).isEqualTo((ARTICLES - 1) + " chosen");

    clickBar("Star");

    assertThat(total(SearchQuery.of("is:starred"))).isEqualTo(ARTICLES - 1);
    assertThat(SHARED.said()).isEqualTo((ARTICLES - 1) + " articles starred");

    SHARED.clickUndo();
    assertThat(total(SearchQuery.of("is:starred"))).isZero();
  }

  @Test
  void where_all_were_chosen_what_comes_and_goes_ends_that() throws Exception {
    var trash = SHARED.get().library().marks().trash();
    List<Long> one = List.of(hit(20).number());
    SHARED.press(KeyCode.CONTROL, KeyCode.A);
    assertThat(chosen()).isEqualTo(ARTICLES + " chosen");

    trash.delete(one);
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();
    assertThat(chosen()).as("of more or fewer nothing was said").isEmpty();

    SHARED.press(KeyCode.CONTROL, KeyCode.A);
    trash.restore(one);
    SHARED.get().library().awaitIndexed();
    SHARED.get().settle();
    assertThat(chosen()).isEmpty();
  }

  @Test
  void by_the_menu_the_article_being_read_is_deleted_wherever_the_keyboard_is() throws Exception {
    String read = hit(30).id();
    SHARED.open(read);
    SHARED.focus("#articles");

    new FxRobot().clickOn(SHARED.get().node("#menu-article"));
    SHARED.get().settle();
    MenuBar menus = (MenuBar) SHARED.get().node("#menu-bar");
    SHARED.run(() ->
        menus.getMenus().stream()
            .flatMap(menu -> menu.getItems().stream())
            .filter(item -> "Delete".equals(item.getText()))
            .findFirst()
            .orElseThrow()
            .fire());

    assertThat(SHARED.said()).isEqualTo("1 article deleted");
    assertThat(SHARED.get().listed()).doesNotContain(read);
    SHARED.clickUndo();
    assertThat(total(SearchQuery.ALL)).isEqualTo(ARTICLES);
  }

  @Test
  void shift_and_end_choose_what_is_below_loaded_or_not() throws Exception {
    SHARED.press(KeyCode.DOWN);
    SHARED.press(KeyCode.DOWN);
    SHARED.press(KeyCode.SHIFT, KeyCode.END);
    assertThat(chosen()).isEqualTo((ARTICLES - 2) + " chosen");
  }

  @Test
  void what_is_chosen_is_marked_read_and_unread_and_the_key_takes_it_back() throws Exception {
    clickRow(1);
    var library = SHARED.get().library();
    library.marks().setUnread(library.marks().numbers(SearchQuery.ALL, () -> false), true);
    clickRow(3, KeyCode.SHIFT);
    clickBar("Mark as read");
    assertThat(unread(1, 2, 3)).containsExactly(false, false, false);

    SHARED.focus("#articles");
    SHARED.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(unread(1, 2, 3)).containsExactly(true, true, true);
  }

  @Test
  void a_list_is_marked_read_whole_and_that_is_taken_back() throws Exception {
    long before = total(UNREAD);
    SHARED.run(() -> list().batch().markAllRead());
    assertThat(total(UNREAD)).isZero();
    assertThat(SHARED.said()).isEqualTo(before + " articles marked as read");

    SHARED.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(total(UNREAD)).isEqualTo(before);
  }

  @Test
  void what_is_chosen_is_deleted_by_the_key_and_comes_back_by_the_message() throws Exception {
    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    List<String> gone = List.of(hit(0).id(), hit(1).id());
    String next = hit(2).id();

    SHARED.press(KeyCode.DELETE);

    assertThat(SHARED.said()).isEqualTo("2 articles deleted");
    assertThat(SHARED.get().listed()).doesNotContainAnyElementsOf(gone).startsWith(next);
    assertThat(SHARED.get().open()).contains(next);
    assertThat(total(SearchQuery.ALL)).isEqualTo(ARTICLES - 2);

    SHARED.clickUndo();
    assertThat(total(SearchQuery.ALL)).isEqualTo(ARTICLES);
    SHARED.get().settle();
    assertThat(SHARED.get().listed()).containsAll(gone);
  }

  @Test
  void everything_of_a_list_is_deleted_and_nothing_is_open_then() throws Exception {
    SHARED.press(KeyCode.CONTROL, KeyCode.A);
    SHARED.press(KeyCode.DELETE);
    assertThat(total(SearchQuery.ALL)).isZero();
    SHARED.get().settle();
    assertThat(SHARED.isShown(".list-pane .notice")).isTrue();
    assertThat(SHARED.isShown(".article-pane .notice")).isTrue();

    SHARED.clickUndo();
    assertThat(total(SearchQuery.ALL)).isEqualTo(ARTICLES);
  }

  @Test
  void headlines_are_copied() throws Exception {
    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    SHARED.press(KeyCode.CONTROL, KeyCode.C);
    assertThat(fx(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(hit(0).title() + "\n" + hit(1).title());
    assertThat(SHARED.said()).isEqualTo("2 lines copied");
  }

  @Test
  void another_list_begins_with_nothing_chosen() throws Exception {
    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    SHARED.show(SearchQuery.of("number"));
    assertThat(chosen()).isEmpty();
  }
}
