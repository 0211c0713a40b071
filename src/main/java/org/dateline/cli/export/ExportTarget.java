package org.dateline.cli.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.cli.command.LibraryCommand;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.messages.export.DocumentWriter;
import org.dateline.messages.export.ExportDocument;
import org.dateline.messages.export.ExportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a document is written as, and where it goes: to a file, or else to standard output.
final class ExportTarget {

  /// How long the process waits at its end for what is written to be taken away.
  private static final long PATIENCE_SECONDS = 5;

  @Option(names = "--format", paramLabel = "csv|json|markdown|html", defaultValue = "csv")
  private FormatOption format = FormatOption.csv;

  @Option(names = "--output", paramLabel = "FILE")
  private @Nullable Path output;

  /// What a reader calls the formats.
  enum FormatOption {
    csv(ExportFormat.CSV),
    json(ExportFormat.JSON),
    markdown(ExportFormat.MARKDOWN),
    html(ExportFormat.HTML);

    private final ExportFormat format;

    FormatOption(ExportFormat format) {
      this.format = format;
    }
  }

  ExportFormat format() {
    return format.format;
  }

  /// Says how many rows were written to a file.
  @FunctionalInterface
  interface RowSummary {
    String of(long rows, String file);
  }

  /// Writes a document.
  ///
  /// @param done what is said of a file
  /// @throws LibraryException if it cannot be written
  void write(LibraryCommand command, ExportDocument document, RowSummary done) {
    Optional<Path> file = Optional.ofNullable(output);
    if (file.isEmpty()) {
      print(command, document);
    } else {
      long rows = write(document, file.get());
      command.err().println(done.of(rows, file.get().toString()));
    }
  }

  private void print(LibraryCommand command, ExportDocument document) {
    OutputWatch watch = new OutputWatch(command.out());
    try {
      new DocumentWriter(watch).write(document, format(), command.out());
    } catch (CancellationException e) {
      if (!watch.isClosed()) {
        throw e;
      }
      // Whoever prints knows why, and what the process says of it.
    } catch (IOException e) {
      throw new IllegalStateException("a printer tells nobody that it cannot write", e);
    }
  }

  /// Nothing half written stays where the process is told to end meanwhile.
  private long write(ExportDocument document, Path file) {
    AtomicBoolean ending = new AtomicBoolean();
    CountDownLatch ended = new CountDownLatch(1);
    Thread atExit =
        Thread.ofPlatform()
            .name("end-of-export")
            .unstarted(() -> {
              ending.set(true);
              await(ended);
            });
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      return new DocumentWriter(
              _ -> {
                if (ending.get()) {
                  throw new CancellationException();
                }
              })
          .write(document, format(), file);
    } catch (IOException e) {
      throw new LibraryException(Failure.BadFile.unwritten(file, e), e);
    } finally {
      ended.countDown();
      forget(atExit);
    }
  }

  private static void forget(Thread atExit) {
    try {
      boolean unusedWas = Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException _) {
      // The process is ending, and the thread runs.
    }
  }

  private static void await(CountDownLatch ended) {
    try {
      boolean unusedInTime = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
