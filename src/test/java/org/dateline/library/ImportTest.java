package org.dateline.library;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.dateline.library.ImportReport.Rejection;
import org.dateline.library.LibraryEvent.Task;
import org.dateline.model.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles come in once each, and bad input keeps none of them out.
class ImportTest {

  private static final String PAGE =
      "Rain falls on Dalian\n\nRain fell on the port of Dalian on Monday, officials said, and ships"
          + " waited.\n\nBy noon the “café” by the pier was full.";

  @TempDir Path temp;
  private Path in;
  private Library library;

  @BeforeAll
  static void load() {
    Samples.FINDER.load();
  }

  @BeforeEach
  void open() throws IOException {
    in = Files.createDirectories(temp.resolve("in"));
    library = Samples.empty(temp.resolve("library"));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private Path file(String name) {
    return in.resolve(name);
  }

  private void reopen() {
    library.close();
    library = Samples.empty(temp.resolve("library"));
  }

  private List<String> subjects() {
    return library.failures().stream().map(Rejection::subject).toList();
  }

  @Test
  void a_folder_added_twice_adds_nothing_twice() throws InterruptedException {
    Samples.write(file("page.txt"), PAGE);
    Samples.write(file("one.json"), Samples.json("one", "One", "Text of one."));
    Samples.generated(file("deep/many.jsonl"), 0, 30);

    assertThat(Samples.take(library, in).added()).isEqualTo(32);
    ImportReport again = Samples.take(library, in, in.resolve("deep"), file("page.txt"));

    assertThat(again.added()).isZero();
    assertThat(again.updated()).isZero();
    assertThat(again.unchanged()).isEqualTo(32 + 30 + 1);
    assertThat(again.leftOut()).isZero();
    library.awaitFound();
    assertThat(library.size()).isEqualTo(32);
    assertThat(library.search(Query.ALL, 0, 1).total()).isEqualTo(32);
  }

  @Test
  void the_bundled_articles_from_a_folder_are_those_that_are_there() throws IOException {
    library.close();
    library = Samples.bundled(temp.resolve("bundled"));
    Bundle.files(files -> {
      for (Path bundled : files) {
        copy(bundled, file(bundled.getFileName().toString()));
      }
      return files.size();
    });

    assertThat(Samples.take(library, in).unchanged()).isEqualTo(27);
    assertThat(library.size()).isEqualTo(27);
  }

  private static void copy(Path from, Path to) {
    try {
      Files.write(to, Files.readAllBytes(from));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_same_folder_by_another_way_is_the_same() throws IOException {
    Samples.write(file("one.json"), Samples.json("one", "One", "Text of one."));
    Samples.take(library, in);
    Samples.write(file("one.json"), Samples.json("one", "One", "Changed."));
    Path link = Files.createSymbolicLink(temp.resolve("link"), in);

    assertThat(Samples.take(library, in.resolve("../in/./one.json")).updated()).isOne();
    Samples.write(file("one.json"), Samples.json("one", "One", "Changed again."));
    assertThat(Samples.take(library, link).updated()).isOne();
    assertThat(library.article("one").article().text()).isEqualTo("Changed again.");
  }

  @Test
  void a_text_that_has_not_changed_is_not_recognised_again() throws InterruptedException {
    Samples.generated(file("many.jsonl"), 0, 10);
    Samples.take(library, in);
    library.awaitNames();
    library.close();
    Map<String, Long> before = Samples.changes(temp.resolve("library"));

    library = Samples.empty(temp.resolve("library"));
    Samples.take(library, in);
    library.awaitNames();
    library.close();

    assertThat(Samples.changes(temp.resolve("library"))).isEqualTo(before).hasSize(10);
  }

  @Test
  void a_changed_file_changes_its_article_and_its_names() throws InterruptedException {
    Samples.write(file("a.json"), Samples.json("a", "Talks", "Angela Merkel spoke in Berlin."));
    Samples.take(library, in);
    library.awaitNames();
    Samples.write(file("a.json"), Samples.json("a", "Talks", "Emmanuel Macron spoke in Berlin."));

    assertThat(Samples.take(library, in).updated()).isOne();
    library.awaitNames();

    assertThat(Samples.ids(library, "Macron")).containsExactly("a");
    assertThat(Samples.ids(library, "Merkel")).isEmpty();
    assertThat(library.entityNamed("Emmanuel Macron").articles()).isOne();
    assertThat(library.entities("Angela", Optional.empty(), 9)).isEmpty();
  }

  @Test
  void an_id_that_another_file_has_taken_is_refused_in_words_and_nothing_is_lost()
      throws InterruptedException {
    Samples.write(file("a.json"), Samples.json("x", "First", "First text."));
    Samples.write(file("b.json"), Samples.json("x", "Second", "Second text."));
    Samples.write(file("c.json"), Samples.json("y", "Third", "Third text."));

    ImportReport report = Samples.take(library, in);
    library.awaitFound();

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.rejected())
        .containsExactly(
            new Rejection(
                file("b.json").toString(),
                "has the id “x”, which another article in the library has; give it another id"));
    assertThat(library.article("x").article().title()).isEqualTo("First");

    Samples.write(file("b.json"), Samples.json("z", "Second", "Second text."));
    Samples.take(library, in);
    assertThat(library.failures()).isEmpty();
    assertThat(library.size()).isEqualTo(3);
  }

  @Test
  void everything_bad_is_named_with_its_reason_and_the_rest_is_imported() throws IOException {
    Samples.write(file("good.txt"), PAGE);
    Files.createFile(file("empty.txt"));
    Samples.write(file("blank.txt"), " \n\n\t\n");
    Files.write(
        file("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 1});
    byte[] random = new byte[5_000];
    new Random(1).nextBytes(random);
    Files.write(file("random.json"), random);
    Samples.write(file("broken.json"), "{\"title\": \"A\", \"text\": ");
    Samples.write(file("types.json"), "{\"title\": \"A\", \"text\": 12}");
    Samples.write(file("authors.json"), "{\"title\": \"A\", \"text\": \"B\", \"authors\": [1]}");
    Samples.write(file("date.json"), "{\"title\": \"A\", \"text\": \"B\", \"published\": \"May\"}");
    Samples.write(file("number.json"), "12");
    Samples.write(file("untitled.json"), "{\"text\": \"B\"}");
    Samples.write(file("page.html.txt"), "<!DOCTYPE html><html><body>B</body></html>");
    byte[] large = new byte[50_000_000];
    Arrays.fill(large, (byte) 'a');
    Files.write(file("large.txt"), large);

    ImportReport report = Samples.take(library, in, temp.resolve("nowhere"));

    assertThat(report.added()).isOne();
    assertThat(report.leftOut()).isEqualTo(13);
    assertThat(reasons(report))
        .containsEntry("empty.txt", "is empty")
        .containsEntry("blank.txt", "has no text")
        .containsEntry("picture.txt", "is no article: it looks like a PNG image")
        .containsEntry("types.json", "“text” is a number where text is expected")
        .containsEntry("authors.json", "“authors” holds a number where a name is expected")
        .containsEntry("untitled.json", "has no “title”")
        .containsEntry("nowhere", "does not exist")
        .containsKeys("random.json", "broken.json", "date.json", "number.json", "page.html.txt");
    assertThat(reasons(report).get("large.txt")).startsWith("is 50 MB; at most 20 MB");
    assertThat(library.failures()).containsExactlyInAnyOrderElementsOf(report.rejected());
  }

  private static Map<String, String> reasons(ImportReport report) {
    return report.rejected().stream()
        .collect(
            Collectors.toMap(
                bad -> Path.of(bad.subject()).getFileName().toString(), Rejection::reason));
  }

  @Test
  void an_unreadable_file_is_named() throws IOException {
    Path secret = Samples.write(file("secret.txt"), PAGE);
    assumeThat(secret.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(secret)).as("this user may read everything").isFalse();

    assertThat(Samples.take(library, in).rejected())
        .containsExactly(new Rejection(secret.toString(), "cannot be read: permission denied"));
  }

  @Test
  void other_encodings_are_read_and_said_where_they_were_guessed()
      throws IOException, InterruptedException {
    Files.write(file("western.txt"), PAGE.getBytes(Charset.forName("windows-1252")));
    Files.write(file("wide.txt"), PAGE.replace("Rain", "Snow").getBytes(UTF_16));

    ImportReport report = Samples.take(library, in);
    library.awaitFound();

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.notes())
        .containsExactly(file("western.txt") + " read as windows-1252, for it is not UTF-8");
    assertThat(library.search(Query.of("\"the “café” by the pier\""), 0, 9).total()).isEqualTo(2);
  }

  @Test
  void one_bad_line_keeps_no_other_line_out() {
    Samples.write(
        file("many.jsonl"),
        Samples.generated(1)
            + "\n{\"id\": \"2\", \"title\": 5}\n\n"
            + Samples.generated(3)
            + "\n{");

    ImportReport report = Samples.take(library, in);

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.rejected())
        .extracting(Rejection::subject)
        .containsExactly(file("many.jsonl") + ", line 2", file("many.jsonl") + ", line 5");
  }

  @Test
  void a_failure_is_listed_until_the_file_is_mended() {
    Samples.write(file("many.jsonl"), Samples.generated(1) + "\n{}\n[]\n" + Samples.generated(4));
    Samples.write(file("list.json"), "[{\"title\": \"A\"}, {\"title\": \"B\"}]");
    Samples.write(file("empty.txt"), "");
    Samples.take(library, in);
    reopen();

    assertThat(subjects())
        .containsExactly(
            file("empty.txt").toString(),
            file("list.json").toString(),
            file("list.json").toString(),
            file("many.jsonl") + ", line 2",
            file("many.jsonl") + ", line 3");

    Samples.write(
        file("many.jsonl"), Samples.generated(1) + "\n{}\n" + Samples.generated(3) + "\n");
    Samples.take(library, file("many.jsonl"));
    assertThat(subjects()).contains(file("many.jsonl") + ", line 2").hasSize(4);

    Samples.write(file("many.jsonl"), Samples.generated(1) + "\n" + Samples.generated(3) + "\n");
    Samples.write(file("empty.txt"), PAGE);
    delete(file("list.json"));
    Samples.take(library, in);
    assertThat(library.failures()).isEmpty();
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void importing_one_folder_leaves_the_failures_of_others() {
    Samples.write(file("a/empty.txt"), "");
    Samples.write(file("ab/empty.txt"), "");
    Samples.take(library, in);
    Samples.write(file("a/empty.txt"), PAGE);
    Samples.take(library, in.resolve("a"));

    assertThat(subjects()).containsExactly(file("ab/empty.txt").toString());
  }

  @Test
  void many_failures_are_all_counted() {
    Samples.write(file("many.jsonl"), "{}\n".repeat(10_500) + Samples.generated(1));

    ImportReport report = Samples.take(library, in);

    assertThat(report.added()).isOne();
    assertThat(report.leftOut()).isEqualTo(10_500);
    assertThat(report.rejected()).hasSize(10_000);
  }

  @Test
  void progress_is_told_and_ends() {
    List<LibraryEvent> events = new CopyOnWriteArrayList<>();
    Samples.generated(file("many.jsonl"), 0, 450);
    Runnable stop = library.listen(events::add);
    Samples.take(library, in);
    stop.run();

    assertThat(events)
        .containsSubsequence(
            new LibraryEvent.Progress(Task.IMPORT, 200, 0),
            new LibraryEvent.Progress(Task.IMPORT, 400, 0),
            new LibraryEvent.Progress(Task.IMPORT, 450, 0),
            new LibraryEvent.Ended(Task.IMPORT));
  }
}
