package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.dateline.library.InitialContent;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.list.ListPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Home and End in a list that is longer than what is loaded of it.
final class ListEndsWindowTest {

  private static final int ARTICLES = 260;

  @TempDir private static Path folder = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static OpenWindow window;

  private final FxRobot robot = new FxRobot();

  @BeforeAll
  static void open() throws Exception {
    window =
        OpenWindow.on(folder.resolve("library"), InitialContent.EMPTY, new OpenWindow.NoFiles());
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(
          articles.resolve("%03d.txt".formatted(i)),
          "Report number %d\n\nNothing was said by %d of them.\n".formatted(i, i * 7));
    }
    window.library().importFrom(List.of(articles));
    window.library().awaitNames();
    window.settle();
  }

  @AfterAll
  static void close() {
    window.close();
  }

  @BeforeEach
  void begin() throws Exception {
    rest(Duration.INDEFINITE);
    // Another query, so that the list begins anew.
    for (SearchQuery query : List.of(SearchQuery.of("number"), SearchQuery.ALL)) {
      fx(() -> {
        window.shell().navigator().show(query);
        window.list().requestFocus();
        return true;
      });
      window.settle();
    }
  }

  private static void rest(Duration duration) throws Exception {
    fx(() -> {
      ((ListPane) window.node(".list-pane")).restOnEnds(duration);
      return true;
    });
  }

  private void press(KeyCode key) throws Exception {
    robot.push(key);
    window.settle();
  }

  private static int selected() throws Exception {
    return fx(() -> window.list().getSelectionModel().getSelectedIndex());
  }

  private static long unread() {
    return window.library().search(SearchQuery.ALL.with(new Filter.UnreadFilter()), 1).total();
  }

  @Test
  void end_and_home_reach_both_ends_at_once_and_open_nothing() throws Exception {
    Optional<String> open = window.open();
    long unread = unread();
    assertThat(fx(() -> window.list().getItems().size())).isLessThan(ARTICLES);

    press(KeyCode.END);
    assertThat(selected()).isEqualTo(ARTICLES - 1);
    press(KeyCode.HOME);
    assertThat(selected()).isZero();
    press(KeyCode.END);
    assertThat(selected()).isEqualTo(ARTICLES - 1);

    assertThat(window.open()).isEqualTo(open);
    assertThat(unread()).isEqualTo(unread);
  }

  @Test
  void who_rests_at_the_end_reads_the_article_there_and_an_arrow_goes_on_from_it()
      throws Exception {
    rest(Duration.ONE);
    press(KeyCode.END);
    String last = fx(() -> window.list().getItems().getLast().id());
    for (int i = 0; i < 100 && !window.open().equals(Optional.of(last)); i++) {
      window.settle();
    }
    assertThat(window.open()).contains(last);
    assertThat(selected()).isEqualTo(ARTICLES - 1);

    press(KeyCode.UP);
    assertThat(selected()).isEqualTo(ARTICLES - 2);
    assertThat(window.open()).contains(fx(() -> window.list().getItems().get(ARTICLES - 2).id()));
  }

  @Test
  void who_goes_on_before_that_reads_only_where_that_leads() throws Exception {
    long unread = unread();
    press(KeyCode.END);
    press(KeyCode.UP);

    assertThat(window.open()).contains(fx(() -> window.list().getItems().get(ARTICLES - 2).id()));
    assertThat(unread()).isGreaterThanOrEqualTo(unread - 1);
  }
}
