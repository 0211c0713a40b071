package org.dateline.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.messages.export.ArticleExport;
import org.dateline.messages.export.ArticleExport.ExportTexts;
import org.dateline.messages.export.CsvRows;
import org.dateline.messages.export.ExportFormat;
import org.dateline.messages.export.HitPages;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.export.FileExports.DocumentSource;
import org.dateline.ui.kit.DesktopServices;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.kit.WindowThread;
import org.dateline.ui.shell.OpenWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files written in the background, without a window.
final class FileExportsTest {

  private static final int ARTICLES = 500;

  @TempDir private static Path temp = Path.of("");

  @SuppressWarnings("NullAway.Init") // by open
  private static Library library;

  private final WindowThread window = new WindowThread();
  private final List<URI> opened = new ArrayList<>();
  private final SaidMessages said = new SaidMessages();
  private final Path file = temp.resolve("export-" + System.nanoTime()).resolve("all.csv");

  /// What the foot of the window says.
  private static final class SaidMessages implements UndoStack.MessageBar {

    private final List<String> words = new ArrayList<>();
    private String link = "";
    private Runnable follow = () -> {};

    @Override
    public void report(String text, String more, Runnable run) {
      words.add(text);
      link = more;
      follow = run;
    }

    @Override
    public void say(String text) {
      report(text, "", () -> {});
    }
  }

  @BeforeAll
  static void open() throws Exception {
    library = Samples.generated(temp.resolve("library"), ARTICLES);
  }

  @AfterAll
  static void close() {
    library.close();
  }

  private FileExports export(long rows, DocumentSource source) throws IOException {
    Files.createDirectories(file.getParent());
    FileExports exports =
        new FileExports(
            () -> library,
            window.background(),
            new DesktopServices(
                new OpenWindow.NoFiles() {
                  @Override
                  public Optional<Path> newExport(String name) {
                    return Optional.of(file);
                  }
                },
                opened::add),
            said,
            opened::add,
            0);
    exports.document("all", ExportFormat.CSV, rows, source);
    return exports;
  }

  private static HitPages all(CancellationSignal stop) {
    return HitPages.found(library, SearchQuery.ALL, Long.MAX_VALUE, stop);
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files.toList();
    }
  }

  @Test
  void it_says_how_far_it_is_and_then_where_the_file_is() throws Exception {
    export(ARTICLES, (open, stop) -> ArticleExport.of(open, "all", all(stop), ExportTexts.NONE));
    window.untilIdle();

    assertThat(said.words)
        .contains("Exporting: 250 of 500")
        .last()
        .asString()
        .isEqualTo("Written to " + file);
    assertThat(CsvRows.of(Files.readString(file))).hasSize(ARTICLES);
    said.follow.run();
    window.untilIdle();
    assertThat(opened).containsExactly(file.resolveSibling("").toUri());
  }

  @Test
  void one_that_is_cancelled_leaves_no_file() throws Exception {
    CountDownLatch cancelled = new CountDownLatch(1);
    export(
        ARTICLES,
        (open, stop) -> {
          HitPages slow =
              each ->
                  all(stop)
                      .read((List<Hit> page) -> {
                        each.accept(page);
                        await(cancelled);
                      });
          return ArticleExport.of(open, "all", slow, ExportTexts.NONE);
        });
    window.until(() -> said.link.equals("Cancel"));
    said.follow.run();
    cancelled.countDown();
    window.untilIdle();

    assertThat(said.words).last().asString().startsWith("The export was cancelled");
    assertThat(left()).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void one_that_fails_says_why_and_leaves_no_file() throws Exception {
    Files.createDirectories(file);
    export(0, (open, stop) -> ArticleExport.of(open, "all", all(stop), ExportTexts.NONE));
    window.untilIdle();

    assertThat(said.words).last().asString().contains("all.csv");
    assertThat(said.link).isEmpty();
    assertThat(left()).containsExactly(file);
  }

  @Test
  void one_that_is_under_way_when_the_window_goes_leaves_no_file() throws Exception {
    CountDownLatch gone = new CountDownLatch(1);
    FileExports exports =
        export(
            ARTICLES,
            (open, stop) -> {
              HitPages slow =
                  each ->
                      all(stop)
                          .read((List<Hit> page) -> {
                            each.accept(page);
                            await(gone);
                          });
              return ArticleExport.of(open, "all", slow, ExportTexts.NONE);
            });
    window.until(() -> said.link.equals("Cancel"));
    exports.close();
    gone.countDown();
    window.untilIdle();

    assertThat(left()).isEmpty();
  }
}
