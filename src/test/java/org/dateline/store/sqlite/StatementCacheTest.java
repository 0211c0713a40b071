package org.dateline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementCacheTest {

  private static final String NUMBERS = "SELECT number FROM counted WHERE number > ?";

  @TempDir Path folder;
  private Jdbi jdbi;

  @BeforeEach
  void connect() {
    String address = "jdbc:sqlite:" + folder.resolve("numbers.db");
    jdbi = Jdbi.create(address);
    jdbi.setStatementBuilderFactory(_ -> new StatementCache());
    jdbi.useHandle(handle -> {
      handle.execute("PRAGMA journal_mode = WAL");
      handle.execute("CREATE TABLE counted (number INTEGER PRIMARY KEY)");
      handle.execute("INSERT INTO counted VALUES (1), (2), (3)");
    });
  }

  private static List<Long> numbers(Handle handle, long above) {
    return handle.createQuery(NUMBERS).bind(0, above).mapTo(Long.class).list();
  }

  @Test
  void a_statement_that_was_kept_sees_what_others_have_written_since() {
    jdbi.useHandle(reader -> {
      assertThat(numbers(reader, 1)).containsExactly(2L, 3L);
      jdbi.useHandle(writer -> writer.execute("INSERT INTO counted VALUES (4)"));
      assertThat(numbers(reader, 1)).containsExactly(2L, 3L, 4L);
    });
  }

  @Test
  void a_result_that_was_not_read_to_its_end_holds_nothing_back() {
    jdbi.useHandle(reader -> {
      try (ResultIterator<Long> some =
          reader.createQuery(NUMBERS).bind(0, 0).mapTo(Long.class).iterator()) {
        assertThat(some.next()).isEqualTo(1);
      }
      jdbi.useHandle(writer -> {
        writer.execute("DELETE FROM counted WHERE number < 3");
        // Busy as long as anybody reads what was there before.
        assertThat(
                writer
                    .createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                    .map((row, _) -> row.getInt(1))
                    .one())
            .isZero();
      });
      assertThat(numbers(reader, 0)).containsExactly(3L);
    });
  }

  @Test
  void the_same_statement_runs_inside_itself() {
    jdbi.useHandle(handle -> {
      List<Long> pairs = new ArrayList<>();
      handle
          .createQuery(NUMBERS)
          .bind(0, 0)
          .mapTo(Long.class)
          .forEach(number -> pairs.addAll(numbers(handle, number)));
      assertThat(pairs).containsExactly(2L, 3L, 3L);
      assertThat(numbers(handle, 2)).containsExactly(3L);
    });
  }

  @Test
  void a_statement_that_failed_runs_again() {
    jdbi.useHandle(handle -> {
      for (int i = 0; i < 2; i++) {
        assertThat(inserted(handle, 3)).isFalse();
      }
      assertThat(inserted(handle, 4)).isTrue();
      assertThat(numbers(handle, 0)).containsExactly(1L, 2L, 3L, 4L);
    });
  }

  private static boolean inserted(Handle handle, long number) {
    try {
      return handle.execute("INSERT INTO counted VALUES (?)", number) == 1;
    } catch (JdbiException _) {
      return false;
    }
  }

  @Test
  void more_statements_than_are_kept_are_right_all_the_same() {
    jdbi.useHandle(handle -> {
      for (int round = 0; round < 2; round++) {
        List<Integer> sums =
            IntStream.range(0, 250)
                .mapToObj(i -> handle.createQuery("SELECT 1 + " + i).mapTo(Integer.class).one())
                .toList();
        assertThat(sums).isEqualTo(IntStream.rangeClosed(1, 250).boxed().toList());
      }
    });
  }

  @Test
  void a_statement_is_prepared_once_even_where_its_parameters_have_names() throws SQLException {
    StatementCache cache = new StatementCache();
    try (Handle handle = jdbi.open()) {
      Connection connection = handle.getConnection();
      StatementContext context = handle.createQuery(NUMBERS).getContext();
      PreparedStatement first = cache.create(connection, NUMBERS, context);
      PreparedStatement meanwhile = cache.create(connection, NUMBERS, context);
      cache.close(connection, NUMBERS.replace("?", ":above"), first);

      assertThat(meanwhile).isNotSameAs(first);
      assertThat(cache.create(connection, NUMBERS, context)).isSameAs(first);
      cache.close(connection, NUMBERS, first);
      cache.close(connection, NUMBERS, meanwhile);
      cache.close(connection);
      assertThat(first.isClosed()).isTrue();
      assertThat(meanwhile.isClosed()).isTrue();
    }
  }

  @Test
  void the_statement_used_longest_ago_is_closed_where_there_are_too_many() throws SQLException {
    StatementCache cache = new StatementCache();
    try (Handle handle = jdbi.open()) {
      Connection connection = handle.getConnection();
      StatementContext context = handle.createQuery(NUMBERS).getContext();
      List<PreparedStatement> all = new ArrayList<>();
      for (int i = 0; i <= 100; i++) {
        String sql = "SELECT 1 + " + i;
        PreparedStatement statement = cache.create(connection, sql, context);
        cache.close(connection, sql, statement);
        all.add(statement);
        if (i == 99) {
          assertThat(all.getFirst().isClosed()).isFalse();
        }
      }

      assertThat(all.getFirst().isClosed()).isTrue();
      assertThat(all.get(1).isClosed()).isFalse();
    }
  }
}
