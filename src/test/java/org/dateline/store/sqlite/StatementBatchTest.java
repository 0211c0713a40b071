package org.dateline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementBatchTest {

  private static final String INSERT = "INSERT INTO word VALUES (?, ?, ?)";

  @TempDir Path folder;
  private Connections connections;

  @BeforeEach
  void open() {
    connections = Connections.open(new DatabaseFile(folder.resolve("a.db")));
    connections.writing(handle ->
        handle.execute("CREATE TABLE word (number INTEGER PRIMARY KEY, text TEXT, known INTEGER)"));
  }

  @AfterEach
  void close() {
    connections.close();
  }

  private List<String> words() {
    return connections.read(handle ->
        handle
            .createQuery("SELECT number || text || known FROM word ORDER BY number")
            .mapTo(String.class)
            .list());
  }

  @Test
  void each_row_is_run_once_in_order() {
    List<Object[]> rows = new ArrayList<>();
    IntStream.range(0, 2_500).forEach(i -> rows.add(new Object[] {(long) i, "é", i % 2 == 0}));

    connections.writing(handle -> {
      StatementBatch.run(handle, INSERT, rows);
      StatementBatch.run(handle, "no statement at all", List.of());
    });

    assertThat(words()).hasSize(2_500).startsWith("0é1", "1é0").endsWith("2499é0");
  }

  @Test
  void where_one_row_fails_nothing_of_the_transaction_is_stored() {
    List<Object[]> rows = List.of(new Object[] {1, "a", true}, new Object[] {1, "b", true});

    assertThatThrownBy(
            () -> connections.writing(handle -> StatementBatch.run(handle, INSERT, rows)))
        .isInstanceOf(JdbiException.class)
        .hasMessageContaining("INSERT INTO word")
        .hasStackTraceContaining("UNIQUE");
    assertThat(words()).isEmpty();
  }
}
