package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.dateline.library.background.LibraryEvent;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.Hit;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The index may be damaged in any way, at any time: it is made anew from the store.
@Timeout(60)
class IndexDamageTest {

  private static final Random RANDOM = new Random(20180508);

  @TempDir static Path shared;
  private static Answers right;

  @TempDir Path temp;

  /// What a library answers to a few questions.
  private record Answers(
      List<Hit> all, List<Hit> phrase, List<Hit> prefix, List<Hit> entity, FacetOverview overview) {

    static Answers of(Library library) throws InterruptedException {
      library.awaitIndexed();
      return new Answers(
          hits(library, SearchQuery.ALL),
          hits(library, SearchQuery.of("\"joint statement\"")),
          hits(library, SearchQuery.of("denucle* Kim")),
          hits(library, SearchQuery.mentioning(library.entities().named("Xi Jinping").number())),
          library.overview(SearchQuery.ALL, 100, CancellationSignal.NEVER));
    }

    /// Without the scores, which depend on how the index is divided.
    private static List<Hit> hits(Library library, SearchQuery query) {
      return library.search(query.sorted(SortOrder.NEWEST), 100).hits();
    }
  }

  @BeforeAll
  static void make() throws InterruptedException {
    try (Library library = Samples.bundled(shared.resolve("library"))) {
      library.awaitNames();
      right = Answers.of(library);
    }
    assertThat(right.all()).hasSize(27);
    assertThat(right.entity()).isNotEmpty();
  }

  interface Damage {
    void to(Path index) throws IOException;
  }

  private interface FileDamage {
    void to(Path file, byte[] bytes) throws IOException;
  }

  private static Damage each(FileDamage damage) {
    return index -> {
      for (Path file : files(index)) {
        damage.to(file, Files.readAllBytes(file));
      }
    };
  }

  private static Damage segments(FileDamage damage) {
    return index -> {
      for (Path file : files(index)) {
        if (file.getFileName().toString().startsWith("segments")) {
          damage.to(file, Files.readAllBytes(file));
        }
      }
    };
  }

