package org.dateline.ui.batchsearch;

import static org.dateline.ui.kit.WindowMessages.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.messages.export.ExportFormat;
import org.dateline.messages.export.QueryExport;
import org.dateline.model.query.Hit;
import org.dateline.ui.batchsearch.BatchSearchResults.ResultActions;
import org.dateline.ui.export.FileExports;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FilePrompt;
import org.dateline.ui.kit.Overlay;
import org.dateline.ui.kit.Sheet;

/// The sheet of many queries. What was found stays until other queries are asked: the sheet can be
/// closed for an article, and opened again.
public final class BatchSearches {

  /// What the window needs around the sheet, in pixels.
  private static final double AROUND_WIDTH = 88;

  private static final double AROUND_HEIGHT = 154;

  private final BatchSearchModel model;
  private final Overlay overlay;
  private final FilePrompt prompt;
  private final FileExports files;
  private final ResultLinks links;

  /// Where rows lead.
  ///
  /// @param search lists what a query finds
  /// @param article lists that and opens an article in it, by its id
  public record ResultLinks(Consumer<String> search, BiConsumer<String, String> article) {}

  /// @param library waits until the library is open; never asked on the window's thread
  /// @param overlay shows the sheet
  public BatchSearches(
      Supplier<Library> library,
      BackgroundExecutor background,
      Overlay overlay,
      FilePrompt prompt,
      FileExports files,
      ResultLinks links) {
    this.model = new BatchSearchModel(library, background);
    this.overlay = overlay;
    this.prompt = prompt;
    this.files = files;
    this.links = links;
  }

  /// Shows the table where there is one, or else asks for queries.
  public void show() {
    new OpenSheet().show();
  }

  /// Asks no more queries, for the window goes.
  public void close() {
    model.cancel();
  }

  private final class OpenSheet {

    private final StackPane place = new StackPane();
    private final BatchSearchInput input = new BatchSearchInput(this::typed, this::file);

    void show() {
      place.getStyleClass().add("batch-search");
      Sheet.takingArrows(place);
      VBox.setVgrow(place, Priority.ALWAYS);
      place
          .sceneProperty()
          .subscribe(scene -> {
            if (scene != null) {
              fit(scene);
            }
          });
      Sheet sheet = new Sheet(message("queries.title"), place, overlay::hideSheet);
      sheet.getStyleClass().add("page-sheet");
      boolean asked = model.progress().get().total() > 0;
      place.getChildren().setAll(asked ? results() : input);
      overlay.showSheet(sheet);
      sheet.applyCss();
      if (!asked) {
        input.begin();
      } else if (place.getChildren().getFirst() instanceof BatchSearchResults table) {
        table.begin();
      }
    }

    private void fit(Scene scene) {
      place
          .prefWidthProperty()
          .bind(
              Bindings.createDoubleBinding(
                  () -> Math.clamp(scene.getWidth() - AROUND_WIDTH, 420, 1_000),
                  scene.widthProperty()));
      place
          .prefHeightProperty()
          .bind(
              Bindings.createDoubleBinding(
                  () -> Math.clamp(scene.getHeight() - AROUND_HEIGHT, 280, 820),
                  scene.heightProperty()));
    }

    private void typed(int most) {
      String text = input.text();
      ask(() -> text, most);
    }

    private void file(int most) {
      prompt.queries().ifPresent(file -> ask(() -> read(file), most));
    }

    private void ask(Supplier<String> text, int most) {
      model.begin(text, most);
      BatchSearchResults table = results();
      place.getChildren().setAll(table);
      place.applyCss();
      table.begin();
    }

    private BatchSearchResults results() {
      return new BatchSearchResults(
          model, new ResultActions(this::open, this::export, this::again));
    }

    private void again() {
      model.forget();
      place.getChildren().setAll(input);
      place.applyCss();
      input.begin();
    }

    private void open(BatchSearchRow row) {
      String words = row.query().words();
      if (row.isQuery()) {
        overlay.hideSheet();
        links.search().accept(words);
      } else {
        model
            .hit(row)
            .map(Hit::id)
            .ifPresent(id -> {
              overlay.hideSheet();
              links.article().accept(words, id);
            });
      }
    }

    private void export(ExportFormat format) {
      List<String> queries = model.queries();
      int most = model.most();
      files.document(
          message("queries.title"),
          format,
          model.rows().size(),
          (open, stop) -> QueryExport.of(open, queries, most, stop));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new LibraryException(Failure.BadFile.unread(file, e), e);
    }
  }
}
