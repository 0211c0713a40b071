package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.dateline.library.Samples;
import org.dateline.messages.export.CsvRows;
import org.dateline.messages.export.HtmlPage;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import tools.jackson.databind.json.JsonMapper;

/// Articles written to files, with real keys and clicks on a list that is longer than what is
/// loaded of it.
final class ExportWindowTest {

  private static final int ARTICLES = 300;

  private static final List<String> HOSTILE =
      List.of("=1+1", "<script>alert(1)</script>", "He said \"no\"", "שלום עולם", "😀 emoji");

  private static final AtomicReference<Optional<Path>> CHOSEN =
      new AtomicReference<>(Optional.empty());

  @RegisterExtension
  static final SharedWindow SHARED =
      SharedWindow.on(
          ExportWindowTest::articles,
          new OpenWindow.NoFiles() {
            @Override
            public Optional<Path> newExport(String name) {
              return CHOSEN.get().map(it -> it.resolve(name));
            }
          });

  private final FxRobot robot = new FxRobot();
  private Path folder = Path.of("");

  private static void articles(Path folder) throws IOException {
    Stream<String> hostile =
        IntStream.range(0, HOSTILE.size())
            .mapToObj(i -> Samples.json("h" + i, HOSTILE.get(i), "An okapi of number " + i + "."));
    Files.writeString(
        folder.resolve("all.jsonl"),
        Stream.concat(
                hostile, IntStream.range(0, ARTICLES - HOSTILE.size()).mapToObj(Samples::generated))
            .collect(Collectors.joining("\n")));
  }

  @BeforeEach
  void choose() throws IOException {
    folder = Files.createTempDirectory(SHARED.folder().getParent(), "exports");
    CHOSEN.set(Optional.of(folder));
  }

  private static Node node(String selector) {
    return SHARED.get().node(selector);
  }

