package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.library.imports.ImportReport;
import org.dateline.library.indexing.IndexHandle;
import org.dateline.library.naming.LinkWork;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.NameLinks.NameLink;
import org.dateline.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Closing ends whatever is at work, and the next opening goes on with it.
@Timeout(300) // against hanging, not for speed
@Tag("processes")
class ClosingTest {

  /// Two batches and a half of an import.
  private static final int ARTICLES = 500;

  /// What a reader who closes waits at most.
  private static final Duration SOON = Duration.ofSeconds(5);

  /// Some batches of recognition.
  private static final int FEW = 150;

  @TempDir Path temp;
  private Path folder;
  private Path articles;
  private Path few;
  private Library library;

  @BeforeAll
  static void load() {
    Samples.FINDER.load();
  }

  @BeforeEach
  void open() {
    folder = temp.resolve("library");
    articles = Samples.generated(temp.resolve("many.jsonl"), 0, ARTICLES);
    few = Samples.generated(temp.resolve("few.jsonl"), 0, FEW);
    library = Samples.empty(folder);
  }

  /// Ends when a task has got so far.
  private CountDownLatch reached(LibraryTask task, long done) {
    CountDownLatch reached = new CountDownLatch(1);
    Runnable _ =
        library.listen(event -> {
          if (event instanceof LibraryEvent.TaskProgress(LibraryTask t, long d, long _)
              && t == task
              && d >= done) {
            reached.countDown();
          }
        });
    return reached;
  }

  private void assertAllInAfterReopening() throws InterruptedException {
    try (Library again = Samples.empty(folder)) {
      again.awaitIndexed();
      assertThat(again.size()).isEqualTo(ARTICLES);
      assertThat(again.search(SearchQuery.ALL, 1).total()).isEqualTo(ARTICLES);
    }
  }

  private void assertAllNamedAfterReopening() throws InterruptedException {
    try (Library again = Samples.empty(folder)) {
      again.awaitNames();
      assertThat(again.failures()).isEmpty();
      List<Hit> all = again.search(SearchQuery.ALL.unfolded(), ARTICLES).hits();
      assertThat(all)
          .hasSize(FEW)
          .allSatisfy(hit -> assertThat(again.article(hit.id()).mentions().all()).isNotEmpty());
    }
  }

  @Test
  void while_articles_come_in_it_ends_the_import_which_goes_on_later() throws Exception {
    CountDownLatch begun = reached(LibraryTask.IMPORT, 200);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<ImportReport> running = threads.submit(() -> Samples.take(library, articles));
      begun.await();
      library.close();

      assertThat(running.get().added()).isBetween(200L, (long) ARTICLES);
    }
    assertAllInAfterReopening();
  }

  @Test
  void while_names_are_found_no_article_is_left_without_them() throws InterruptedException {
    CountDownLatch begun = reached(LibraryTask.RECOGNITION, 64);
    Samples.take(library, few);
    begun.await();
    library.close();

    assertAllNamedAfterReopening();
  }

  @Test
  void from_a_thread_that_is_interrupted_it_closes_all_the_same() throws InterruptedException {
    CountDownLatch begun = reached(LibraryTask.RECOGNITION, 32);
    Samples.take(library, few);
    begun.await();
    Thread.currentThread().interrupt();
    library.close();

    assertThat(Thread.interrupted()).isTrue();
    assertAllNamedAfterReopening();
  }

  @Test
  void an_import_that_is_asked_to_stop_stops_and_goes_on_later() throws Exception {
    CountDownLatch begun = reached(LibraryTask.IMPORT, 200);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<ImportReport> running = threads.submit(() -> Samples.take(library, articles));
      begun.await();
      library.stopImports();
      running.get();

      assertThat(library.size()).isPositive();
      library.close();
    }
    assertAllInAfterReopening();
  }

  @Test
  void who_waits_for_work_is_let_go() throws Exception {
    Samples.take(library, few);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      CountDownLatch waiting = new CountDownLatch(1);
      Future<?> waiter =
          threads.submit(() -> {
            waiting.countDown();
            library.awaitNames();
            return true;
          });
      waiting.await();
      library.close();

      waiter.get();
    }
  }

  @Test
  void while_names_are_found_in_a_very_long_article_it_does_not_wait_for_its_end()
      throws Exception {
    CountDownLatch begun = reached(LibraryTask.RECOGNITION, 0);
    String text = "Angela Merkel met Emmanuel Macron in Paris. ".repeat(50_000);
    Samples.take(
        library,
        Samples.write(temp.resolve("long.jsonl"), Samples.json("long", "A long one", text)));
    begun.await();

    assertTimeout(SOON, library::close);
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .noneMatch(name -> name.startsWith("names-"));
    Samples.empty(folder).close();
  }

  @Test
  void while_names_are_linked_again_it_ends_after_the_names_at_hand() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    Samples.take(library, few);
    library.awaitNames();
    library
        .links()
        .use(
            new LinkWork.VersionedLinker(
                "another",
                name -> {
                  begun.countDown();
                  return new NameLink("all are one", "");
                }));
    begun.await();
    assertTimeout(SOON, library::close);

    assertAllNamedAfterReopening();
  }

  @Test
  void while_the_index_is_made_anew_it_ends_and_the_next_opening_goes_on() throws Exception {
    Samples.take(library, articles);
    library.close();
    Files.move(folder.resolve("index-5"), temp.resolve("gone"));
    assertTimeout(SOON, () -> Samples.empty(folder).close());

    assertAllInAfterReopening();
  }

  @Test
  void as_soon_as_it_is_open_with_an_import_to_go_on_with_it_can_be_closed() throws Exception {
    library.close();
    try (Store store = Store.open(folder.resolve("library.db"), List.of())) {
      store.journal().importBegun(List.of(articles.toString()));
    }
    assertTimeout(SOON, () -> Samples.empty(folder).close());

    assertAllInAfterReopening();
  }

  /// Nobody closes the library then, and nobody need.
  @Test
  void a_process_that_is_told_to_end_while_it_works_is_gone_and_has_let_go() throws Exception {
    library.close();
    for (LibraryTask task : List.of(LibraryTask.IMPORT, LibraryTask.RECOGNITION)) {
      try (LibraryProcess process = LibraryProcess.importing(folder, articles, temp)) {
        String line = process.line();
        while (!line.startsWith(task.name())) {
          line = process.line();
        }

        assertThat(process.end()).as(task.name()).isTrue();
        Samples.empty(folder).close();
      }
    }
    assertAllInAfterReopening();
  }

  @Test
  void it_can_be_closed_twice_and_then_answers_nothing() {
    library.close();
    library.close();

    assertThatThrownBy(() -> library.size()).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> library.search(SearchQuery.ALL, 1))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> Samples.take(library, articles))
        .isInstanceOf(IllegalStateException.class);
    Samples.empty(folder).close();
  }

  @Test
  void what_is_found_is_committed_so_that_the_next_opening_has_nothing_to_do()
      throws InterruptedException {
    Samples.take(library, few);
    library.awaitNames();
    library.close();

    try (Store store = Store.open(folder.resolve("library.db"), List.of());
        IndexHandle index = IndexHandle.open(folder.resolve("index-5"), store)) {
      assertThat(index.get().reached()).isEqualTo(store.articles().lastChange());
    }
  }
}
