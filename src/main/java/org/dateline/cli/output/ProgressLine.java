package org.dateline.cli.output;

import static org.dateline.cli.output.CommandMessages.message;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.library.failure.Failure;

/// Says on standard error how far a library's background work is, at most once a second, and what
/// of it has failed.
public final class ProgressLine {

  private static final long PRINT_INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final PrintWriter err;

  @GuardedBy("this")
  private long last = System.nanoTime();

  @GuardedBy("this")
  private boolean failed;

  public ProgressLine(PrintWriter err) {
    this.err = err;
  }

  /// Whether something has failed that remains undone.
  public synchronized boolean hasFailed() {
    return failed;
  }

  public synchronized void hear(LibraryEvent event) {
    switch (event) {
      case LibraryEvent.TaskProgress(LibraryTask task, long done, long total) -> {
        long now = System.nanoTime();
        if (now - last > PRINT_INTERVAL_NANOS) {
          last = now;
          say(words(task, done, total));
        }
      }
      case LibraryEvent.TaskFailed(Failure failure, boolean mended) -> {
        failed |= !mended;
        say(Printable.words(failure));
      }
      case LibraryEvent.LibraryChanged _, LibraryEvent.TaskEnded _ -> {}
    }
  }

  private static String words(LibraryTask task, long done, long total) {
    return switch (task) {
      case IMPORT -> message("progress.import", done);
      case RECOGNITION -> message("progress.recognition", done, total);
      case LINKING -> message("progress.linking", done, total);
      case DICTIONARY -> message("progress.dictionary", done);
      case EMBEDDING -> message("progress.embedding", done, total);
    };
  }

  private void say(String words) {
    err.println(Printable.line(words));
    err.flush();
  }
}
