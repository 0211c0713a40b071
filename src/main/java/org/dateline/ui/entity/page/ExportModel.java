package org.dateline.ui.entity.page;

import static org.dateline.ui.kit.WindowMessages.message;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.WritableImage;
import org.dateline.library.Library;
import org.dateline.library.entity.EntityReport;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.AtomicFile;
import org.dateline.messages.export.EntityExport;
import org.dateline.messages.export.ExportFormat;
import org.dateline.model.query.CancellationSignal;
import org.dateline.ui.chart.PngFile;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FailureWords;

/// Writes what the page of an entity shows to files, in the background.
final class ExportModel {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final Consumer<String> say;

  /// @param say told what came of it
  ExportModel(Supplier<Library> library, BackgroundExecutor background, Consumer<String> say) {
    this.library = library;
    this.background = background;
    this.say = say;
  }

  /// Something to be written.
  private interface FileWriting {
    void run() throws IOException;
  }

  /// Writes the entity with its articles of the chosen days.
  void write(PageContent content, ExportFormat format, Path file) {
    run(
        file,
        () -> {
          EntityReport report =
              library
                  .get()
                  .entities()
                  .report(content.number(), content.span().days(), CancellationSignal.NEVER);
          AtomicFile.write(file, EntityExport.of(report, format));
        });
  }

  /// Writes a picture as PNG.
  void write(WritableImage picture, Path file) {
    run(file, () -> PngFile.write(picture, file));
  }

  /// Writes a text.
  void write(String text, Path file) {
    run(file, () -> AtomicFile.write(file, text));
  }

  private void run(Path file, FileWriting writing) {
    background.run(
        () -> {
          try {
            writing.run();
            return message("page.exported", file.toString());
          } catch (IOException e) {
            return FailureWords.of(Failure.BadFile.unwritten(file, e));
          } catch (LibraryException e) {
            return FailureWords.of(e.failure());
          }
        },
        say);
  }
}
