package org.dateline.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The prepared statements of one connection, kept for the next time: preparing one takes SQLite as
/// long as running it, for most of them. Those used last are kept, some 20 KB each. For one thread
/// at a time, as its connection is.
final class StatementCache extends DefaultStatementBuilder {

  private static final Logger LOG = LoggerFactory.getLogger(StatementCache.class);

  private static final int KEPT = 100;

  /// Others are run once, and some, as many a PRAGMA, have a result that nobody reads: kept, it
  /// would keep the connection from committing.
  private static final Pattern KEPT_KINDS = Pattern.compile("SELECT|WITH|INSERT|UPDATE|DELETE");

  /// Those that are not in use, by their text, the one used last at the end. Jdbi has closed their
  /// results, so that none keeps the database from being read as it is now.
  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

  /// The text of each that is in use: Jdbi closes one with named parameters under another text.
  private final IdentityHashMap<Statement, String> used = new IdentityHashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement kept = idle.remove(sql);
    PreparedStatement statement = kept == null ? super.create(connection, sql, context) : kept;
    used.put(statement, sql);
    return statement;
  }

  @Override
  public void close(Connection connection, String written, Statement statement)
      throws SQLException {
    String sql = used.remove(statement);
    if (!(statement instanceof PreparedStatement prepared)
        || sql == null
        || !KEPT_KINDS.matcher(sql).lookingAt()
        || prepared.isClosed()
        || idle.containsKey(sql)) {
      super.close(connection, written, statement);
      return;
    }
    // What was bound may be large.
    prepared.clearParameters();
    idle.put(sql, prepared);
    if (idle.size() > KEPT) {
      String oldest = idle.keySet().iterator().next();
      super.close(connection, oldest, idle.remove(oldest));
    }
  }

  @Override
  public void close(Connection connection) {
    List<PreparedStatement> all = new ArrayList<>(idle.values());
    idle.clear();
    for (PreparedStatement statement : all) {
      try {
        statement.close();
      } catch (SQLException e) {
        LOG.debug("A statement of a connection that is closed", e);
      }
    }
  }
}
