package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.indexing.IndexHandle;
import org.dateline.library.naming.SharedDictionary;
import org.dateline.names.NameFinder;
import org.dateline.names.dictionary.DictionaryCompiler;
import org.dateline.names.dictionary.NameDictionary;
import org.dateline.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever fails while a library is being opened, nothing of it is left at work, and it can be
/// opened when the cause is gone.
@Timeout(60)
class FailedOpeningTest {

  @TempDir static Path shared;
  @TempDir Path temp;
  private Path folder;
  private Path database;
  private Set<Thread> before;

  /// A library with everything left to do: articles without names and index, and an import.
  @BeforeAll
  static void make() {
    Path articles = Samples.generated(shared.resolve("articles.jsonl"), 0, 40);
    Path database = shared.resolve("library.db");
    Path library = shared.resolve("library");
    try (Library made = Samples.empty(library)) {
      Samples.take(made, articles);
    }
    try (Store store = Store.open(library.resolve("library.db"), List.of())) {
      store.journal().importBegun(List.of(articles.toString()));
    }
    copy(library.resolve("library.db"), database);
  }

  @BeforeEach
  void copyLibrary() throws IOException {
    folder = Files.createDirectories(temp.resolve("library"));
    database = folder.resolve("library.db");
    restore();
    before = Thread.getAllStackTraces().keySet();
  }

  private void restore() {
    List.of("library.db-wal", "library.db-shm").forEach(name -> delete(folder.resolve(name)));
    copy(shared.resolve("library.db"), database);
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> sql(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement()) {
      if (statement.execute(sql)) {
        try (ResultSet result = statement.getResultSet()) {
          while (result.next()) {
            rows.add(result.getString(1));
          }
        }
      }
    }
    return rows;
  }

  /// Those that belong to a library, but for one that is dying.
  private List<String> threadsLeft() throws InterruptedException {
    List<String> left = new ArrayList<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      boolean ours =
          thread
              .getName()
              .matches(
                  "links|index|index check|index merging|recognition|names-\\d+|suggestions"
                      + "|dictionary|import");
      if (ours && !before.contains(thread)) {
        thread.join(5_000);
        if (thread.isAlive()) {
          left.add(thread.getName());
        }
      }
    }
    return left;
  }

  private void assertOpens() {
    restore();
    try (Library library = Samples.empty(folder)) {
      assertThat(library.size()).isEqualTo(40);
    }
  }

  @Test
  void whatever_table_is_missing() throws Exception {
    List<String> failed = new ArrayList<>();
    for (String table : sql("SELECT name FROM sqlite_master WHERE type = 'table'")) {
      restore();
      if (!table.startsWith("sqlite_")) {
        sql("DROP TABLE " + table);
        try {
          Samples.empty(folder).close();
        } catch (RuntimeException _) {
          failed.add(table);
        }
        assertThat(threadsLeft()).as("without " + table).isEmpty();
        assertOpens();
      }
    }
    assertThat(failed)
        .as("before, while and after its work is wired")
        .contains("library", "setting", "listed_name", "import");
  }

  /// Which the index is followed by: links are looked after by then.
  @Test
  void a_column_that_has_another_name() throws Exception {
    sql("ALTER TABLE library RENAME COLUMN change TO changed");

    assertThatThrownBy(() -> Samples.empty(folder)).isInstanceOf(RuntimeException.class);
    assertThat(threadsLeft()).isEmpty();
    assertOpens();
  }

  @Test
  void an_index_that_another_holds() throws Exception {
    try (Store other = Store.open(temp.resolve("other.db"), List.of());
        IndexHandle _ = IndexHandle.open(folder.resolve("index-5"), other)) {
      assertThatThrownBy(() -> Samples.empty(folder))
          .isInstanceOfSatisfying(
              LibraryException.class,
              e -> assertThat(e.failure()).isInstanceOf(Failure.IndexUnusable.class));
      assertThat(threadsLeft()).isEmpty();
    }
    assertOpens();
  }

  /// A dictionary whose opening is a fault of the program.
  private record Broken(Path folder) implements SharedDictionary.DictionaryLocation {
    @Override
    public Optional<NameDictionary> open() {
      throw new NoClassDefFoundError("a class of the dictionary");
    }

    @Override
    public void compile(DictionaryCompiler.CompilationProgress progress) {}
  }

  @Test
  void an_error_of_the_virtual_machine() throws Exception {
    SharedDictionary dictionary = SharedDictionary.at(new Broken(temp));

    assertThatThrownBy(
            () -> Library.open(folder, InitialContent.EMPTY, NameFinder.create(), dictionary))
        .isInstanceOf(NoClassDefFoundError.class);
    assertThat(threadsLeft()).isEmpty();
    assertOpens();
  }
}
