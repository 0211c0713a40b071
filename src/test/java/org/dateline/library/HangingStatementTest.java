package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.library.imports.ImportReport;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.ArticleTable;
import org.dateline.store.NameTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A statement of the database that does not end holds up no closing. Here SQLite never comes to
/// the end of a row that is stored in some table.
@Timeout(300) // against hanging, not for speed
@Tag("processes")
class HangingStatementTest {

  private static final int ARTICLES = 50;

  /// What a reader who closes waits at most.
  private static final Duration SOON = Duration.ofSeconds(5);

  @TempDir Path temp;
  private Path folder;
  private Path articles;

  @BeforeEach
  void make() {
    folder = temp.resolve("library");
    articles = Samples.generated(temp.resolve("some.jsonl"), 0, ARTICLES);
    Samples.empty(folder).close();
  }

  /// Changes the database of the closed library behind its back.
  private void change(String... statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("library.db"));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private Library openEndless(String table) throws SQLException {
    change(
        """
        CREATE VIEW endless AS
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
        SELECT i FROM n
        """,
        """
        CREATE TRIGGER endless_insert AFTER INSERT ON %s
        BEGIN SELECT count(*) FROM endless; END
        """
            .formatted(table));
    return Samples.empty(folder);
  }

  private void makeEnding() throws SQLException {
    change("DROP TRIGGER endless_insert", "DROP VIEW endless");
  }

  /// Waits until a thread is in a method of a table, out of which it does not come by itself.
  private static void awaitCall(String thread, Class<?> table) {
    while (Thread.getAllStackTraces().entrySet().stream()
        .filter(entry -> entry.getKey().getName().equals(thread))
        .flatMap(entry -> Arrays.stream(entry.getValue()))
        .noneMatch(call -> call.getClassName().equals(table.getName()))) {
      Thread.onSpinWait();
    }
  }

  private static void assertClosesSoon(Library library) {
    assertTimeoutPreemptively(SOON, library::close);
  }

  @Test
  void an_import_that_hangs_is_given_up_and_goes_on_later() throws Exception {
    Library library = openEndless("article");
    try (ExecutorService threads =
        Executors.newSingleThreadExecutor(Thread.ofPlatform().name("importing").factory())) {
      Future<ImportReport> running = threads.submit(() -> Samples.take(library, articles));
      awaitCall("importing", ArticleTable.class);
      assertClosesSoon(library);

      assertThat(running.get().added()).isZero();
    }
    makeEnding();

    try (Library again = Samples.empty(folder)) {
      again.awaitIndexed();
      assertThat(again.size()).isEqualTo(ARTICLES);
      assertThat(again.search(SearchQuery.ALL, 1).total()).isEqualTo(ARTICLES);
    }
  }

  @Test
  void names_whose_storing_hangs_are_given_up_and_found_later() throws Exception {
    Library library = openEndless("mention");
    Samples.take(library, articles);
    awaitCall("recognition", NameTable.class);
    assertClosesSoon(library);
    makeEnding();

    try (Library again = Samples.empty(folder)) {
      again.awaitNames();
      assertThat(again.failures()).isEmpty();
      assertThat(again.search(SearchQuery.ALL.unfolded(), ARTICLES).hits())
          .hasSize(ARTICLES)
          .allSatisfy(hit -> assertThat(again.article(hit.id()).mentions().all()).isNotEmpty());
    }
  }
}
