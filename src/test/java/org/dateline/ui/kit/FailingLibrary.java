package org.dateline.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.library.Samples;

/// A real library which, as models ask for it, can be held up and can fail.
public final class FailingLibrary implements Supplier<Library> {

  private final Library library;
  private volatile Optional<Error> failure = Optional.empty();
  private volatile CountDownLatch gate = new CountDownLatch(0);

  /// Gives out `library`, which is closed by whoever opened it.
  public FailingLibrary(Library library) {
    this.library = library;
  }

  /// Makes a library in a folder, of articles called “a1”, “a2” and so on, with these texts; their
  /// names are found.
  public static Library library(Path folder, String... texts)
      throws IOException, InterruptedException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= texts.length; i++) {
      lines.append(
          "{\"id\":\"a%d\",\"title\":\"Article %d\",\"text\":\"%s\"}%n"
              .formatted(i, i, texts[i - 1]));
    }
    Path file = Files.writeString(folder.resolve("articles.jsonl"), lines);
    Library library = Samples.empty(folder.resolve("library"));
    library.importFrom(List.of(file));
    library.awaitNames();
    return library;
  }

  /// From now on whoever asks gets this.
  public void fail(Error error) {
    failure = Optional.of(error);
  }

  /// From now on it works.
  public void work() {
    failure = Optional.empty();
  }

  /// From now on whoever asks waits.
  public void hold() {
    gate = new CountDownLatch(1);
  }

  /// Lets go of who waits.
  public void letGo() {
    gate.countDown();
  }

  @Override
  public Library get() {
    try {
      gate.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
    return library;
  }
}
