package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.dateline.library.InitialContent;
import org.dateline.library.Library;
import org.dateline.library.files.WindowState;
import org.dateline.model.query.SearchQuery;
import org.dateline.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program with its window, told to end by the system, closes its library before it does.
@Timeout(600) // against hanging, not for speed
@Tag("processes")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there a process can only be killed")
final class WindowEndTest {

  @TempDir private Path temp = Path.of("");

  private Path library() {
    return temp.resolve("library");
  }

  @Test
  void told_to_end_while_the_window_is_open_the_process_ends_by_itself_and_closes_the_library()
      throws Exception {
    try (WindowProcess process = WindowProcess.on(library(), temp)) {
      process.await("OPEN");

      assertThat(process.end()).as("gone without being killed").isTrue();
    }

    assertClosed();
  }

  @Test
  void told_to_end_while_it_imports_the_process_ends_by_itself_and_goes_on_with_it_later()
      throws Exception {
    Path many = temp.resolve("many.jsonl");
    try (BufferedWriter lines = Files.newBufferedWriter(many)) {
      for (int i = 0; i < 200_000; i++) {
        lines.write(
            "{\"id\":\"m%d\",\"title\":\"News %d\",\"text\":\"It rained.\"}%n".formatted(i, i));
      }
    }
    Files.createDirectories(library());
    try (Store store = Store.open(library().resolve("library.db"), List.of())) {
      store.journal().importBegun(List.of(many.toString()));
    }

    try (WindowProcess process = WindowProcess.on(library(), temp)) {
      process.await("IMPORTING");

      assertThat(process.end()).as("gone without being killed").isTrue();
    }

    assertClosed();
    try (Store store = Store.open(library().resolve("library.db"), List.of())) {
      assertThat(store.journal().unfinishedImports()).containsExactly(many.toString());
    }
  }

  /// Nothing is kept at the end, for there is none: it is killed as soon as all is on the disk.
  @Test
  void killed_while_it_is_read_the_next_start_goes_on_there_with_a_window_of_that_size()
      throws Exception {
    try (WindowProcess process = WindowProcess.on(library(), temp)) {
      process.await("OPEN");
      process.read();
      while (!isKept()) {
        assertThat(process.endsWithin(20)).as("it ends before it has kept all").isFalse();
      }
    }

    try (Library library = Library.open(library(), InitialContent.EMPTY)) {
      // The index may have been killed before it had reached everything.
      library.awaitIndexed();
      String second = library.search(SearchQuery.ALL, 2).hits().getLast().id();
      assertThat(library.settings().get("history").orElseThrow()).contains(second);
      assertThat(WindowState.read(library()).orElseThrow())
          .contains("width=" + WindowProcess.SMALLER);
    }
  }

  /// Whether the size and a history of two steps are there.
  private boolean isKept() throws SQLException {
    String size = WindowState.read(library()).orElse("");
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + library().resolve("library.db"));
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT value FROM setting WHERE name = 'history'")) {
      return size.contains("width=" + WindowProcess.SMALLER)
          && rows.next()
          && rows.getString(1).contains("visits=2");
    }
  }

  /// The database removes its journal when it is closed in order.
  private void assertClosed() {
    assertThat(library().resolve("library.db-wal")).as("the library was closed").doesNotExist();
    Library.open(library(), InitialContent.EMPTY).close();
  }
}
