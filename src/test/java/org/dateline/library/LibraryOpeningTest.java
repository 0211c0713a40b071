package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.PrivateFiles;
import org.dateline.library.files.WindowState;
import org.dateline.library.imports.Imports;
import org.dateline.model.failure.FailureReason;
import org.dateline.model.failure.StoreFault;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A library opens as it should, or says why not and changes nothing.
class LibraryOpeningTest {

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void choose() {
    folder = temp.resolve("a/library");
  }

  private Failure failure() {
    return catchThrowableOfType(LibraryException.class, () -> Samples.bundled(folder).close())
        .failure();
  }

  private Path database() throws IOException {
    return Files.createDirectories(folder).resolve("library.db");
  }

  @Test
  void a_library_that_another_instance_of_this_process_holds_is_in_use()
      throws InterruptedException {
    try (Library first = Samples.bundled(folder)) {
      assertThat(failure()).isEqualTo(new Failure.LibraryInUse(folder));
      assertThat(failure()).isEqualTo(new Failure.LibraryInUse(folder));

      first.awaitIndexed();
      assertThat(first.search(SearchQuery.ALL, 1).total()).isEqualTo(27);
    }
    Samples.bundled(folder).close();
  }

  @Test
  void a_library_is_held_by_whatever_links_it_is_reached() throws IOException {
    try (Library _ = Samples.empty(folder)) {
      Path link = Files.createSymbolicLink(temp.resolve("link"), folder);

      assertThat(catchThrowableOfType(LibraryException.class, () -> Samples.empty(link)).failure())
          .isEqualTo(new Failure.LibraryInUse(link));
    }
  }

  /// Another opening in this process would, on many systems, let go of the lock when it fails.
  @Test
  void a_library_that_another_process_holds_is_in_use_and_untouched() throws Exception {
    Samples.empty(folder).close();
    byte[] before = Files.readAllBytes(database());
    try (LibraryProcess other = LibraryProcess.holding(folder, temp)) {
      assertThat(other.line()).isEqualTo("OPEN");

      Failure failure = failure();

      assertThat(failure).isEqualTo(new Failure.LibraryInUse(folder));
      assertThat(Files.readAllBytes(database())).isEqualTo(before);
    }
    Samples.empty(folder).close();
  }

  @Test
  void a_failed_second_opening_keeps_other_processes_out() throws Exception {
    try (Library _ = Samples.empty(folder)) {
      assertThat(failure()).isEqualTo(new Failure.LibraryInUse(folder));

      try (LibraryProcess other = LibraryProcess.holding(folder, temp)) {
        assertThat(other.line()).isEqualTo(new Failure.LibraryInUse(folder).toString());
      }
    }
  }

  @Test
  void a_file_is_no_library_folder() throws IOException {
    Files.createDirectories(folder.getParent());
    Files.writeString(folder, "a file");

    assertThat(failure())
        .isEqualTo(new Failure.NoFolder(folder, FailureReason.StandardReason.IS_A_FILE));
    assertThat(folder).hasContent("a file");
  }

  @Test
  void a_database_that_is_rubbish_is_named_and_kept() throws IOException {
    Files.writeString(database(), "These are the notes of somebody. ".repeat(1_000));

    assertUnusable(StoreFault.NOT_A_DATABASE, StoreFault.NOT_A_DATABASE);
  }

  @Test
  void a_database_of_another_program_is_named_and_kept() throws Exception {
    sql("CREATE TABLE theirs (a)", "PRAGMA application_id = 7");

    assertUnusable(StoreFault.OTHER_PROGRAM, StoreFault.OTHER_PROGRAM);
  }

  @Test
  void a_database_of_a_newer_dateline_is_named_and_kept() throws Exception {
    Samples.empty(folder).close();
    sql("PRAGMA user_version = 99");

    assertUnusable(StoreFault.NEWER, new FailureReason.NewerSchema(99, 8));
  }

  @Test
  void a_database_that_is_a_folder_is_named_and_kept() throws IOException {
    Files.createDirectories(database());

    assertThat(failure())
        .isEqualTo(new Failure.StoreUnusable(database(), StoreFault.FOLDER, StoreFault.FOLDER));
    assertThat(database()).isEmptyDirectory();
  }

