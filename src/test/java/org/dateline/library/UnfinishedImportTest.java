package org.dateline.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.dateline.library.imports.ImportReport.ImportRejection;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an import that did not come to its end leaves, and what becomes of it.
class UnfinishedImportTest {

  @TempDir Path temp;
  private Path folder;
  private Path in;

  @BeforeAll
  static void load() {
    Samples.FINDER.load();
  }

  @BeforeEach
  void make() throws IOException {
    folder = temp.resolve("library");
    in = Files.createDirectories(temp.resolve("in"));
    Samples.empty(folder).close();
  }

  private Store store() throws IOException {
    return Store.open(folder.resolve("library.db"), List.of());
  }

  private void note(String... paths) throws IOException {
    try (Store store = store()) {
      store.journal().importBegun(List.of(paths));
    }
  }

  private List<String> noted() throws IOException {
    try (Store store = store()) {
      return store.journal().unfinishedImports();
    }
  }

  @Test
  void a_path_that_cannot_be_expressed_is_listed_and_nobody_waits_for_it()
      throws IOException, InterruptedException {
    Samples.generated(in.resolve("a.jsonl"), 0, 3);
    Samples.generated(in.resolve("z.jsonl"), 3, 6);
    String bad = in.resolve("m").toString() + "\0";
    note(in.resolve("a.jsonl").toString(), bad, in.resolve("z.jsonl").toString());

    try (Library library = Samples.empty(folder)) {
      library.awaitIndexed();
      assertThat(library.search(SearchQuery.ALL, 1).total()).isEqualTo(6);
      assertThat(library.failures()).extracting(ImportRejection::subject).containsExactly(bad);
    }
    assertThat(noted()).containsExactly(bad);
  }

  @Test
  void a_text_that_is_hard_to_read_ends_no_import_and_is_not_tried_again()
      throws IOException, InterruptedException {
    Samples.generated(in.resolve("a.jsonl"), 0, 3);
    Samples.write(in.resolve("b.txt"), "(".repeat(3_000));
    Samples.write(in.resolve("c.txt"), "\uD83D\uDE00".repeat(1_000));
    Samples.generated(in.resolve("z.jsonl"), 3, 6);
    note(in.toString());

    try (Library library = Samples.empty(folder)) {
      library.awaitIndexed();
      assertThat(library.search(SearchQuery.ALL, 1).total()).isGreaterThanOrEqualTo(6);
    }
    assertThat(noted()).isEmpty();
  }

  @Test
  void where_an_article_cannot_be_stored_the_import_ends_and_stays_noted_with_what_was_stored()
      throws IOException, SQLException {
    Samples.generated(in.resolve("a.jsonl"), 0, 250);
    Samples.write(in.resolve("b.json"), Samples.json("full", "Full", "No room for this."));
    Samples.generated(in.resolve("z.jsonl"), 250, 260);
    execute(
        "CREATE TRIGGER full BEFORE INSERT ON article WHEN NEW.title = 'Full'"
            + " BEGIN SELECT RAISE(ABORT, 'no room'); END");

    try (Library library = Samples.empty(folder)) {
      assertThatThrownBy(() -> library.importFrom(List.of(in)))
          .rootCause()
          .hasMessageContaining("no room");
      assertThat(library.size()).isEqualTo(200);
    }
    assertThat(noted()).containsExactly(in.toString());

    execute("DROP TRIGGER full");
    try (Library library = Samples.empty(folder)) {
      Samples.take(library, in);
      assertThat(library.size()).isEqualTo(261);
    }
  }

  @Test
  void a_folder_of_other_files_says_how_many_were_left_out() {
    Samples.write(in.resolve("a.html"), "<p>Kim met Xi.</p>");
    Samples.write(in.resolve("b.xml"), "<p>Kim met Xi.</p>");
    try (Library library = Samples.empty(folder)) {
      assertThat(Samples.take(library, in).leftOut()).isEqualTo(2);
    }
  }

  private void execute(String sql) throws SQLException {
    String address = "jdbc:sqlite:" + folder.resolve("library.db");
    try (Connection connection = DriverManager.getConnection(address);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
