package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// When vectors are made, beside what else a library is at.
@Timeout(240) // against hanging, not for speed
class EmbeddingPriorityTest {

  @TempDir Path temp;

  /// For all tests: machine code is loaded once a process.
  @TempDir static Path natives;

  private final List<LibraryEvent> events = new CopyOnWriteArrayList<>();

  private Library open() {
    Library library = Samples.empty(temp.resolve("library"));
    Runnable _ = library.listen(events::add);
    return library;
  }

  private long embedded() {
    return events.stream()
        .filter(event ->
            event instanceof LibraryEvent.TaskProgress progress
                && progress.task() == LibraryTask.EMBEDDING)
        .count();
  }

  @Test
  void closing_while_vectors_are_made_closes_the_database_and_the_next_opening_makes_the_rest()
      throws InterruptedException {
    int many = 30;
    CountDownLatch begun = new CountDownLatch(1);
    try (Library library = open()) {
      Samples.take(library, Samples.generated(temp.resolve("many.jsonl"), 0, many));
      library.awaitNames();
      Runnable _ =
          library.listen(event -> {
            if (event instanceof LibraryEvent.TaskProgress progress
                && progress.task() == LibraryTask.EMBEDDING) {
              begun.countDown();
            }
          });
      library.meaning().use(natives);
      library.meaning().begin();
      begun.await();
    }
    assertThat(temp.resolve("library").resolve("library.db-wal")).doesNotExist();

    try (Library library = open()) {
      library.meaning().use(natives);
      library.meaning().await();
    }
    assertThat(embedded()).as("each once").isEqualTo(many);
  }

  /// In the midst of an import everything that has come has its name and can be found.
  @Test
  void vectors_are_not_made_between_two_batches_of_an_import() throws Exception {
    int batch = 200;
    Path many =
        Samples.write(
            temp.resolve("many.jsonl"),
            IntStream.rangeClosed(0, batch)
                .mapToObj(i -> Samples.json("rain-" + i, "Rain " + i, "It rained."))
                .collect(Collectors.joining("\n")));
    CountDownLatch recognised = new CountDownLatch(1);
    try (Library library = open()) {
      library.meaning().use(natives);
      library.meaning().begin();
      AtomicReference<String> between = new AtomicReference<>("");
      Runnable _ =
          library.listen(event -> {
            switch (event) {
              case LibraryEvent.TaskEnded(LibraryTask task) when task == LibraryTask.RECOGNITION ->
                  recognised.countDown();
              case LibraryEvent.TaskProgress(LibraryTask task, long done, long _)
                  when task == LibraryTask.IMPORT && done == batch ->
                  between.set(lookWhen(recognised));
              default -> {}
            }
          });

      library.importFrom(List.of(many));

      assertThat(between.get()).isEqualTo("none");
    }
  }

  /// Whether vectors are begun when the names of a batch have been found, or a moment after.
  private String lookWhen(CountDownLatch recognised) {
    Path library = temp.resolve("library");
    try (WatchService watch = library.getFileSystem().newWatchService()) {
      WatchKey key = library.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      recognised.await();
      boolean begun = false;
      while (!begun && watch.poll(1, TimeUnit.SECONDS) != null) {
        begun =
            key.pollEvents().stream()
                .anyMatch(event -> String.valueOf(event.context()).startsWith("vectors"));
        key.reset();
      }
      return begun ? "some" : "none";
    } catch (InterruptedException | IOException e) {
      return e.toString();
    }
  }
}
