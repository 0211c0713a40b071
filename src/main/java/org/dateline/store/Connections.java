package org.dateline.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// Connections to one database: one that writes, and as many that read as are in use at once.
/// Thread-safe: writers wait for each other, readers for nobody (write-ahead logging).
final class Connections implements AutoCloseable {

  private static final int BUSY_MILLISECONDS = 10_000;

  private final Jdbi jdbi;
  private final Handle writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final ConcurrentLinkedQueue<Handle> idle = new ConcurrentLinkedQueue<>();

  private Connections(Jdbi jdbi) {
    this.jdbi = jdbi;
    this.writer = jdbi.open();
  }

  /// Opens the database, making the file where there is none.
  static Connections open(Path file) {
    return new Connections(Jdbi.create(() -> connect(file)));
  }

  private static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  /// Runs one transaction on the writing connection. Either all of it is stored or nothing.
  <T> T write(Function<Handle, T> work) {
    writing.lock();
    try {
      return writer.inTransaction(work::apply);
    } finally {
      writing.unlock();
    }
  }

  /// [#write] for work without a result.
  void writing(Consumer<Handle> work) {
    write(handle -> {
      work.accept(handle);
      return true;
    });
  }

  /// Runs reads on a connection of their own.
  <T> T read(Function<Handle, T> work) {
    Handle pooled = idle.poll();
    Handle handle = pooled == null ? jdbi.open() : pooled;
    try {
      return work.apply(handle);
    } finally {
      idle.add(handle);
    }
  }

  @Override
  public void close() {
    writing.lock();
    try {
      writer.close();
      for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
        handle.close();
      }
    } finally {
      writing.unlock();
    }
  }
}
