package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.library.files.PrivateFiles;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.MatchExplanation;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library that is searched by meaning, with the model itself.
class LibraryMeaningTest {

  private static final SearchQuery STORM = SearchQuery.of("blackouts caused by extreme weather");

  @TempDir Path temp;

  /// For all tests: machine code is loaded once a process.
  @TempDir static Path natives;

  private final List<LibraryEvent> events = new CopyOnWriteArrayList<>();
  private Path articles;

  @BeforeEach
  void write() {
    articles =
        Samples.write(
            temp.resolve("articles.jsonl"),
            Samples.json(
                    "storm",
                    "Hurricane leaves a million homes in the dark",
                    "Electricity was cut off along the coast after winds tore down the lines.")
                + "\n"
                + Samples.json(
                    "bank",
                    "Central bank keeps interest rates",
                    "Inflation is falling, the governor told reporters.")
                + "\n");
  }

  private Library open() {
    Library library = Samples.empty(temp.resolve("library"));
    Runnable _ = library.listen(events::add);
    return library;
  }

  private Library filled() throws InterruptedException {
    Library library = open();
    library.importFrom(List.of(articles));
    library.awaitNames();
    return library;
  }

  private static List<String> found(Library library, SearchQuery query) {
    return library.search(query, 10).hits().stream().map(Hit::id).toList();
  }

  private long embedded() {
    return events.stream()
        .filter(event ->
            event instanceof LibraryEvent.TaskProgress progress
                && progress.task() == LibraryTask.EMBEDDING)
        .count();
  }

