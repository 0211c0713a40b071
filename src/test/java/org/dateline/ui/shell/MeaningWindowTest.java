package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The window on a library that is searched by meaning, with the model itself.
final class MeaningWindowTest {

  private static final String ENTRY = "Search by meaning, on or off";

  @TempDir private Path temp = Path.of("");

  /// For all tests: machine code is loaded once a process.
  @TempDir private static Path natives = Path.of("");

  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void fill() throws InterruptedException {
    Path articles =
        Samples.write(
            temp.resolve("articles.jsonl"),
            Samples.json(
                    "storm",
                    "Hurricane leaves a million homes in the dark",
                    "Electricity was cut off along the coast after winds tore down the lines.")
                + "\n"
                + Samples.json(
                    "bank",
                    "Central bank keeps interest rates",
                    "Inflation is falling, the governor told reporters.")
                + "\n");
    try (Library library = Samples.empty(temp.resolve("library"))) {
      library.importFrom(List.of(articles));
      library.awaitNames();
      library.meaning().use(natives);
      library.meaning().await();
    }
  }

  private OpenWindow open() throws Exception {
    OpenWindow window =
        OpenWindow.on(temp.resolve("library"), InitialContent.EMPTY, new OpenWindow.NoFiles());
    window.library().meaning().use(natives);
    fx(() -> {
      window.shell().navigator().show(SearchQuery.of("blackouts caused by extreme weather"));
      return true;
    });
    window.settle();
    return window;
  }

  private void choose(OpenWindow window) throws Exception {
    robot.clickOn(window.node("#menu-edit"));
    robot.clickOn(ENTRY);
    window.settle();
  }

  private static List<String> labels(OpenWindow window) throws Exception {
    return fx(() ->
        window.shell().lookupAll(".label").stream()
            .map(node -> ((Labeled) node).getText())
            .filter(Objects::nonNull)
            .toList());
  }

  @Test
  void the_entry_of_the_menu_switches_meaning_off_and_on() throws Exception {
    try (OpenWindow window = open()) {
      assertThat(window.listed()).containsExactly("storm");
      assertThat(labels(window)).contains("No article by the words");

      choose(window);
      assertThat(labels(window)).contains("Articles are found by their words alone");
      assertThat(fx(() -> window.shell().lookup("#articles"))).as("nothing found").isNull();
      assertThat(window.library().meaning().isOn()).isFalse();

      choose(window);
      assertThat(window.listed()).containsExactly("storm");
      assertThat(labels(window)).contains("Finished searches find articles by their meaning too");
      assertThat(window.library().meaning().isOn()).isTrue();
    }
  }

  @Test
  void of_an_article_that_only_its_meaning_finds_the_passage_is_shown() throws Exception {
    try (OpenWindow window = open()) {
      robot.clickOn(window.node("#articles .article-cell:filled"));
      window.settle();
      robot.type(KeyCode.W);
      window.settle();

      assertThat(window.explanation())
          .anyMatch(line -> line.startsWith("Near in meaning: "))
          .contains(
              "Electricity was cut off along the coast after winds tore down the lines.",
              "Without “blackouts”, “caused”, “extreme”, “weather”");
    }
  }
}
