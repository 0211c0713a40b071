package org.dateline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.model.failure.StoreFault;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.Function;

@Timeout(300) // against hanging, not for speed
class ConnectionsTest {

  @TempDir Path folder;
  private Connections connections;

  @BeforeEach
  void open() {
    connections = WordDatabase.open(folder.resolve("a.db"));
  }

  @AfterEach
  void close() {
    connections.close();
  }

  private void insert(String text) {
    WordDatabase.insert(connections, text);
  }

  private int count() {
    return WordDatabase.count(connections);
  }

  @Test
  void readers_wait_for_no_writer() throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch read = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<?> writer =
          threads.submit(() ->
              connections.writing(handle -> {
                handle.execute("INSERT INTO word VALUES ('a')");
                writing.countDown();
                await(read);
              }));
      writing.await();

      assertThat(count()).isZero();
      read.countDown();
      writer.get();
      assertThat(count()).isOne();
    }
  }

  @Test
  void after_the_disk_was_full_it_goes_on() {
    // A limit of this connection; a new one has none.
    connections.writing(
        handle -> handle.createQuery("PRAGMA max_page_count = 5").mapTo(Integer.class).one());

    assertThatThrownBy(() -> insert("a".repeat(100_000)))
        .isInstanceOfSatisfying(
            StoreUnusableException.class,
            e -> assertThat(e.reason()).isEqualTo(StoreFault.DISK_FULL));

    insert("b".repeat(100_000));
    assertThat(count()).isOne();
  }

  @Test
  void a_connection_that_cannot_even_be_closed_is_exchanged() {
    // With a transaction begun behind its back, closing the handle fails.
    assertThatThrownBy(() ->
            connections.writing(handle -> {
              handle.execute("COMMIT");
              throw new ConnectionException(new SQLException("no"));
            }))
        .isInstanceOf(RuntimeException.class);

    insert("a");
    assertThat(count()).isOne();
  }

  @Test
  void a_fault_of_a_statement_is_not_blamed_on_the_file() {
    assertThatThrownBy(
            () -> connections.writing(handle -> handle.execute("INSERT INTO word VALUES (NULL)")))
        .isNotInstanceOf(StoreUnusableException.class);
    insert("a");
    assertThat(count()).isOne();
  }

  /// Runs a statement that does not end by itself.
  ///
  /// @param begun told when SQLite is at work on it
  private static int endless(Handle handle, CountDownLatch begun) {
    try {
      Function.create(
          handle.getConnection(),
          "begun",
          new Function() {
            @Override
            protected void xFunc() throws SQLException {
              begun.countDown();
              result(1);
            }
          });
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return handle
        .createQuery(
            """
            WITH RECURSIVE n(i) AS (SELECT begun() UNION ALL SELECT i + 1 FROM n)
            SELECT count(*) FROM n
            """)
        .mapTo(Integer.class)
        .one();
  }

  @Test
  void an_interrupted_transaction_is_given_up_and_changes_nothing() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<?> writer =
          threads.submit(() ->
              connections.writing(handle -> {
                handle.execute("INSERT INTO word VALUES ('a')");
                endless(handle, begun);
              }));
      begun.await();
      connections.interrupt(Duration.ZERO);

      assertThatThrownBy(writer::get).hasCauseInstanceOf(StoreClosedException.class);
    }
    assertThat(count()).isZero();
    insert("b");
    assertThat(count()).isOne();
  }

  @Test
  void an_interrupted_read_is_given_up_and_the_next_is_answered() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Integer> reader =
          threads.submit(() -> connections.read(handle -> endless(handle, begun)));
      begun.await();
      connections.interrupt(Duration.ZERO);

      assertThatThrownBy(reader::get).hasCauseInstanceOf(StoreClosedException.class);
    }
    assertThat(count()).isZero();
  }

  @Test
  void what_has_not_been_at_work_for_so_long_is_not_interrupted() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Integer> reader =
          threads.submit(() -> connections.read(handle -> endless(handle, begun)));
      begun.await();
      connections.interrupt(Duration.ofDays(1));
      assertThat(reader.state()).isEqualTo(Future.State.RUNNING);

      connections.interrupt(Duration.ZERO);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
