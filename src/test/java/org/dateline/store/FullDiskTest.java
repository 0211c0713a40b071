package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.dateline.model.failure.StoreFault;
import org.dateline.store.sqlite.StoreUnusableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where SQLite cannot make its shared memory beside the file, as on a full disk, a store is there
/// for reading. A link to nothing stands in its place here, for no test can fill a disk: SQLite
/// follows no link there.
class FullDiskTest {

  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (Store store = open()) {
      store.articles().put(List.of(SampleArticles.incoming("a", "Text.")));
    }
  }

  private Path file() {
    return folder.resolve("library.db");
  }

  private Store open() {
    return Store.open(file(), List.of());
  }

  private void leaveNoRoom() throws IOException {
    leaveNoRoom(folder);
  }

  private static void leaveNoRoom(Path beside) throws IOException {
    Files.createSymbolicLink(beside.resolve("library.db-shm"), beside.resolve("nowhere"));
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
  void a_store_opens_for_reading_and_says_why_it_cannot_be_written() throws IOException {
    leaveNoRoom();

    try (Store store = open()) {
      assertThat(SampleArticles.stored(store, "a").article().text()).isEqualTo("Text.");
      assertThat(store.articles().changedAfter(0, 10)).hasSize(1);
      assertThatThrownBy(() -> store.articles().setStarred(1, true))
          .isInstanceOfSatisfying(
              StoreUnusableException.class,
              e -> assertThat(e.fault()).isEqualTo(StoreFault.NOT_OPENED));
    }
  }

  @Test
  void once_there_is_room_it_opens_as_before() throws IOException {
    leaveNoRoom();
    open().close();
    Files.delete(folder.resolve("library.db-shm"));

    try (Store store = open()) {
      store.articles().setStarred(1, true);
      assertThat(SampleArticles.stored(store, "a").starred()).isTrue();
    }
  }

  @Test
  void what_a_killed_process_has_left_in_the_log_is_read_too() throws IOException {
    Path killed = Files.createDirectory(folder.resolve("killed"));
    try (Store store = open()) {
      store.articles().put(List.of(SampleArticles.incoming("b", "More.")));
      for (String name : List.of("library.db", "library.db-wal")) {
        Files.copy(folder.resolve(name), killed.resolve(name));
      }
    }
    leaveNoRoom(killed);

    try (Store store = Store.open(killed.resolve("library.db"), List.of())) {
      assertThat(store.articles().count()).isEqualTo(2);
      assertThat(SampleArticles.stored(store, "b").article().text()).isEqualTo("More.");
    }
  }

  @Test
  void a_store_of_an_older_version_is_not_read_without_its_new_tables() throws Exception {
    sql("PRAGMA user_version = 4");
    leaveNoRoom();

    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            StoreUnusableException.class,
            e -> assertThat(e.fault()).isEqualTo(StoreFault.NOT_OPENED));
  }

  @Test
  void opening_a_store_that_was_closed_well_writes_nothing() throws IOException {
    byte[] before = Files.readAllBytes(file());

    try (Store store = open()) {
      assertThat(store.articles().count()).isOne();
      assertThat(folder.resolve("library.db-wal")).isEmptyFile();
    }
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }
}