  private static void go() throws Exception {
    SHARED.click(node("#export-go"));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private String written() throws IOException {
    assertThat(files()).hasSize(1);
    return Files.readString(files().getFirst());
  }

  /// What of all that is offered is chosen.
  private static List<String> chosen() throws Exception {
    return fx(() ->
        SHARED.get().shell().lookupAll(".radio-button").stream()
            .map(RadioButton.class::cast)
            .filter(RadioButton::isSelected)
            .map(Labeled::getText)
            .toList());
  }

  @Test
  void the_whole_list_is_written_though_not_all_of_it_is_loaded() throws Exception {
    assertThat(SHARED.get().listed()).hasSizeLessThan(ARTICLES);
    SHARED.press(KeyCode.CONTROL, KeyCode.E);
    assertThat(SHARED.isShown(".export-sheet")).isTrue();
    go();

    List<Map<String, String>> rows = CsvRows.of(written());
    assertThat(rows).hasSize(ARTICLES);
    assertThat(Set.copyOf(rows.stream().map(row -> row.get("id")).toList())).hasSize(ARTICLES);
    assertThat(files().getFirst()).hasFileName("All articles.csv");
    assertThat(SHARED.said()).startsWith("Written to ").contains("All articles.csv");
  }

  @Test
  void what_a_search_finds_is_written_with_its_passages_and_no_headline_does_anything()
      throws Exception {
    SHARED.show(SearchQuery.of("okapi"));
    SHARED.press(KeyCode.CONTROL, KeyCode.E);
    go();

    List<Map<String, String>> rows = CsvRows.of(written());
    assertThat(rows)
        .extracting(row -> row.get("title"))
        .containsExactlyInAnyOrder(
            "'=1+1", HOSTILE.get(1), HOSTILE.get(2), HOSTILE.get(3), HOSTILE.get(4));
    assertThat(rows).allSatisfy(row -> assertThat(row.get("passage")).contains("okapi"));
    assertThat(files().getFirst()).hasFileName("okapi.csv");
  }

  @Test
  void rows_that_are_chosen_are_written_as_a_page_with_whole_texts() throws Exception {
    SHARED.show(SearchQuery.of("okapi"));
    SHARED.focus("#articles");
    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    SHARED.press(KeyCode.SHIFT, KeyCode.DOWN);
    SHARED.press(KeyCode.CONTROL, KeyCode.E);
    assertThat(chosen()).contains("The 3 chosen articles");
    assertThat(fx(() -> ((CheckBox) node("#export-texts")).isDisabled())).isTrue();
    SHARED.click(node("#export-html"));
    SHARED.click(node("#export-texts"));
    go();

    HtmlPage page = HtmlPage.of(written());
    assertThat(page.texts("h3")).hasSize(3).isSubsetOf(HOSTILE);
    assertThat(page.all("div"))
        .filteredOn(it -> it.getAttribute("class").equals("body"))
        .hasSize(3)
        .allSatisfy(it -> assertThat(it.getTextContent()).contains("okapi of number"));
  }

  @Test
  void everything_chosen_but_one_is_written() throws Exception {
    SHARED.show(SearchQuery.of("okapi"));
    SHARED.focus("#articles");
    SHARED.press(KeyCode.CONTROL, KeyCode.A);
    SHARED.press(KeyCode.CONTROL, KeyCode.DOWN);
    SHARED.press(KeyCode.CONTROL, KeyCode.SPACE);
    SHARED.press(KeyCode.CONTROL, KeyCode.E);
    SHARED.click(node("#export-json"));
    go();

    assertThat(JsonMapper.builder().build().readTree(written()).get("articles")).hasSize(4);
  }

  @Test
  void the_menu_of_a_row_writes_that_article() throws Exception {
    SHARED.show(SearchQuery.of("okapi"));
    Node row = fx(() -> node("#articles").lookupAll(".article-cell").iterator().next());
    robot.rightClickOn(row);
    SHARED.get().settle();
    robot.clickOn("Export…");
    SHARED.get().settle();
    assertThat(chosen()).contains("This article");
    SHARED.click(node("#export-markdown"));
    go();

    assertThat(written()).startsWith("# ").contains("okapi");
    assertThat(files().getFirst().toString()).endsWith(".md");
  }

  @Test
  void the_message_leads_to_the_folder() throws Exception {
    SHARED.show(SearchQuery.of("okapi"));
    SHARED.press(KeyCode.CONTROL, KeyCode.E);
    go();
    Node link =
        fx(() ->
            SHARED.get().shell().lookupAll(".status-bar .hyperlink").stream()
                .filter(it -> ((Labeled) it).getText().equals("Show in folder"))
                .findFirst()
                .orElseThrow());
    SHARED.click(link);

    assertThat(SHARED.get().opened()).last().isEqualTo(folder.toAbsolutePath().toUri());
  }

  @Test
  void what_cannot_be_written_is_said_and_no_file_is_left() throws Exception {
    CHOSEN.set(Optional.of(folder.resolve("gone")));
    SHARED.press(KeyCode.CONTROL, KeyCode.E);
    go();

    assertThat(SHARED.said()).contains("All articles.csv").doesNotStartWith("Written");
    assertThat(files()).isEmpty();
  }

  @Test
  void the_keyboard_alone_chooses_a_form_and_writes() throws Exception {
    SHARED.show(SearchQuery.of("okapi"));
    SHARED.press(KeyCode.CONTROL, KeyCode.E);
    SHARED.press(KeyCode.TAB);
    SHARED.press(KeyCode.DOWN);
    SHARED.press(KeyCode.ENTER);

    assertThat(files()).hasSize(1).first().asString().endsWith(".json");
  }

  @Test
  void a_reader_who_chooses_no_file_writes_none() throws Exception {
    CHOSEN.set(Optional.empty());
    SHARED.press(KeyCode.CONTROL, KeyCode.E);
    go();

    assertThat(SHARED.isShown(".dialog")).isFalse();
    assertThat(files()).isEmpty();
  }
}
