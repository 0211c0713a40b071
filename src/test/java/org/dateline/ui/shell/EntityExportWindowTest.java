package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.dateline.library.InitialContent;
import org.dateline.messages.export.CsvRows;
import org.dateline.messages.export.HtmlPage;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;

/// What leaves the page of an entity, with real keys and clicks on the bundled articles.
final class EntityExportWindowTest {

  private static final AtomicReference<Optional<Path>> CHOSEN =
      new AtomicReference<>(Optional.empty());

  @RegisterExtension
  static final SharedWindow SHARED =
      SharedWindow.of(folder ->
              OpenWindow.on(
                  folder,
                  InitialContent.BUNDLED_ARTICLES,
                  new OpenWindow.NoFiles() {
                    @Override
                    public Optional<Path> newExport(String name) {
                      return CHOSEN.get().map(it -> it.resolve(name));
                    }
                  }))
          .sized(1280, 700);

  private final FxRobot robot = new FxRobot();

  @BeforeEach
  void open() throws Exception {
    long kim = SHARED.entity("Kim Jong Un");
    SHARED.show(SearchQuery.mentioning(kim));
    SHARED.run(() -> SHARED.get().shell().navigator().showEntity(kim));
    SHARED.focus("#articles");
    SHARED.type("e");
  }

  @AfterEach
  void close() throws Exception {
    CHOSEN.set(Optional.empty());
    while (SHARED.isShown(".dialog")) {
      SHARED.press(KeyCode.ESCAPE);
    }
  }

  private static Node node(String selector) {
    return SHARED.get().node(selector);
  }

  private static int rows(String list) throws Exception {
    return fx(() -> ((ListView<?>) node(list)).getItems().size());
  }

  @Test
  void it_is_copied_and_written_to_files() throws Exception {
    Path folder = Files.createTempDirectory(SHARED.folder().getParent(), "export");
    CHOSEN.set(Optional.of(folder));
    SHARED.click(node("#page-copy"));
    assertThat(fx(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith("# Kim Jong Un\n")
        .contains("## Written as");

    for (String form :
        List.of(
            "Articles as CSV…",
            "All as JSON…",
            "All as Markdown…",
            "All as HTML…",
            "Picture as PNG…",
            "Picture as SVG…")) {
      export(form);
    }

    assertThat(CsvRows.of(Files.readString(folder.resolve("Kim Jong Un.csv"))))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get("sentence")).contains("Kim"));
    assertThat(Files.readString(folder.resolve("Kim Jong Un.json"))).contains("\"companions\"");
    assertThat(Files.readString(folder.resolve("Kim Jong Un.md"))).contains("Mainly about it");
    assertThat(HtmlPage.of(Files.readString(folder.resolve("Kim Jong Un.html"))).texts("h2"))
        .contains("Written as", "Mainly about it", "Mentioned in passing");
    assertThat(Files.size(folder.resolve("Kim Jong Un.png"))).isGreaterThan(1_000);
    assertThat(Files.readString(folder.resolve("Kim Jong Un.svg"))).contains(">Kim Jong Un</text>");
    assertThat(SHARED.said()).startsWith("Written to");
  }

  private void export(String form) throws Exception {
    SHARED.click(node("#page-export"));
    robot.clickOn(form);
    SHARED.get().settle();
  }

  @Test
  void a_comparison_is_written_with_its_counts_and_where_all_meet() throws Exception {
    Path folder = Files.createTempDirectory(SHARED.folder().getParent(), "comparison");
    CHOSEN.set(Optional.of(folder));
    SHARED.click(node("#page-compare"));
    SHARED.click(node("#compare-add"));
    SHARED.type("moon jae");
    SHARED.press(KeyCode.ENTER);
    export("Mentions over time as CSV…");
    String file = "Kim Jong Un · Moon Jae-in.";

    List<Map<String, String>> time = CsvRows.of(Files.readString(folder.resolve(file + "csv")));
    assertThat(time.getFirst())
        .containsOnlyKeys("from", "until", "Kim Jong Un", "Moon Jae-in", "together");
    assertThat(time.stream().mapToLong(row -> Long.parseLong(row.get("Moon Jae-in"))).sum())
        .isPositive();
    int meeting = rows("#meeting-articles");
    export("Articles with all as CSV…");
    assertThat(CsvRows.of(Files.readString(folder.resolve(file + "csv")))).hasSize(meeting);
    export("All as HTML…");
    assertThat(HtmlPage.of(Files.readString(folder.resolve(file + "html"))).texts("h3"))
        .hasSize(meeting);
    export("Picture as SVG…");
    assertThat(Files.readString(folder.resolve(file + "svg"))).contains(">Moon Jae-in</text>");
  }

  @Test
  void the_name_in_focus_is_written_from_the_menu_and_the_palette() throws Exception {
    Path folder = Files.createTempDirectory(SHARED.folder().getParent(), "focus");
    CHOSEN.set(Optional.of(folder));
    SHARED.press(KeyCode.ESCAPE);
    SHARED.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    SHARED.type("export the name");
    SHARED.press(KeyCode.ENTER);
    SHARED.click(node("#export-html"));
    SHARED.click(node("#export-go"));

    assertThat(HtmlPage.of(Files.readString(folder.resolve("Kim Jong Un.html"))).texts("h1"))
        .containsExactly("Kim Jong Un");
  }
}
