package org.dateline.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Which connections there are, and that none is left.
@Timeout(300) // against hanging, not for speed
class ConnectionsCloseTest {

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
  void a_read_that_is_at_work_while_it_is_closed_comes_to_its_end_and_closes_its_own()
      throws Exception {
    insert("a");
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Integer> reader =
          threads.submit(() ->
              connections.read(handle -> {
                reading.countDown();
                await(closed);
                return WordDatabase.count(handle);
              }));
      reading.await();
      connections.close();
      assertThat(folder.resolve("a.db-wal")).exists();
      closed.countDown();

      assertThat(reader.get()).isOne();
    }
    assertNoConnectionIsLeft();
    assertThatThrownBy(this::count).isInstanceOf(IllegalStateException.class);
  }

  /// SQLite deletes its log when the last connection to the file is closed.
  private void assertNoConnectionIsLeft() {
    assertThat(folder.resolve("a.db")).exists();
    assertThat(folder.resolve("a.db-wal")).doesNotExist();
  }

  @Test
  void closing_closes_what_has_read_and_what_has_written() {
    insert("a");
    assertThat(count()).isOne();

    connections.close();

    assertNoConnectionIsLeft();
  }

  @Test
  void a_connection_that_is_exchanged_is_closed() {
    connections.writing(
        handle -> handle.createQuery("PRAGMA max_page_count = 5").mapTo(Integer.class).one());
    assertThatThrownBy(() -> insert("a".repeat(100_000)))
        .isInstanceOf(StoreUnusableException.class);

    connections.close();

    assertNoConnectionIsLeft();
  }

  @Test
  void whoever_closes_it_keeps_nobody_else_from_closing_it_again() throws Exception {
    connections.close();

    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      threads.submit(connections::close).get();
    }
  }

  @Test
  void on_the_only_connection_of_a_temporary_file_threads_take_turns() throws Exception {
    try (Connections temporary = WordDatabase.openTemporary(folder.resolve("temporary.db"));
        ExecutorService threads = Executors.newSingleThreadExecutor()) {
      assertThat(WordDatabase.count(temporary)).isZero();
      threads.submit(() -> WordDatabase.insert(temporary, "a")).get();

      assertThat(WordDatabase.count(temporary)).isOne();
    }
  }

  @Test
  void a_file_without_room_beside_it_is_looked_into_all_the_same() throws Exception {
    insert("a");
    connections.close();
    Files.createSymbolicLink(folder.resolve("a.db-shm"), folder.resolve("nowhere"));
    List<String> words = new ArrayList<>();

    Connections.look(
        new DatabaseFile(folder.resolve("a.db")),
        handle ->
            words.addAll(handle.createQuery("SELECT text FROM word").mapTo(String.class).list()));

    assertThat(words).containsExactly("a");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
