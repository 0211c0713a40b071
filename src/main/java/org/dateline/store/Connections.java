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
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// Connections to one database: one that writes, and as many that read as are in use at once.
/// Thread-safe: writers wait for each other, readers for nobody (write-ahead logging).
final class Connections implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

  private static final int BUSY_MILLISECONDS = 10_000;

  private final Path file;
  private final Jdbi jdbi;
  private Handle writer; // guarded by `writing`

  /// Fair, so that what the reader does need not wait for background work to pause.
  private final ReentrantLock writing = new ReentrantLock(true);

  private final ConcurrentLinkedQueue<Handle> idle = new ConcurrentLinkedQueue<>();
  private volatile boolean closed;

  private Connections(Path file, Jdbi jdbi) {
    this.file = file;
    this.jdbi = jdbi;
    this.writer = jdbi.open();
  }

  /// Opens the database, making the file where there is none.
  ///
  /// @throws StoreUnusableException if that fails
  static Connections open(Path file) {
    try {
      return new Connections(file, Jdbi.create(() -> connect(file)));
    } catch (JdbiException e) {
      throw StoreUnusableException.of(file, e);
    }
  }

  private static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    // Nobody asks for them, and the driver looks for inserts in every statement.
    config.setGetGeneratedKeys(false);
    return config.createConnection("jdbc:sqlite:" + file);
  }

  /// Reads a database that may be anybody's, and leaves its file as it is, down to the byte.
  ///
  /// @throws StoreUnusableException if that fails
  static void look(Path file, Consumer<Handle> reading) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    Jdbi jdbi = Jdbi.create(() -> config.createConnection("jdbc:sqlite:" + file));
    try {
      jdbi.useHandle(reading::accept);
    } catch (JdbiException e) {
      throw StoreUnusableException.of(file, e);
    }
  }

  /// Runs one transaction on the writing connection. Either all of it is stored or nothing.
  ///
  /// @throws StoreUnusableException if the disk or the file does not allow it
  <T> T write(Function<Handle, T> work) {
    writing.lock();
    try {
      requireOpen();
      return writer.inTransaction(work::apply);
    } catch (JdbiException e) {
      renewWriter();
      throw StoreUnusableException.orFault(file, e);
    } finally {
      writing.unlock();
    }
  }

  /// A connection on which a commit has failed may be of no use any more.
  private void renewWriter() {
    try {
      Handle fresh = jdbi.open();
      writer.close();
      writer = fresh;
    } catch (JdbiException e) {
      LOG.debug("The connection that writes cannot be renewed", e);
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
  ///
  /// @throws StoreUnusableException if the disk or the file does not allow it
  <T> T read(Function<Handle, T> work) {
    requireOpen();
    try {
      Handle pooled = idle.poll();
      Handle handle = pooled == null ? jdbi.open() : pooled;
      try {
        return work.apply(handle);
      } finally {
        giveBack(handle);
      }
    } catch (JdbiException e) {
      throw StoreUnusableException.orFault(file, e);
    }
  }

  private void giveBack(Handle handle) {
    idle.add(handle);
    if (closed) {
      closeIdle();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the store " + file + " has been closed");
    }
  }

  private void closeIdle() {
    for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
      handle.close();
    }
  }

  /// Waits for the writer; what reads at this moment comes to its end. Closing twice does nothing.
  @Override
  public void close() {
    writing.lock();
    try {
      if (!closed) {
        closed = true;
        closeIdle();
        writer.close();
      }
    } finally {
      writing.unlock();
    }
  }
}
