package org.dateline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.dateline.store.sqlite.DatabaseFile.FileAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;

/// How a file is opened, as SQLite itself says.
class DatabaseFileTest {

  @TempDir Path folder;
  private DatabaseFile database;

  @BeforeEach
  void make() throws SQLException {
    database = new DatabaseFile(folder.resolve("a.db"));
    try (Connection connection = database.connect(FileAccess.SHARED)) {
      execute(connection, "CREATE TABLE word (text TEXT)");
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.getString(1);
    }
  }

  private static boolean asksForGeneratedKeys(Connection connection) throws SQLException {
    return connection.unwrap(SQLiteConnection.class).getConnectionConfig().isGetGeneratedKeys();
  }

  @Test
  void a_library_is_safe_from_a_crash_and_its_writers_wait_for_others() throws SQLException {
    try (Connection connection = database.connect(FileAccess.SHARED)) {
      assertThat(pragma(connection, "journal_mode")).isEqualTo("wal");
      // NORMAL: with a log, a crash of the machine can lose the last changes, never the file.
      assertThat(pragma(connection, "synchronous")).isEqualTo("1");
      assertThat(pragma(connection, "busy_timeout")).isEqualTo("10000");
      assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
      assertThat(asksForGeneratedKeys(connection)).isFalse();
    }
  }

  @Test
  void what_is_deleted_at_the_end_waits_for_no_disk() throws SQLException {
    try (Connection connection = database.connect(FileAccess.TEMPORARY)) {
      assertThat(pragma(connection, "journal_mode")).isEqualTo("off");
      assertThat(pragma(connection, "synchronous")).isEqualTo("0");
      assertThat(pragma(connection, "locking_mode")).isEqualTo("exclusive");
      assertThat(pragma(connection, "cache_size")).isEqualTo("-131072");
      assertThat(asksForGeneratedKeys(connection)).isFalse();
    }
  }

  @Test
  void what_is_opened_for_reading_cannot_be_written() throws SQLException {
    for (FileAccess access : new FileAccess[] {FileAccess.ALONE, FileAccess.FROZEN}) {
      try (Connection connection = database.connect(access)) {
        assertThatThrownBy(() -> execute(connection, "INSERT INTO word VALUES ('a')"))
            .as("%s", access)
            .hasMessageContaining("readonly");
      }
    }
    try (Connection connection = database.readOnly()) {
      assertThatThrownBy(() -> execute(connection, "INSERT INTO word VALUES ('a')"))
          .hasMessageContaining("readonly");
    }
  }

  @Test
  void the_only_connection_for_reading_needs_no_memory_that_is_shared() throws SQLException {
    try (Connection connection = database.connect(FileAccess.ALONE)) {
      assertThat(pragma(connection, "schema_version")).isEqualTo("1");
      assertThat(folder.resolve("a.db-shm")).doesNotExist();
    }
  }

  @Test
  void a_file_without_contents_is_a_new_one_where_nothing_stands_beside_it() throws IOException {
    DatabaseFile empty = new DatabaseFile(folder.resolve("library.db"));
    empty.requireNew();
    Files.createFile(empty.path());
    empty.requireNew();

    Files.createDirectory(folder.resolve("index-7"));

    assertThatThrownBy(empty::requireNew).isInstanceOf(StoreUnusableException.class);
  }

  @Test
  void a_log_with_changes_is_of_a_file_that_has_lost_what_it_held() throws IOException {
    DatabaseFile lost = new DatabaseFile(folder.resolve("library.db"));
    Path log = Files.createFile(folder.resolve("library.db-wal"));
    lost.requireNew();

    Files.writeString(log, "changes");

    assertThatThrownBy(lost::requireNew).isInstanceOf(StoreUnusableException.class);
  }
}
