package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.list.ListPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A list that is longer than what is loaded of it: its ends, and the article that is open.
final class ListEndsWindowTest {

  private static final int ARTICLES = 260;

  @RegisterExtension static final SharedWindow SHARED = SharedWindow.on(ListEndsWindowTest::write);

  private static void write(Path articles) throws IOException {
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(
          articles.resolve("%03d.txt".formatted(i)),
          "Report number %d\n\nNothing was said by %d of them.\n".formatted(i, i * 7));
    }
  }

  @BeforeEach
  void begin() throws Exception {
    rest(Duration.INDEFINITE);
    // Another query, so that the list begins anew.
    SHARED.show(SearchQuery.of("number"));
    SHARED.show(SearchQuery.ALL);
  }

  private static void rest(Duration duration) throws Exception {
    fx(() -> {
      ((ListPane) SHARED.get().node(".list-pane")).restOnEnds(duration);
      return true;
    });
  }

  private static int selected() throws Exception {
    return fx(() -> SHARED.get().list().getSelectionModel().getSelectedIndex());
  }

  private static long unread() {
    return SHARED
        .get()
        .library()
        .search(SearchQuery.ALL.with(new Filter.UnreadFilter()), 1)
        .total();
  }

  @Test
  void end_and_home_reach_both_ends_at_once_and_open_nothing() throws Exception {
    Optional<String> open = SHARED.get().open();
    long unread = unread();
    assertThat(fx(() -> SHARED.get().list().getItems().size())).isLessThan(ARTICLES);

    SHARED.press(KeyCode.END);
    assertThat(selected()).isEqualTo(ARTICLES - 1);
    SHARED.press(KeyCode.HOME);
    assertThat(selected()).isZero();
    SHARED.press(KeyCode.END);
    assertThat(selected()).isEqualTo(ARTICLES - 1);

    assertThat(SHARED.get().open()).isEqualTo(open);
    assertThat(unread()).isEqualTo(unread);
  }

  @Test
  void who_rests_at_the_end_reads_the_article_there_and_an_arrow_goes_on_from_it()
      throws Exception {
    rest(Duration.ONE);
    SHARED.press(KeyCode.END);
    String last = fx(() -> SHARED.get().list().getItems().getLast().id());
    for (int i = 0; i < 100 && !SHARED.get().open().equals(Optional.of(last)); i++) {
      SHARED.get().settle();
    }
    assertThat(SHARED.get().open()).contains(last);
    assertThat(selected()).isEqualTo(ARTICLES - 1);

    SHARED.press(KeyCode.UP);
    assertThat(selected()).isEqualTo(ARTICLES - 2);
    assertThat(SHARED.get().open())
        .contains(fx(() -> SHARED.get().list().getItems().get(ARTICLES - 2).id()));
  }

  @Test
  void who_goes_on_before_that_reads_only_where_that_leads() throws Exception {
    long unread = unread();
    SHARED.press(KeyCode.END);
    SHARED.press(KeyCode.UP);

    assertThat(SHARED.get().open())
        .contains(fx(() -> SHARED.get().list().getItems().get(ARTICLES - 2).id()));
    assertThat(unread()).isGreaterThanOrEqualTo(unread - 1);
  }

  @Test
  void who_steps_out_to_all_finds_the_open_article_marked_and_in_sight() throws Exception {
    SHARED.press(KeyCode.END);
    String last = fx(() -> SHARED.get().list().getItems().getLast().id());
    String title = fx(() -> SHARED.get().list().getItems().getLast().title());
    SHARED.show(SearchQuery.of('"' + title + '"'));
    SHARED.open(last);
    assertThat(SHARED.get().listed()).contains(last).hasSizeLessThan(25);

    SHARED.focus("#articles");
    SHARED.press(KeyCode.ESCAPE);

    assertThat(SHARED.visit().query()).isEqualTo(SearchQuery.ALL);
    assertThat(SHARED.get().open()).contains(last);
    assertThat(selected()).isEqualTo(ARTICLES - 1);
    assertThat(fx(() -> SHARED.get().list().lookupAll(".article-cell:selected")))
        .as("it is in sight")
        .hasSize(1);
  }
}
