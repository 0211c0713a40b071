package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.library.failure.Failure;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.library.naming.SmallDictionaryLocation;
import org.dateline.model.failure.FailureReason;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.names.dictionary.SmallDictionary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library and the name dictionary: with it, without it, and when it comes and goes.
class LibraryDictionaryTest {

  @TempDir Path temp;
  private final List<LibraryEvent> events = new CopyOnWriteArrayList<>();
  private Path folder;
  private Path articles;
  private SmallDictionaryLocation kept;

  @BeforeEach
  void choose() {
    folder = temp.resolve("library");
    articles =
        Samples.write(
            temp.resolve("articles.jsonl"),
            article("new", "Mumbai") + article("old", "Bombay") + article("berlin", "Berlin"));
    kept =
        new SmallDictionaryLocation(
            temp.resolve("dictionary"),
            "Mumbai | Mumbai | 1.0",
            "Bombay | Mumbai | 1.0",
            "Berlin | Berlin | 1.0",
            "Calcutta | Kolkata | 1.0",
            "Kolkata | Kolkata | 1.0");
  }

  private static String article(String id, String place) {
    return Samples.json(
            id, "A visit", "Angela Merkel arrived in " + place + " on Monday, officials said.")
        + "\n";
  }

  private Library open(SharedDictionary dictionary) {
    Library library = Library.open(folder, InitialContent.EMPTY, Samples.FINDER, dictionary);
    events.clear();
    Runnable _ = library.listen(events::add);
    return library;
  }

  /// Opens the library for the first time, with the articles.
  private Library filled(SharedDictionary dictionary) throws InterruptedException {
    Library library = open(dictionary);
    library.importFrom(List.of(articles));
    library.awaitNames();
    return library;
  }

  private static List<String> about(Library library, String name) {
    SearchQuery query = SearchQuery.mentioning(library.entities().named(name).number());
    return library.search(query, 10).hits().stream().map(Hit::id).sorted().toList();
  }

  private static void assertOne(Library library) {
    assertThat(about(library, "Bombay")).containsExactly("new", "old");
    assertThat(library.entities().named("Bombay")).isEqualTo(library.entities().named("Mumbai"));
  }

  private static void assertTwo(Library library) {
    assertThat(about(library, "Bombay")).containsExactly("old");
    assertThat(about(library, "Mumbai")).containsExactly("new");
  }

