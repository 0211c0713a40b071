package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A library is copied, checked, and its index made anew while it is open.
@Timeout(60)
class LibraryMaintenanceTest {

  @TempDir Path temp;

  private Path folder;

  @BeforeEach
  void make() {
    folder = temp.resolve("library");
  }

  private Library opened() throws InterruptedException {
    Library library = Samples.empty(folder);
    library.importFrom(
        List.of(
            Samples.write(
                temp.resolve("articles.jsonl"),
                Samples.json("storm", "Storm hits the coast", "A storm came.")
                    + "\n"
                    + Samples.json("bank", "Bank keeps rates", "Rates stay.")
                    + "\n")));
    library.awaitNames();
    return library;
  }

  private static List<String> found(Library library) {
    return library.search(SearchQuery.of("storm"), 10).hits().stream().map(Hit::id).toList();
  }

  @Test
  void it_says_where_it_lies_and_how_large_it_is() throws Exception {
    try (Library library = opened()) {
      assertThat(library.maintenance().folder()).isEqualTo(folder);
      assertThat(library.maintenance().bytes())
          .isGreaterThan(Files.size(folder.resolve("library.db")));
    }
  }

  @Test
  void a_backup_is_the_library_again_in_another_folder() throws Exception {
    Path backup = temp.resolve("backup.db");
    Files.writeString(backup, "what was there before");
    try (Library library = opened()) {
      library.marks().setStarred(library.article("storm").number(), true);
      library.maintenance().backUp(backup);
    }
    Path other = Files.createDirectory(temp.resolve("other"));
    Files.copy(backup, other.resolve("library.db"));

    try (Library again = Samples.empty(other)) {
      again.awaitNames();
      assertThat(again.size()).isEqualTo(2);
      assertThat(again.article("storm").starred()).isTrue();
      assertThat(found(again)).containsExactly("storm");
    }
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
    }
  }

  @Test
  void where_a_backup_cannot_be_written_the_file_is_named() throws Exception {
    Path nowhere = temp.resolve("nowhere").resolve("backup.db");
    try (Library library = opened()) {
      assertThatThrownBy(() -> library.maintenance().backUp(nowhere))
          .isInstanceOfSatisfying(
              LibraryException.class,
              e ->
                  assertThat(e.failure())
                      .isInstanceOfSatisfying(
                          Failure.BadFile.class, bad -> assertThat(bad.file()).isEqualTo(nowhere)));
    }
  }

  @Test
  void one_that_is_in_order_is_said_to_be_and_one_with_a_damaged_index_is_not() throws Exception {
    try (Library library = opened()) {
      library.awaitMerged();
      assertThat(library.maintenance().isIntact()).isTrue();
      damage(folder.resolve("index-5"));
      assertThat(library.maintenance().isIntact()).isFalse();
    }
  }

  private static void damage(Path index) throws IOException {
    List<Path> segments;
    try (Stream<Path> files = Files.list(index)) {
      segments = files.filter(file -> file.toString().endsWith(".cfs")).toList();
    }
    assertThat(segments).isNotEmpty();
    for (Path segment : segments) {
      try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
        channel.write(
            ByteBuffer.wrap("rubbish".getBytes(StandardCharsets.UTF_8)), channel.size() / 2);
      }
    }
  }

  @Test
  void its_index_is_made_anew_and_finds_all_again() throws Exception {
    try (Library library = opened()) {
      assertThat(found(library)).containsExactly("storm");
      List<String> before = files(folder.resolve("index-5"));

      library.maintenance().rebuildIndex();
      library.awaitIndexed();

      assertThat(found(library)).containsExactly("storm");
      assertThat(files(folder.resolve("index-5"))).isNotEqualTo(before);
      assertThat(library.maintenance().isIntact()).isTrue();
    }
  }

  private static List<String> files(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void what_could_not_be_read_is_forgotten_when_the_reader_says_so() throws Exception {
    Path bad = Samples.write(temp.resolve("bad.json"), "{ no article");
    try (Library library = opened()) {
      library.importFrom(List.of(bad));
      assertThat(library.failures()).hasSize(1);

      library.maintenance().forget(library.failures().getFirst());

      assertThat(library.failures()).isEmpty();
    }
  }

  @Test
  void past_searches_are_forgotten_for_good() throws Exception {
    try (Library library = opened()) {
      library.suggestions().remember("storm");
      library.suggestions().forgetSearches();
      assertThat(library.suggestions().of("", 5, CancellationSignal.NEVER)).isEmpty();
    }
    try (Library again = Samples.empty(folder)) {
      assertThat(again.suggestions().of("", 5, CancellationSignal.NEVER)).isEmpty();
    }
  }
}
