package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.dateline.library.Samples;
import org.dateline.messages.export.CsvRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// Many queries in the window, with real keys and clicks.
final class BatchSearchWindowTest {

  private static final int ARTICLES = 100;
  private static final int QUERIES = 5_000;

  private static final AtomicReference<Optional<Path>> WRITTEN =
      new AtomicReference<>(Optional.empty());
  private static final AtomicReference<Optional<Path>> READ =
      new AtomicReference<>(Optional.empty());

  @RegisterExtension
  static final SharedWindow SHARED =
      SharedWindow.on(
          BatchSearchWindowTest::articles,
          new OpenWindow.NoFiles() {
            @Override
            public Optional<Path> newExport(String name) {
              return WRITTEN.get().map(it -> it.resolve(name));
            }

            @Override
            public Optional<Path> queries() {
              return READ.get();
            }
          });

  private final FxRobot robot = new FxRobot();

  private static void articles(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("all.jsonl"),
        IntStream.range(0, ARTICLES)
            .mapToObj(Samples::generated)
            .collect(Collectors.joining("\n")));
  }

  @BeforeEach
  void open() throws Exception {
    palette();
    if (SHARED.isShown("#queries-again")) {
      SHARED.click(node("#queries-again"));
    }
    SHARED.run(() -> ((TextArea) node("#queries-text")).clear());
  }

  private static void palette() throws Exception {
    SHARED.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    SHARED.type("many queries");
    SHARED.press(KeyCode.ENTER);
  }

  private static Node node(String selector) {
    return SHARED.get().node(selector);
  }

  private static void paste(String text) throws Exception {
    SHARED.run(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
    SHARED.click(node("#queries-text"));
    SHARED.press(KeyCode.CONTROL, KeyCode.V);
  }

  private static void ask(String text) throws Exception {
    paste(text);
    SHARED.click(node("#queries-go"));
  }

  private static String state() throws Exception {
    return fx(() -> node(".queries-state").getAccessibleText());
  }

  private static List<Node> cells() throws Exception {
    return fx(() -> {
      List<Node> cells = new ArrayList<>(node("#queries-rows").lookupAll(".batch-search-cell"));
      cells.removeIf(it -> !it.isVisible() || it.getAccessibleText() == null);
      cells.sort(Comparator.comparingDouble(Node::getLayoutY));
      return cells;
    });
  }

  private static List<String> rows() throws Exception {
    List<Node> cells = cells();
    return fx(() -> cells.stream().map(Node::getAccessibleText).toList());
  }

  private static int size() throws Exception {
    return fx(() -> ((ListView<?>) node("#queries-rows")).getItems().size());
  }

  @Test
  void each_query_stands_above_its_hits_and_none_is_lost() throws Exception {
    ask(Samples.word(7) + "\n\n# a comment\nnosuchword\nzebra date:never\n");

    assertThat(state()).isEqualTo("3 queries, 1 found something, 1 hit");
    assertThat(rows()).hasSize(4);
    assertThat(rows().get(0)).startsWith("Query: " + Samples.word(7)).contains("1 article");
    assertThat(rows().get(1)).contains("number 7").contains("known as " + Samples.word(7));
    assertThat(rows().get(2)).contains("Nothing found");
    assertThat(rows().get(3)).contains("“never” is no date");
  }

  @Test
  void a_hit_opens_its_article_and_the_table_is_there_again() throws Exception {
    ask(Samples.word(7) + "\n" + Samples.word(8));
    SHARED.click(cells().get(3));

    assertThat(SHARED.isShown(".dialog")).isFalse();
    assertThat(SHARED.get().open()).contains(Samples.id(8));
    assertThat(SHARED.visit().query().words()).isEqualTo(Samples.word(8));

    palette();
    assertThat(rows()).hasSize(4);
  }

  @Test
  void a_query_opens_its_search_by_the_keyboard() throws Exception {
    ask("Merkel\n" + Samples.word(8));
    SHARED.focus("#queries-rows");
    SHARED.press(KeyCode.HOME);
    SHARED.press(KeyCode.ENTER);

    assertThat(SHARED.isShown(".dialog")).isFalse();
    assertThat(SHARED.visit().query().words()).isEqualTo("Merkel");
    assertThat(SHARED.get().listed()).isNotEmpty();
  }

  @Test
  void the_table_is_written_as_it_is_on_the_command_line() throws Exception {
    Path folder = Files.createTempDirectory(SHARED.folder().getParent(), "queries");
    WRITTEN.set(Optional.of(folder));
    ask(Samples.word(7) + "\nnosuchword");
    SHARED.click(node("#queries-export"));
    robot.clickOn("CSV, a table for spreadsheets");
    SHARED.get().settle();

    List<Map<String, String>> rows =
        CsvRows.of(Files.readString(folder.resolve("Many queries.csv")));
    assertThat(rows)
        .extracting(row -> row.get("query"))
        .containsExactly(Samples.word(7), "nosuchword");
    assertThat(rows.getFirst()).containsEntry("id", Samples.id(7));
    assertThat(rows.getLast()).containsEntry("note", "Nothing found");
  }

  @Test
  void five_thousand_queries_of_a_file_are_asked_and_looked_at_anywhere() throws Exception {
    Path file =
        Samples.write(
            SHARED.folder().resolveSibling("queries.txt"),
            IntStream.range(0, QUERIES)
                .mapToObj(i -> Samples.word(i % ARTICLES))
                .collect(Collectors.joining("\n")));
    READ.set(Optional.of(file));
    SHARED.click(node("#queries-file"));

    assertThat(state()).isEqualTo("5,000 queries, 5,000 found something, 5,000 hits");
    assertThat(size()).isEqualTo(2 * QUERIES);
    SHARED.focus("#queries-rows");
    SHARED.press(KeyCode.END);
    assertThat(rows().getLast()).contains(Samples.word((QUERIES - 1) % ARTICLES));
  }

  @Test
  void cancelling_keeps_what_was_found() throws Exception {
    paste(
        IntStream.range(0, QUERIES)
            .mapToObj(i -> Samples.word(i % ARTICLES))
            .collect(Collectors.joining("\n")));
    // No waiting for the end between the two.
    fx(() -> {
      ((Button) node("#queries-go")).fire();
      ((Button) node("#queries-cancel")).fire();
      return true;
    });
    SHARED.get().settle();

    assertThat(SHARED.isShown("#queries-cancel")).isFalse();
    assertThat(fx(() -> ((Labeled) node("#queries-again")).isDisabled())).isFalse();
    assertThat(size()).isLessThan(2 * QUERIES);
  }
}
