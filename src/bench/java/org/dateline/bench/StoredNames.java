package org.dateline.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;

/// Looks from outside, in the database that a window writes, whether the names are stored.
final class StoredNames {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  private StoredNames() {}

  /// Waits until so many articles have their names.
  static void await(Path library, int articles) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    try (Connection database =
            config.createConnection("jdbc:sqlite:" + library.resolve("library.db"));
        Statement question = database.createStatement()) {
      while (recognised(question) < articles) {
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int recognised(Statement question) throws SQLException {
    try (ResultSet row =
        question.executeQuery("SELECT count(*) FROM article WHERE recognised <> ''")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }
}
