package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.background.LibraryEvent.LibraryTask;
import org.dateline.library.failure.RejectionReason;
import org.dateline.library.imports.BundledArticles;
import org.dateline.library.imports.ImportReport;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Test;

/// Articles come in once each.
class ImportTest extends ImportTestCase {

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
    library.awaitIndexed();
    assertThat(library.size()).isEqualTo(32);
    assertThat(library.search(SearchQuery.ALL, 1).total()).isEqualTo(32);
  }

  @Test
  void the_bundled_articles_from_a_folder_are_those_that_are_there() throws IOException {
    library.close();
    library = Samples.bundled(temp.resolve("bundled"));
    BundledArticles.files(files -> {
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
    assertThat(library.entities().named("Emmanuel Macron").articles()).isOne();
    assertThat(library.entities().matching("Angela", null, 9)).isEmpty();
  }

  @Test
  void an_id_that_another_file_has_taken_is_refused_and_nothing_is_lost()
      throws InterruptedException {
    Samples.write(file("a.json"), Samples.json("x", "First", "First text."));
    Samples.write(file("b.json"), Samples.json("x", "Second", "Second text."));
    Samples.write(file("c.json"), Samples.json("y", "Third", "Third text."));

    ImportReport report = Samples.take(library, in);
    library.awaitIndexed();

    assertThat(report.added()).isEqualTo(2);
    assertThat(report.rejected())
        .containsExactly(
            new ImportRejection(file("b.json").toString(), 0, new RejectionReason.IdTaken("x")));
    assertThat(library.failures()).isEqualTo(report.rejected());
    assertThat(library.article("x").article().title()).isEqualTo("First");

    Samples.write(file("b.json"), Samples.json("z", "Second", "Second text."));
    Samples.take(library, in);
    assertThat(library.failures()).isEmpty();
    assertThat(library.size()).isEqualTo(3);
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
            new LibraryEvent.TaskProgress(LibraryTask.IMPORT, 200, 0),
            new LibraryEvent.TaskProgress(LibraryTask.IMPORT, 400, 0),
            new LibraryEvent.TaskProgress(LibraryTask.IMPORT, 450, 0),
            new LibraryEvent.TaskEnded(LibraryTask.IMPORT));
  }
}
