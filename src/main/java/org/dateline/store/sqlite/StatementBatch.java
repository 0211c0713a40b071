package org.dateline.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Runs one statement for many rows, through JDBC itself: to bind a value through Jdbi takes
/// several times as long as SQLite takes to store it. Part of the handle's transaction.
public final class StatementBatch {

  /// What is bound waits in memory until it is run.
  private static final int ROWS = 1_000;

  private StatementBatch() {}

  /// Runs a statement once for each row, in order.
  ///
  /// @param rows the values of its parameters: texts, numbers and truths
  /// @throws JdbiException if one of them fails
  public static void run(Handle handle, String sql, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
      int waiting = 0;
      for (Object[] row : rows) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
        if (++waiting == ROWS) {
          statement.executeBatch();
          waiting = 0;
        }
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new FailedBatchException(sql, e);
    }
  }

  /// As what fails through Jdbi.
  private static final class FailedBatchException extends JdbiException {

    private static final long serialVersionUID = 1L;

    FailedBatchException(String sql, SQLException e) {
      super(sql, e);
    }
  }
}
