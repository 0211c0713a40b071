package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Why an article is in the list is told to a reader who asks.
final class ExplanationWindowTest {

  private static final String ENTRY = "Why this article (W)";

  @TempDir private Path folder = Path.of("");

  private final FxRobot robot = new FxRobot();

  private void show(OpenWindow window, SearchQuery query) throws Exception {
    fx(() -> {
      window.shell().navigator().show(query);
      return true;
    });
    window.settle();
  }

  @Test
  void a_key_shows_what_the_open_article_has_of_the_words_and_what_it_lacks() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      show(window, SearchQuery.of("halfpipe medal wombats"));
      robot.clickOn(first(window));
      window.settle();

      assertThat(window.explanation()).isEmpty();
      robot.type(KeyCode.W);
      window.settle();

      assertThat(window.explanation())
          .anyMatch(line -> line.startsWith("“halfpipe”: ") && line.contains(" in the text"))
          .contains("Without “wombats”")
          .anyMatch(line -> line.contains("halfpipe") && line.endsWith("."));
      assertThat(window.explanation().getFirst())
          .isEqualTo(fx(() -> window.list().getItems().getFirst().title()));

      robot.type(KeyCode.ESCAPE);
      window.settle();
      assertThat(window.explanation()).isEmpty();
      assertThat(fx(() -> window.shell().navigator().visit().get().query().words()))
          .isEqualTo("halfpipe medal wombats");
      assertThat(fx(() -> window.list().isFocused())).as("the keyboard is where it was").isTrue();
    }
  }

  @Test
  void the_menu_of_a_row_shows_whom_it_mentions_of_those_asked_for() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      long kim = window.library().entities().named("Chloe Kim").number();
      show(window, SearchQuery.ALL.with(new Filter.EntityFilter(kim)));

      robot.rightClickOn(first(window));
      robot.clickOn(ENTRY);
      window.settle();

      assertThat(window.explanation())
          .anyMatch(line -> line.startsWith("Chloe Kim (person): mentioned "));
    }
  }

  @Test
  void of_articles_like_another_it_is_told_what_they_have_in_common() throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      show(
          window,
          SearchQuery.ALL.with(new Filter.SimilarFilter("2018-06-19-kim-third-visit-china")));
      robot.clickOn(first(window));
      window.settle();
      robot.type(KeyCode.W);
      window.settle();

      assertThat(window.explanation())
          .anyMatch(line -> line.matches("“.*”: .*in the text.*"))
          .anyMatch(line -> line.matches(".* \\((person|place|organization)\\): mentioned .*"))
          .noneMatch(line -> line.startsWith("Without"));
    }
  }

  @Test
  void a_filter_alone_is_told_as_such_and_of_all_articles_there_is_nothing_to_tell()
      throws Exception {
    try (OpenWindow window = OpenWindow.onTheBundle(folder)) {
      robot.clickOn(first(window));
      window.settle();
      robot.type(KeyCode.W);
      window.settle();
      assertThat(window.explanation()).isEmpty();
      robot.rightClickOn(first(window));
      assertThat(robot.lookup(ENTRY).tryQuery()).isEmpty();
      robot.type(KeyCode.ESCAPE);

      show(window, SearchQuery.ALL.with(new Filter.NotFilter(new Filter.StarredFilter())));
      robot.clickOn(first(window));
      window.settle();
      robot.type(KeyCode.W);
      window.settle();

      assertThat(window.explanation())
          .contains("Only filters were chosen, and the article meets them.");
    }
  }

  private static Node first(OpenWindow window) throws Exception {
    return fx(() ->
        window.list().lookupAll(".article-cell").stream()
            .filter(node -> node instanceof ListCell<?> cell && cell.getIndex() == 0)
            .findFirst()
            .orElseThrow());
  }
}
