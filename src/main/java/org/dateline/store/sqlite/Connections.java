package org.dateline.store.sqlite;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.store.sqlite.DatabaseFile.FileAccess;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Connections to one database: one that writes, and as many that read as are in use at once.
/// Thread-safe: writers wait for each other, readers for nobody (write-ahead logging).
public final class Connections implements AutoCloseable {

  /// Remembers what it has parsed, which takes a tenth of a second for the statements of a store
  /// just started, for the next store of this process.
  private static final SqlParser STATEMENTS = new ColonPrefixSqlParser();

  private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

  private final Path file;
  private final Jdbi jdbi;

  /// Why nothing can be written, where the database could only be opened for reading.
  private final @Nullable StoreUnusableException refusal;

  /// Whether there is no connection but the one.
  private final boolean alone;

  /// Fair, so that what the reader does need not wait for background work to pause.
  private final ReentrantLock writing = new ReentrantLock(true);

  @GuardedBy("writing")
  private Handle writer;

  private final ConcurrentLinkedQueue<Handle> idle = new ConcurrentLinkedQueue<>();
  private final RunningOperations running = new RunningOperations();
  private volatile boolean closed;

  private Connections(
      DatabaseFile database, FileAccess access, @Nullable StoreUnusableException refusal) {
    this.file = database.path();
    this.jdbi = jdbi(() -> database.connect(access));
    jdbi.setStatementBuilderFactory(_ -> new StatementCache());
    this.refusal = refusal;
    this.alone = access == FileAccess.ALONE || access == FileAccess.TEMPORARY;
    this.writer = jdbi.open();
    try {
      // SQLite does not look into the file before something is read.
      writer.createQuery("PRAGMA schema_version").mapTo(Integer.class).one();
    } catch (JdbiException e) {
      writer.close();
      throw e;
    }
  }

  private static Jdbi jdbi(ConnectionFactory connections) {
    Jdbi jdbi = Jdbi.create(connections);
    jdbi.getConfig(SqlStatements.class)
        .setSqlParser(STATEMENTS)
        // No statement is a template.
        .setTemplateEngine(TemplateEngine.NOP);
    return jdbi;
  }

  /// Opens the database, making the file where there is none. Where the disk has no room for what
  /// SQLite makes beside it, opens it for reading alone ([#refusal]).
  ///
  /// @throws StoreUnusableException if that fails
  public static Connections open(DatabaseFile database) {
    try {
      return new Connections(database, FileAccess.SHARED, null);
    } catch (JdbiException e) {
      StoreUnusableException why = StoreUnusableException.of(database.path(), e);
      return openForReading(database, why);
    }
  }

  /// Makes a database for this process alone, of which nothing is to stay: nothing waits for the
  /// disk, and there is one connection, on which readers wait for the writer.
  ///
  /// @throws StoreUnusableException if that fails
  public static Connections openTemporary(DatabaseFile database) {
    try {
      return new Connections(database, FileAccess.TEMPORARY, null);
    } catch (JdbiException e) {
      throw StoreUnusableException.of(database.path(), e);
    }
  }

  private static Connections openForReading(DatabaseFile database, StoreUnusableException why) {
    boolean ofUse =
        switch (why.fault()) {
          case DISK_FULL, DISK_ERROR, READ_ONLY, NOT_OPENED -> database.hasBytes();
          default -> false;
        };
    if (!ofUse) {
      throw why;
    }
    try {
      return new Connections(database, database.readable(), why);
    } catch (JdbiException e) {
      why.addSuppressed(e);
      throw why;
    }
  }

  /// Why nothing can be written, if so: every [#write] fails, for the reason that the opening had.
  public Optional<StoreUnusableException> refusal() {
    return Optional.ofNullable(refusal);
  }

  /// Reads a database that may be anybody's, and leaves its file as it is, down to the byte.
  ///
  /// @throws StoreUnusableException if that fails
  public static void look(DatabaseFile database, Consumer<Handle> reading) {
    try {
      jdbi(database::readOnly).useHandle(reading::accept);
    } catch (JdbiException e) {
      StoreUnusableException why = StoreUnusableException.of(database.path(), e);
      try (Connections otherwise = openForReading(database, why)) {
        otherwise.read(handle -> {
          reading.accept(handle);
          return true;
        });
      }
    }
  }

  /// Runs one transaction on the writing connection. Either all of it is stored or nothing.
  ///
  /// @throws StoreUnusableException if the disk or the file does not allow it
  /// @throws StoreClosedException if it has been closed, or [#interrupt]ed
  public <T> T write(Function<Handle, T> work) {
    writing.lock();
    try {
      requireOpen();
      requireWritable();
      return running.run(writer, handle -> handle.inTransaction(work::apply));
    } catch (JdbiException e) {
      renewWriter();
      throw StoreUnusableException.orFault(file, e);
    } catch (DamagedRowException e) {
      throw StoreUnusableException.damaged(file, e);
    } finally {
      writing.unlock();
    }
  }

  private void requireWritable() {
    if (refusal != null) {
      throw refusal.again();
    }
  }

  /// A connection on which a commit has failed may be of no use any more, not even for closing it.
  @GuardedBy("writing")
  private void renewWriter() {
    try {
      Handle old = writer;
      writer = jdbi.open();
      old.close();
    } catch (JdbiException e) {
      LOG.debug("The connection that writes cannot be renewed", e);
    }
  }

  /// [#write] for work without a result.
  public void writing(Consumer<Handle> work) {
    write(handle -> {
      work.accept(handle);
      return true;
    });
  }

  /// Runs reads on a connection of their own.
  ///
  /// @throws StoreUnusableException if the disk or the file does not allow it
  /// @throws StoreClosedException if it has been closed, or [#interrupt]ed
  public <T> T read(Function<Handle, T> work) {
    requireOpen();
    try {
      return alone ? readAlone(work) : readPooled(work);
    } catch (JdbiException e) {
      throw StoreUnusableException.orFault(file, e);
    } catch (DamagedRowException e) {
      throw StoreUnusableException.damaged(file, e);
    }
  }

  private <T> T readPooled(Function<Handle, T> work) {
    Handle pooled = idle.poll();
    Handle handle = pooled == null ? jdbi.open() : pooled;
    try {
      return running.run(handle, work);
    } finally {
      giveBack(handle);
    }
  }

  private <T> T readAlone(Function<Handle, T> work) {
    writing.lock();
    try {
      requireOpen();
      return running.run(writer, work);
    } finally {
      writing.unlock();
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
      throw new StoreClosedException(file);
    }
  }

  private void closeIdle() {
    for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
      handle.close();
    }
  }

  /// For closing: has transactions and reads give up that have been at work for longer than a time,
  /// which change nothing then. Returns at once. One of them may be between two statements, so this
  /// is to be called again while there is something to wait for.
  public void interrupt(Duration longerThan) {
    running.interrupt(longerThan);
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