  static Stream<Named<Damage>> damages() {
    return Stream.of(
        Named.of("the folder is deleted", IndexDamageTest::delete),
        Named.of("the folder is emptied", each((file, _) -> Files.delete(file))),
        Named.of(
            "the folder is a file",
            index -> {
              delete(index);
              Files.writeString(index, "rubbish");
            }),
        Named.of(
            "every file is cut in half",
            each((file, bytes) -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2)))),
        Named.of("every file is empty", each((file, _) -> Files.write(file, new byte[0]))),
        Named.of(
            "every file is longer",
            each((file, bytes) -> Files.write(file, Arrays.copyOf(bytes, bytes.length + 7)))),
        Named.of("every file is rubbish", each((file, bytes) -> Files.write(file, random(bytes)))),
        Named.of(
            "every file is zeros",
            each((file, bytes) -> Files.write(file, new byte[bytes.length]))),
        Named.of("the segments file is gone", segments((file, _) -> Files.delete(file))),
        Named.of(
            "the segments file is empty", segments((file, _) -> Files.write(file, new byte[0]))),
        Named.of(
            "the segments file is rubbish",
            segments((file, bytes) -> Files.write(file, random(bytes)))),
        Named.of(
            "there is a later segments file of rubbish",
            index -> Files.writeString(index.resolve("segments_zz"), "rubbish")),
        Named.of(
            "a folder lies in it",
            index -> Files.createDirectories(index.resolve("segments_zzz/deep"))),
        Named.of(
            "only the segments file is left",
            each((file, _) -> {
              if (!file.getFileName().toString().startsWith("segments")) {
                Files.delete(file);
              }
            })));
  }

  @ParameterizedTest
  @MethodSource("damages")
  void the_next_opening_is_right_again(Damage damage) throws Exception {
    Path library = copy();
    damage.to(library.resolve("index-5"));

    assertRight(library);
    assertRight(library);
  }

  @Test
  void a_byte_that_changes_in_any_file_is_noticed() throws Exception {
    for (Path file : files(shared.resolve("library/index-5"))) {
      int length = (int) Files.size(file);
      // One file holds many others; eight places meet most of them.
      int places = length > 10_000 ? 8 : Math.min(1, length);
      for (int place = 0; place < places; place++) {
        Path library = copy();
        Path changed = library.resolve("index-5").resolve(file.getFileName());
        byte[] bytes = Files.readAllBytes(changed);
        bytes[(length / places) * place + RANDOM.nextInt(length / places)] ^= 16;
        Files.write(changed, bytes);

        assertRight(library);
      }
    }
  }

  @Test
  void the_index_of_another_library_is_not_believed() throws Exception {
    Path library = copy();
    Path other = temp.resolve("other");
    try (Library made = Samples.empty(other)) {
      Samples.take(made, Samples.generated(temp.resolve("many.jsonl"), 0, 500));
      made.awaitIndexed();
    }
    delete(library.resolve("index-5"));
    copy(other.resolve("index-5"), library.resolve("index-5"));

    assertRight(library);
  }

  @Test
  void an_index_that_knows_more_than_an_older_database_is_not_believed() throws Exception {
    Path library = copy();
    Path later = temp.resolve("later");
    copy(library, later);
    try (Library made = Samples.empty(later)) {
      Samples.take(made, Samples.generated(temp.resolve("many.jsonl"), 0, 50));
      made.awaitIndexed();
    }
    delete(library.resolve("index-5"));
    copy(later.resolve("index-5"), library.resolve("index-5"));

    assertRight(library);
  }

  @Test
  void files_outside_that_a_link_leads_to_are_left_alone() throws Exception {
    Path library = copy();
    Path precious = Samples.write(temp.resolve("precious/file.txt"), "precious");
    Files.createSymbolicLink(library.resolve("index-5/link"), precious.getParent());
    Files.writeString(library.resolve("index-5/segments_zz"), "rubbish");

    assertRight(library);
    assertThat(precious).hasContent("precious");
  }

  @Test
  void a_folder_deleted_under_an_open_library_is_made_again() throws Exception {
    Path folder = copy();
    try (Library library = Samples.empty(folder)) {
      library.awaitIndexed();
      delete(folder.resolve("index-5"));
      Samples.take(library, Samples.generated(temp.resolve("many.jsonl"), 0, 10));
      library.awaitIndexed();

      assertThat(Samples.ids(library, Samples.word(7))).containsExactly(Samples.id(7));
      assertThat(library.search(SearchQuery.ALL, 1).total()).isEqualTo(37);
    }
    try (Library library = Samples.empty(folder)) {
      library.awaitIndexed();
      assertThat(library.search(SearchQuery.ALL, 1).total()).isEqualTo(37);
    }
  }

  @Test
  void damage_that_a_search_meets_is_mended_and_the_search_answered() throws Exception {
    Path folder = copy();
    List<LibraryEvent> events = new CopyOnWriteArrayList<>();
    try (Library library = Samples.empty(folder)) {
      library.awaitIndexed();
      Runnable _ = library.listen(events::add);
      overwriteInPlace(folder.resolve("index-5"));

      assertThat(Answers.of(library)).isEqualTo(right);
      assertThat(events).hasAtLeastOneElementOfType(LibraryEvent.TaskFailed.class);
      assertThat(library.failures()).extracting(ImportRejection::subject).isEmpty();
    }
    assertRight(folder);
  }

  /// Of rubbish that looks like nothing Lucene writes, every search fails.
  private static void overwriteInPlace(Path index) throws IOException {
    for (Path file : files(index)) {
      byte[] ones = new byte[(int) Files.size(file)];
      Arrays.fill(ones, (byte) 0xFF);
      try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
        channel.write(ByteBuffer.wrap(ones));
      }
    }
  }

  private static void assertRight(Path folder) throws InterruptedException {
    try (Library library = Samples.empty(folder)) {
      assertThat(Answers.of(library)).isEqualTo(right);
    }
  }

  private Path copy() throws IOException {
    Path copy = Files.createTempDirectory(temp, "copy").resolve("library");
    copy(shared.resolve("library"), copy);
    return copy;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static byte[] random(byte[] like) {
    byte[] bytes = new byte[like.length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
