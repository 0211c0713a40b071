package org.dateline.ui.export;

import static org.dateline.ui.kit.WindowMessages.message;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.WritableImage;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.AtomicFile;
import org.dateline.messages.export.DocumentWriter;
import org.dateline.messages.export.ExportDocument;
import org.dateline.messages.export.ExportFormat;
import org.dateline.model.query.CancellationSignal;
import org.dateline.ui.chart.PngFile;
import org.dateline.ui.chart.SvgPicture;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.DesktopServices;
import org.dateline.ui.kit.FailureWords;
import org.dateline.ui.kit.LatestTask;
import org.dateline.ui.kit.UndoStack;

/// Asks the reader for a file and writes it in the background, wholly or not at all: the foot of
/// the window says how far it is, with a link that ends it, and then where it is, with a link to
/// the folder. Used on the window's thread.
public final class FileExports {

  /// How often it is said how far it is, in nanoseconds.
  private static final long SAY_AFTER = 300_000_000L;

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final DesktopServices desktop;
  private final UndoStack.MessageBar bar;
  private final Consumer<URI> open;
  private final long sayAfter;
  private final Set<LatestTask> running = new HashSet<>();

  /// @param library waits until the library is open; never asked on the window's thread
  /// @param open shows a folder
  public FileExports(
      Supplier<Library> library,
      BackgroundExecutor background,
      DesktopServices desktop,
      UndoStack.MessageBar bar,
      Consumer<URI> open) {
    this(library, background, desktop, bar, open, SAY_AFTER);
  }

  /// @param sayAfter how often it is said how far it is, in nanoseconds
  FileExports(
      Supplier<Library> library,
      BackgroundExecutor background,
      DesktopServices desktop,
      UndoStack.MessageBar bar,
      Consumer<URI> open,
      long sayAfter) {
    this.library = library;
    this.background = background;
    this.desktop = desktop;
    this.bar = bar;
    this.open = open;
    this.sayAfter = sayAfter;
  }

  /// Makes a document in the background.
  @FunctionalInterface
  public interface DocumentSource {

    /// Makes it; called once.
    ///
    /// @param stop asked until the document has been written
    ExportDocument of(Library open, CancellationSignal stop);
  }

  /// Something that is written to a file, in the background.
  private interface FileWriting {
    void run(Path file, CancellationSignal stop, Consumer<Long> written) throws IOException;
  }

  /// Writes a document.
  ///
  /// @param title what the file is called at first, without its ending
  /// @param rows how many rows it will have, about; 0 where nobody knows
  public void document(String title, ExportFormat format, long rows, DocumentSource source) {
    write(
        FileNames.of(title, format.extension()),
        rows,
        (file, stop, written) -> {
          DocumentWriter writer =
              new DocumentWriter(count -> {
                if (stop.isCancelled()) {
                  throw new CancellationException();
                }
                written.accept(count);
              });
          writer.write(source.of(library.get(), stop), format, file);
        });
  }

  /// Writes a picture as PNG.
  public void picture(String title, WritableImage picture) {
    write(FileNames.of(title, "png"), 0, (file, _, _) -> PngFile.write(picture, file));
  }

  /// Writes a picture as SVG.
  public void drawing(String title, SvgPicture picture) {
    write(
        FileNames.of(title, "svg"), 0, (file, _, _) -> AtomicFile.write(file, picture.toString()));
  }

  private void write(String name, long rows, FileWriting writing) {
    desktop.prompt().newExport(name).ifPresent(file -> write(file, rows, writing));
  }

  private void write(Path file, long rows, FileWriting writing) {
    LatestTask task = new LatestTask(background);
    running.add(task);
    Runnable cancel =
        () -> {
          task.cancel();
          running.remove(task);
          bar.report(message("export.cancelled"), "", () -> {});
        };
    Consumer<Long> written =
        new Progress(count -> {
          if (task.isRunning()) {
            bar.report(
                rows > count
                    ? message("export.progress", count, rows)
                    : message("export.progress.some", count),
                message("cancel"),
                cancel);
          }
        });
    task.run(
        stop -> failed(file, stop, written, writing),
        failure -> {
          running.remove(task);
          if (failure.isPresent()) {
            bar.report(failure.get(), "", () -> {});
          } else {
            bar.report(
                message("export.written", file.toString()),
                message("export.show"),
                () -> show(file));
          }
        },
        () -> {
          running.remove(task);
          bar.say("");
        });
  }

  /// Ends what is being written, for the window goes: no file is begun and not finished.
  public void close() {
    running.forEach(LatestTask::cancel);
    running.clear();
  }

  private void show(Path file) {
    Optional.ofNullable(file.toAbsolutePath().getParent())
        .ifPresent(folder -> background.run(folder::toUri, open));
  }

  /// Writes, and says why it could not; empty where it could.
  private static Optional<String> failed(
      Path file, CancellationSignal stop, Consumer<Long> written, FileWriting writing) {
    try {
      writing.run(file, stop, written);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(FailureWords.of(Failure.BadFile.unwritten(file, e)));
    } catch (LibraryException e) {
      return Optional.of(FailureWords.of(e.failure()));
    }
  }

  /// Says on the window's thread how many rows have been written, now and then.
  private final class Progress implements Consumer<Long> {

    private final Consumer<Long> say;
    private long next = System.nanoTime() + sayAfter;

    Progress(Consumer<Long> say) {
      this.say = say;
    }

    @Override
    public void accept(Long rows) {
      if (System.nanoTime() - next >= 0) {
        next = System.nanoTime() + sayAfter;
        background.tell(() -> say.accept(rows));
      }
    }
  }
}
