package org.dateline.cli;

import static org.dateline.cli.CommandMessages.message;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import org.dateline.library.Failure;
import org.dateline.library.Library;
import org.dateline.library.LibraryEvent;
import org.dateline.library.LibraryEvent.Task;

/// Says on standard error how far a library's background work is, at most once a second.
final class ProgressLine implements AutoCloseable {

  private static final long EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final PrintWriter err;
  private final Runnable stop;
  private long last = System.nanoTime();

  private ProgressLine(Library library, PrintWriter err) {
    this.err = err;
    this.stop = library.listen(this::hear);
  }

  static ProgressLine on(Library library, PrintWriter err) {
    return new ProgressLine(library, err);
  }

  private synchronized void hear(LibraryEvent event) {
    switch (event) {
      case LibraryEvent.Progress(Task task, long done, long total) -> {
        long now = System.nanoTime();
        if (now - last > EVERY_NANOS) {
          last = now;
          say(words(task, done, total));
        }
      }
      case LibraryEvent.Failed(Failure failure) -> say(FailureText.of(failure));
      case LibraryEvent.Changed _, LibraryEvent.Ended _ -> {}
    }
  }

  private static String words(Task task, long done, long total) {
    return switch (task) {
      case IMPORT -> message("progress.import", done);
      case RECOGNITION -> message("progress.recognition", done, total);
      case LINKING -> message("progress.linking", done, total);
      case DICTIONARY -> message("progress.dictionary", done);
    };
  }

  private void say(String words) {
    err.println(words);
    err.flush();
  }

  @Override
  public void close() {
    stop.run();
  }
}