  /// Prepares the dictionary and waits for the end of that, good or bad.
  private static void prepare(Library library) throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    Runnable stop =
        library.listen(event -> {
          if (event.equals(new LibraryEvent.TaskEnded(LibraryTask.DICTIONARY))) {
            ended.countDown();
          }
        });
    library.prepareDictionary();
    assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
    stop.run();
    library.awaitNames();
  }

  private boolean worked(LibraryTask task) {
    return events.stream()
        .anyMatch(event ->
            event instanceof LibraryEvent.TaskProgress(LibraryTask t, long _, long _) && t == task);
  }

  private List<Failure> failures() {
    return events.stream()
        .flatMap(event ->
            event instanceof LibraryEvent.TaskFailed(Failure failure, boolean _)
                ? Stream.of(failure)
                : Stream.<Failure>empty())
        .toList();
  }

  @Test
  void it_begins_by_spelling_and_links_again_when_the_dictionary_is_ready() throws Exception {
    try (SharedDictionary dictionary = kept.shared()) {
      try (Library library = filled(dictionary)) {
        assertTwo(library);
      }
      Map<String, Long> before = Samples.changes(folder);
      try (Library library = open(dictionary)) {
        prepare(library);
        assertOne(library);
        assertThat(worked(LibraryTask.DICTIONARY)).isTrue();
        assertThat(worked(LibraryTask.LINKING)).isTrue();
        assertThat(worked(LibraryTask.RECOGNITION)).isFalse();
        assertThat(failures()).isEmpty();
      }
      // What has no new change number has been neither recognised nor indexed again.
      assertThat(Samples.changes(folder)).isEqualTo(before);
    }
  }

  @Test
  void compiling_waits_until_the_names_are_found() throws Exception {
    AtomicBoolean found = new AtomicBoolean();
    AtomicBoolean inTime = new AtomicBoolean();
    try (SharedDictionary dictionary =
        kept.whileCompiling(() -> inTime.set(found.get())).shared()) {
      try (Library library = open(dictionary)) {
        Runnable _ =
            library.listen(event -> {
              if (event.equals(new LibraryEvent.TaskEnded(LibraryTask.RECOGNITION))) {
                found.set(true);
              }
            });
        library.importFrom(List.of(articles));
        prepare(library);
        assertOne(library);
      }
    }
    assertThat(inTime).isTrue();
  }

  @Test
  void a_library_that_opens_with_the_dictionary_links_by_it_at_once() throws Exception {
    try (SharedDictionary dictionary = kept.shared()) {
      dictionary.prepare(1, _ -> {});
      try (Library library = filled(dictionary)) {
        assertOne(library);
      }
      try (Library library = open(dictionary)) {
        library.awaitNames();
        assertOne(library);
        assertThat(worked(LibraryTask.LINKING)).isFalse();
      }
    }
    try (SharedDictionary dictionary = kept.shared();
        Library library = open(dictionary)) {
      prepare(library);
      assertOne(library);
      assertThat(worked(LibraryTask.LINKING)).isFalse();
      assertThat(worked(LibraryTask.DICTIONARY)).isFalse();
    }
  }

  @Test
  void opening_alone_compiles_nothing() throws Exception {
    try (SharedDictionary dictionary = kept.shared();
        Library library = filled(dictionary)) {
      assertTwo(library);
    }
    assertThat(kept.folder()).doesNotExist();
  }

  @Test
  void without_the_dictionary_its_links_stay_and_only_new_names_go_by_spelling() throws Exception {
    try (SharedDictionary dictionary = kept.shared()) {
      dictionary.prepare(1, _ -> {});
      filled(dictionary).close();
    }
    for (int again = 0; again < 2; again++) {
      try (Library library = open(SharedDictionary.none())) {
        library.awaitNames();
        assertOne(library);
        assertThat(worked(LibraryTask.LINKING)).isFalse();
      }
    }
    Path more =
        Samples.write(
            temp.resolve("more.jsonl"), article("now", "Kolkata") + article("then", "Calcutta"));
    try (Library library = open(SharedDictionary.none())) {
      library.importFrom(List.of(more));
      library.awaitNames();
      assertOne(library);
      assertThat(about(library, "Calcutta")).containsExactly("then");
    }
    try (SharedDictionary dictionary = kept.shared();
        Library library = open(dictionary)) {
      library.awaitNames();
      assertOne(library);
      assertThat(about(library, "Calcutta")).containsExactly("now", "then");
      assertThat(worked(LibraryTask.RECOGNITION)).isFalse();
    }
  }

  @Test
  void closing_ends_compiling_and_the_next_start_begins_again() throws Exception {
    CountDownLatch compiling = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    try (SharedDictionary dictionary =
        kept.whileCompiling(
                () -> {
                  compiling.countDown();
                  awaitOrStayInterrupted(never);
                })
            .shared()) {
      Library library = filled(dictionary);
      library.prepareDictionary();
      compiling.await();
      library.close();
      assertThat(failures()).isEmpty();
      assertThat(files()).containsExactly("names.lock");
      // The second time nothing holds it up.
      try (Library again = open(dictionary)) {
        prepare(again);
        assertOne(again);
      }
    }
  }

  private static void awaitOrStayInterrupted(CountDownLatch never) {
    try {
      never.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(kept.folder())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void what_prevents_compiling_is_told_once_and_everything_goes_on() throws Exception {
    Samples.write(kept.folder(), "no folder");
    try (SharedDictionary dictionary = kept.shared();
        Library library = filled(dictionary)) {
      prepare(library);
      library.prepareDictionary();
      assertTwo(library);
      assertThat(failures())
          .containsExactly(
              new Failure.NoDictionary(kept.folder(), FailureReason.StandardReason.IS_A_FILE));
    }
  }

  @Test
  void a_dictionary_that_is_cut_off_is_compiled_again() throws Exception {
    try (SharedDictionary dictionary = kept.shared()) {
      dictionary.prepare(1, _ -> {});
    }
    Path file = SmallDictionary.file(kept.folder());
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    try (SharedDictionary dictionary = kept.shared();
        Library library = filled(dictionary)) {
      assertTwo(library);
      prepare(library);
      assertOne(library);
    }
    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void a_dictionary_that_fails_while_in_use_is_told_once_and_names_go_by_spelling()
      throws Exception {
    SharedDictionary dictionary = kept.shared();
    dictionary.prepare(1, _ -> {});
    try (Library library = open(dictionary)) {
      library.awaitNames();
      dictionary.close();
      library.importFrom(List.of(articles));
      library.awaitNames();
      assertTwo(library);
      assertThat(failures())
          .singleElement()
          .isInstanceOfSatisfying(
              Failure.WorkFailed.class,
              it -> assertThat(it.work()).isEqualTo(Failure.Work.DICTIONARY_LINKING));
    }
    try (SharedDictionary whole = kept.shared();
        Library library = open(whole)) {
      library.awaitNames();
      assertOne(library);
      assertThat(worked(LibraryTask.RECOGNITION)).isFalse();
    }
  }

  @Test
  void two_libraries_share_one_dictionary() throws Exception {
    Path other = temp.resolve("other");
    try (SharedDictionary dictionary = kept.shared();
        Library first = filled(dictionary);
        Library second = Library.open(other, InitialContent.EMPTY, Samples.FINDER, dictionary)) {
      second.importFrom(List.of(articles));
      second.awaitNames();
      prepare(first);
      assertOne(first);
      prepare(second);
      assertOne(second);
      assertThat(kept.compiled()).hasValue(1);
    }
  }

  @Test
  void where_there_shall_be_none_nothing_is_prepared() throws Exception {
    try (Library library = filled(SharedDictionary.none())) {
      library.prepareDictionary();
      library.awaitNames();
      assertTwo(library);
      assertThat(events).doesNotContain(new LibraryEvent.TaskEnded(LibraryTask.DICTIONARY));
    }
  }
}
