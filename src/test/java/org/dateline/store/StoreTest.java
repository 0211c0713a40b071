package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.failure.FailureReason;
import org.dateline.model.failure.StoreFault;
import org.dateline.store.sqlite.StoreUnusableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("library.db");
  }

  private Store open() {
    return Store.open(file(), List.of());
  }

  @Test
  void what_was_stored_is_there_after_reopening() {
    String id;
    try (Store store = open()) {
      id = store.id();
      store.articles().put(List.of(SampleArticles.incoming("a", "Text.")));
    }
    try (Store store = open()) {
      assertThat(store.id()).isEqualTo(id).hasSize(32);
      assertThat(SampleArticles.stored(store, "a").article())
          .isEqualTo(SampleArticles.article("a", "Text."));
    }
  }

  @Test
  void no_two_stores_have_one_id() {
    try (Store one = open();
        Store other = Store.open(folder.resolve("other.db"), List.of())) {
      assertThat(one.id()).isNotEqualTo(other.id());
    }
  }

  @Test
  void only_the_opening_that_makes_it_notes_the_first_imports() {
    try (Store store = Store.open(file(), List.of("the beginning"))) {
      assertThat(store.journal().unfinishedImports()).containsExactly("the beginning");
      store.journal().importEnded(List.of("the beginning"));
    }
    try (Store store = Store.open(file(), List.of("the beginning"))) {
      assertThat(store.journal().unfinishedImports()).isEmpty();
    }
  }

  @Test
  void an_empty_file_becomes_a_store() throws IOException {
    Files.createFile(file());

    try (Store store = open()) {
      assertThat(store.articles().count()).isZero();
    }
  }

  @Test
  void an_empty_file_beside_an_index_has_lost_its_contents() throws IOException {
    Files.createFile(file());
    Files.createDirectory(folder.resolve("index-4"));

    assertRefused(StoreFault.EMPTIED);
  }

  @Test
  void a_log_without_its_database_is_not_begun_anew() throws IOException {
    Path log = Files.writeString(folder.resolve("library.db-wal"), "changes");

    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            StoreUnusableException.class, e -> assertThat(e.fault()).isEqualTo(StoreFault.EMPTIED));
    assertThat(log).hasContent("changes");
  }

  @Test
  void a_new_store_is_its_owners_alone() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    try (Store store = open()) {
      store.articles().put(List.of(SampleArticles.incoming("a", "Text.")));
      for (String name : List.of("library.db", "library.db-wal", "library.db-shm")) {
        assertThat(Files.getPosixFilePermissions(folder.resolve(name)))
            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      }
    }
  }

  @Test
  void rubbish_is_refused_and_left_as_it_is() throws IOException {
    byte[] rubbish = new byte[10_000];
    Arrays.fill(rubbish, (byte) 'x');
    Files.write(file(), rubbish);

    assertRefused(StoreFault.NOT_A_DATABASE);
  }

  @Test
  void a_database_of_another_program_is_refused_and_left_as_it_is() throws Exception {
    sql(
        "PRAGMA application_id = 252006673",
        "CREATE TABLE theirs (a)",
        "INSERT INTO theirs VALUES (1)");

    assertRefused(StoreFault.OTHER_PROGRAM);
  }

  @Test
  void a_database_of_nobody_in_particular_is_refused_and_left_as_it_is() throws Exception {
    sql("CREATE TABLE theirs (a)");

    assertRefused(StoreFault.OTHER_PROGRAM);
  }

  @Test
  void a_database_of_another_program_with_a_log_is_left_as_it_is() throws Exception {
    sql("PRAGMA journal_mode = WAL", "CREATE TABLE theirs (a)");

    assertRefused(StoreFault.OTHER_PROGRAM);
  }

  @Test
  void a_newer_schema_is_refused_and_left_as_it_is() throws Exception {
    open().close();
    sql("PRAGMA user_version = 1000");

    assertRefused(new FailureReason.NewerSchema(1000, 8));
  }

  @Test
  void a_folder_is_refused() throws IOException {
    Files.createDirectory(file());

    assertThatThrownBy(this::open)
        .isInstanceOf(StoreUnusableException.class)
        .extracting("reason")
        .isEqualTo(StoreFault.FOLDER);
    assertThat(file()).isEmptyDirectory();
  }

  @Test
  void a_file_without_permission_is_refused() throws IOException {
    open().close();
    assumeThat(file().toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(file())).as("this user may read everything").isFalse();

    assertThatThrownBy(this::open)
        .isInstanceOf(StoreUnusableException.class)
        .extracting("reason")
        .isEqualTo(StoreFault.NO_PERMISSION);
  }

  @Test
  void damage_within_is_told_by_whatever_meets_it() throws IOException {
    try (Store store = open()) {
      for (int i = 0; i < 200; i++) {
        store.articles().put(List.of(SampleArticles.incoming("a" + i, "Text. ".repeat(500))));
      }
    }
    try (var channel = Files.newByteChannel(file(), StandardOpenOption.WRITE)) {
      channel.truncate(Files.size(file()) / 2);
    }

    assertThatThrownBy(
            () -> {
              try (Store store = open()) {
                store.articles().changedAfter(0, 1_000);
              }
            })
        .isInstanceOf(StoreUnusableException.class)
        .extracting("fault")
        .isEqualTo(StoreFault.DAMAGED);
  }

  @Test
  void a_closed_store_answers_nothing_and_can_be_closed_again() {
    Store store = open();
    store.close();
    store.close();

    assertThatThrownBy(() -> store.articles().count())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(file().toString());
    assertThatThrownBy(() -> store.journal().set("a", "b"))
        .isInstanceOf(IllegalStateException.class);
  }

  private void assertRefused(FailureReason reason) throws IOException {
    byte[] before = Files.readAllBytes(file());

    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            StoreUnusableException.class,
            e -> {
              assertThat(e.file()).isEqualTo(file());
              assertThat(e.reason()).isEqualTo(reason);
            });

    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Test
  void a_temporary_store_is_read_while_it_is_written_and_serves_as_any_other() {
    try (Store store = Store.temporary(folder.resolve("temporary.db"))) {
      store.articles().put(List.of(SampleArticles.incoming("a", "Kim Jong Un left.")));

      assertThat(store.articles().byId("a")).isPresent();
      assertThat(store.articles().count()).isOne();
      assertThat(folder.resolve("temporary.db")).exists();
    }
  }
}
