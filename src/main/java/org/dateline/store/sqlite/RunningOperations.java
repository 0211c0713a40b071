package org.dateline.store.sqlite;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConnection;

/// The transactions and reads that are at work, so that those that take long can be interrupted.
/// Thread-safe. Costs less than a microsecond each.
final class RunningOperations {

  private static final Logger LOG = LoggerFactory.getLogger(RunningOperations.class);

  private final Set<RunningOperation> running = ConcurrentHashMap.newKeySet();

  /// Runs work on a connection that is not closed before it ends.
  <T> T run(Handle handle, Function<Handle, T> work) {
    RunningOperation operation = new RunningOperation(handle, System.nanoTime());
    running.add(operation);
    try {
      return work.apply(handle);
    } finally {
      operation.end();
      running.remove(operation);
    }
  }

  /// Has SQLite give up what has been at work for longer than a time: the statement at hand throws,
  /// and its transaction is rolled back. An operation that is between two statements goes on.
  void interrupt(Duration longerThan) {
    long now = System.nanoTime();
    running.forEach(operation -> {
      if (now - operation.begun > longerThan.toNanos()) {
        operation.interrupt();
      }
    });
  }

  private static final class RunningOperation {

    private final Handle handle;
    private final long begun;
    private boolean ended;

    RunningOperation(Handle handle, long begun) {
      this.handle = handle;
      this.begun = begun;
    }

    /// SQLite does not allow a connection to be closed under it.
    synchronized void interrupt() {
      if (!ended) {
        try {
          handle.getConnection().unwrap(SQLiteConnection.class).getDatabase().interrupt();
        } catch (SQLException e) {
          LOG.debug("A statement cannot be interrupted", e);
        }
      }
    }

    synchronized void end() {
      ended = true;
    }
  }
}
