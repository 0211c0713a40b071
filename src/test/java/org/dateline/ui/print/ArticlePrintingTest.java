package org.dateline.ui.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;
import static org.dateline.ui.kit.FxThread.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.article.ArticleModel;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.StyleSheets;
import org.dateline.ui.kit.UnpaintedWindow;
import org.dateline.ui.settings.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An article is printed, on a printer that only counts.
@ExtendWith(ApplicationExtension.class)
@Timeout(60)
final class ArticlePrintingTest {

  @TempDir private Path folder = Path.of("");

  private final List<String> said = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final Overlay overlay = new Overlay();

  @SuppressWarnings("NullAway.Init") // by start
  private BackgroundExecutor background;

  private Optional<Library> library = Optional.empty();

  /// A printer of small paper that takes everything, or nothing.
  private static final class CountingPrinter implements PaperPrinter {

    private final boolean there;
    private final boolean takes;
    private final List<ArticlePages> printed = new ArrayList<>();
    private boolean broken;
    private int cancelled;

    CountingPrinter(boolean there, boolean takes) {
      this.there = there;
      this.takes = takes;
    }

    @Override
    public Optional<PaperSize> paper() {
      assertThat(Platform.isFxApplicationThread()).isFalse();
      return there ? Optional.of(PaperSize.A4) : Optional.empty();
    }

    @Override
    public Optional<PrintTask> ask(Window owner, String name) {
      assertThat(name).isEqualTo("Storm");
      return Optional.of(
          new PrintTask() {
            @Override
            public PaperSize paper() {
              return broken ? new PaperSize(Double.NaN, -1) : new PaperSize(300, 200);
            }

            @Override
            public boolean print(ArticlePages pages) {
              printed.add(pages);
              return takes;
            }

            @Override
            public void cancel() {
              cancelled++;
            }
          });
    }
  }

  @Start
  void start(Stage stage) {
    StyleSheets.colour(false);
    background = new BackgroundExecutor(Platform::runLater, failures::add);
    StackPane root = new StackPane(overlay);
    root.getStyleClass().addAll("dateline", "light");
    root.getStylesheets().add(StyleSheets.sheet());
    stage.setScene(new Scene(root, 800, 700));
    UnpaintedWindow.show(stage);
  }

  @AfterEach
  void close() {
    library.ifPresent(Library::close);
    assertThat(failures).isEmpty();
  }

  private ArticlePrinting printing() {
    Library opened = Samples.empty(folder.resolve("library"));
    library = Optional.of(opened);
    Samples.take(
        opened,
        Samples.write(
            folder.resolve("a.jsonl"),
            Samples.json("storm", "Storm", "A storm came to the coast. ".repeat(80))));
    ArticleModel model = new ArticleModel(() -> opened, background, false);
    run(() -> model.show(Optional.of("storm"), SearchQuery.ALL, () -> {}));
    settle();
    return new ArticlePrinting(model, () -> Appearance.FIRST, overlay, background, said::add);
  }

  private void settle() {
    while (fx(() -> background.running().get()) > 0) {
      WaitForAsyncUtils.waitForFxEvents();
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void begin(CountingPrinter printer) {
    ArticlePrinting printing = printing();
    run(() -> printing.begin(printer));
    settle();
  }

  private void fire(String id) {
    run(() -> ((ButtonBase) Objects.requireNonNull(overlay.lookup(id), id)).fire());
    settle();
  }

  @Test
  void the_first_page_is_shown_and_what_is_printed_fits_the_paper_that_was_chosen()
      throws Exception {
    CountingPrinter printer = new CountingPrinter(true, true);
    begin(printer);
    assertThat(fx(() -> ((Labeled) overlay.lookup(".print-sheet .hint")).getText()))
        .isEqualTo("1 page");
    assertThat(fx(() -> overlay.lookupAll(".first-page .headline"))).hasSize(1);
    PagePictures.write(fx(() -> overlay.getScene().snapshot(null)), "print-sheet.png");

    fire("#print-now");

    assertThat(printer.printed).hasSize(1);
    assertThat(printer.printed.getFirst().count()).isGreaterThan(2);
    assertThat(printer.printed.getFirst().page(0).getWidth()).isEqualTo(300);
    assertThat(said).containsExactly("Sent to the printer");
    assertThat(fx(overlay::hasSheet)).isFalse();
  }

  @Test
  void without_a_printer_that_is_said_and_nothing_is_asked() {
    begin(new CountingPrinter(false, true));

    assertThat(said).singleElement().asString().startsWith("No printer was found.");
    assertThat(fx(overlay::hasSheet)).isFalse();
  }

  @Test
  void a_printer_that_does_not_take_it_is_said() {
    begin(new CountingPrinter(true, false));
    fire("#print-marks");
    fire("#print-now");

    assertThat(said).singleElement().asString().startsWith("The printer did not take the article.");
  }

  @Test
  void where_the_pages_cannot_be_laid_out_the_printer_is_let_go() {
    CountingPrinter printer = new CountingPrinter(true, true);
    printer.broken = true;
    begin(printer);
    fire("#print-now");

    assertThat(printer.cancelled).isEqualTo(1);
    assertThat(printer.printed).isEmpty();
    assertThat(failures).hasSize(1);
    failures.clear();
  }
}