  @Test
  void a_database_that_is_cut_off_is_named_and_never_begun_anew() throws Exception {
    Samples.bundled(folder).close();
    try (var channel = Files.newByteChannel(database(), StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(database()) / 2);
    }
    byte[] before = Files.readAllBytes(database());

    LibraryException failed =
        catchThrowableOfType(
            LibraryException.class,
            () -> {
              try (Library library = Samples.bundled(folder)) {
                for (String id : List.of("2018-06-12-singapore-summit", "e3384c9551053f55")) {
                  library.article(id);
                }
                library.entities().matching("", null, 1_000);
              }
            });

    assertThat(failed.failure())
        .satisfiesAnyOf(
            it ->
                assertThat(it)
                    .isInstanceOfSatisfying(
                        Failure.StoreUnusable.class,
                        f -> assertThat(f.fault()).isEqualTo(StoreFault.DAMAGED)),
            it ->
                assertThat(it)
                    .isInstanceOfSatisfying(
                        Failure.StoreFailed.class,
                        f -> assertThat(f.fault()).isEqualTo(StoreFault.DAMAGED)));
    assertThat(Files.readAllBytes(database())).isEqualTo(before);
  }

  private void assertUnusable(StoreFault fault, FailureReason reason) throws IOException {
    byte[] before = Files.readAllBytes(database());

    Failure failure = failure();

    assertThat(failure).isEqualTo(new Failure.StoreUnusable(database(), fault, reason));
    assertThat(Files.readAllBytes(database())).isEqualTo(before);
  }

  private void sql(String... statements) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void after_a_refusal_the_mended_library_opens() throws IOException {
    Files.writeString(database(), "rubbish ".repeat(100));
    assertThat(failure()).isInstanceOf(Failure.StoreUnusable.class);
    Files.delete(database());

    try (Library library = Samples.bundled(folder)) {
      assertThat(library.size()).isEqualTo(27);
    }
  }

  @Test
  void bundled_articles_that_were_cut_short_are_taken_in_on_the_next_start()
      throws IOException, InterruptedException {
    // What a kill leaves: the store made, with the note of its beginning, and some articles in it.
    Samples.empty(folder).close();
    try (Store store = Store.open(database(), List.of())) {
      store.journal().importBegun(List.of(Imports.BUNDLE));
    }

    try (Library library = Samples.empty(folder)) {
      library.awaitIndexed();
      assertThat(library.search(SearchQuery.ALL, 1).total()).isEqualTo(27);
    }
    try (Store store = Store.open(database(), List.of())) {
      assertThat(store.journal().unfinishedImports()).isEmpty();
    }
  }

  @Test
  void the_making_of_a_library_notes_its_beginning_at_once() throws IOException {
    try (Store store = Store.open(database(), List.of(Imports.BUNDLE))) {
      assertThat(store.journal().unfinishedImports()).containsExactly(Imports.BUNDLE);
    }
    try (Library library = Samples.bundled(folder)) {
      assertThat(library.size()).isEqualTo(27);
    }
  }

  @Test
  void a_library_that_began_empty_stays_so() {
    Samples.empty(folder).close();

    try (Library library = Samples.bundled(folder)) {
      assertThat(library.size()).isZero();
    }
  }

  @Test
  void a_new_library_is_its_owners_alone() throws Exception {
    assumeThat(PrivateFiles.isPosix(temp)).isTrue();
    try (Library library = Samples.bundled(folder)) {
      library.awaitIndexed();
      assertOwnerOnly(folder);
    }
    WindowState.write(folder, "a=b");

    assertOwnerOnly(folder);
  }

  private static void assertOwnerOnly(Path library) throws IOException {
    try (Stream<Path> all = Files.walk(library)) {
      List<Path> paths = all.toList();
      assertThat(paths).hasSizeGreaterThan(6);
      for (Path path : paths) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
            .as("%s", path)
            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
      }
    }
  }

  @Test
  void a_folder_that_was_there_keeps_its_permissions() throws IOException {
    assumeThat(PrivateFiles.isPosix(temp)).isTrue();
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Samples.empty(folder).close();

    assertThat(Files.getPosixFilePermissions(folder))
        .isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void settings_are_kept() {
    try (Library library = Samples.empty(folder)) {
      library.settings().set("theme", "dark");
    }
    try (Library library = Samples.empty(folder)) {
      assertThat(library.settings().get("theme")).contains("dark");
      assertThat(library.settings().get("other")).isEmpty();
    }
  }
}