  private Path vectors() throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve("library"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("vectors"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void the_vectors_are_their_owners_alone() throws Exception {
    assumeThat(PrivateFiles.isPosix(temp)).isTrue();
    try (Library library = filled()) {
      library.meaning().use(natives);
      library.meaning().await();

      assertThat(Files.getPosixFilePermissions(vectors()))
          .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void an_article_is_found_by_what_it_is_about() throws InterruptedException {
    try (Library library = filled()) {
      assertThat(found(library, STORM)).isEmpty();

      library.meaning().use(natives);
      library.meaning().await();

      List<Hit> hits = library.search(STORM, 10).hits();
      assertThat(hits.stream().map(Hit::id)).containsExactly("storm");
      assertThat(hits.getFirst().byMeaning()).isTrue();
      assertThat(hits.getFirst().snippet().text()).startsWith("Electricity was cut off");
    }
  }

  @Test
  void the_passage_by_which_an_article_is_found_is_told_without_its_headline()
      throws InterruptedException {
    try (Library library = filled()) {
      library.meaning().use(natives);
      library.meaning().await();

      Hit hit = library.search(STORM, 10).hits().getFirst();
      MatchExplanation explained = library.explain(STORM, hit.number());

      assertThat(explained.meaning().orElseThrow().nearness()).isBetween(0.4, 1.0);
      assertThat(explained.meaning().orElseThrow().passage().text())
          .startsWith("Electricity was cut off");
      assertThat(explained.missing()).contains("blackouts", "weather");
    }
  }

  @Test
  void what_nobody_uses_makes_nothing() throws InterruptedException {
    try (Library library = filled()) {
      library.meaning().begin();
      library.meaning().await();

      assertThat(found(library, STORM)).isEmpty();
      assertThat(embedded()).isZero();
      assertThat(temp.resolve("library")).isDirectoryNotContaining("glob:**vectors*");
    }
  }

  @Test
  void a_reader_who_does_not_want_it_finds_by_words() throws InterruptedException {
    try (Library library = filled()) {
      library.meaning().use(natives);
      library.meaning().await();
      library.meaning().setOn(false);

      assertThat(found(library, STORM)).isEmpty();
    }
    try (Library library = open()) {
      library.meaning().use(natives);
      assertThat(library.meaning().isOn()).isFalse();
      assertThat(found(library, STORM)).isEmpty();

      library.meaning().setOn(true);

      assertThat(found(library, STORM)).containsExactly("storm");
    }
  }

  @Test
  void vectors_that_are_there_are_not_made_again() throws InterruptedException {
    try (Library library = filled()) {
      library.meaning().use(natives);
      library.meaning().await();
      assertThat(embedded()).isEqualTo(2);
    }
    events.clear();
    try (Library library = open()) {
      library.meaning().use(natives);
      library.meaning().await();

      assertThat(embedded()).isZero();
      assertThat(found(library, STORM)).containsExactly("storm");
    }
  }

  @Test
  void an_article_that_comes_later_gets_its_vectors_and_the_others_keep_theirs()
      throws InterruptedException {
    try (Library library = filled()) {
      library.meaning().use(natives);
      library.meaning().await();
      events.clear();

      library.importFrom(
          List.of(
              Samples.write(
                  temp.resolve("later.jsonl"),
                  Samples.json("snow", "Village cut off by snow", "No current for three days."))));
      library.awaitNames();
      library.meaning().await();

      assertThat(embedded()).isEqualTo(1);
      assertThat(found(library, SearchQuery.of("winter isolates mountain community")))
          .containsExactly("snow");
    }
  }

  @Test
  void a_text_that_changed_is_read_again() throws InterruptedException {
    try (Library library = filled()) {
      library.meaning().use(natives);
      library.meaning().await();

      Samples.write(
          articles,
          Samples.json("storm", "Orchestra opens its season", "Mahler was played.") + "\n");
      library.importFrom(List.of(articles));
      library.awaitNames();
      library.meaning().await();

      assertThat(found(library, STORM)).isEmpty();
      assertThat(found(library, SearchQuery.of("classical concert"))).containsExactly("storm");
    }
  }

  @Test
  void vectors_that_are_lost_or_damaged_are_made_again() throws Exception {
    try (Library library = filled()) {
      library.meaning().use(natives);
      library.meaning().await();
    }
    try (Stream<Path> files = Files.list(vectors())) {
      for (Path file : files.toList()) {
        Files.write(file, new byte[] {1});
      }
    }
    try (Library library = open()) {
      library.meaning().use(natives);
      assertThat(found(library, STORM)).isEmpty();

      library.meaning().await();

      assertThat(found(library, STORM)).containsExactly("storm");
    }
  }

  @Test
  void an_article_in_another_language_is_found_by_its_words() throws InterruptedException {
    try (Library library = open()) {
      library.importFrom(
          List.of(
              Samples.write(
                  temp.resolve("german.jsonl"),
                  """
                  {"id":"sturm","title":"Sturm","text":"Millionen ohne Strom.","language":"de"}
                  """)));
      library.awaitNames();
      library.meaning().use(natives);
      library.meaning().await();

      assertThat(found(library, SearchQuery.of("storm"))).isEmpty();
      assertThat(found(library, SearchQuery.of("strom"))).containsExactly("sturm");
    }
  }

  @Test
  void a_word_that_is_being_typed_finds_what_it_found_and_has_the_model_loaded()
      throws InterruptedException {
    try (Library library = filled()) {
      library.meaning().use(natives);
      library.meaning().await();

      assertThat(found(library, SearchQuery.ALL.typing("blackouts caused"))).isEmpty();
      assertThat(found(library, SearchQuery.ALL.typing(STORM.words()).entered()))
          .containsExactly("storm");
      assertThat(found(library, STORM)).containsExactly("storm");
    }
  }

  @Test
  void more_like_this_finds_what_tells_the_same_in_other_words() throws InterruptedException {
    try (Library library = filled()) {
      library.importFrom(
          List.of(
              Samples.write(
                  temp.resolve("later.jsonl"),
                  Samples.json(
                      "outage",
                      "Power failure follows cyclone",
                      "Households had no current when a typhoon broke cables by the sea."))));
      library.awaitNames();
      library.meaning().use(natives);
      library.meaning().await();

      assertThat(
              found(
                  library,
                  SearchQuery.ALL
                      .with(new Filter.SimilarFilter("storm"))
                      .sorted(SortOrder.RELEVANCE)))
          .containsExactly("outage");
    }
  }
}
