package org.dateline.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dateline.store.sqlite.Connections;
import org.dateline.store.sqlite.StoredRow;
import org.dateline.store.sqlite.TextsParameter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Unfinished imports, failures and settings. Thread-safe.
public final class ImportJournal {

  private final Connections connections;

  ImportJournal(Connections connections) {
    this.connections = connections;
  }

  /// Something that could not be taken in or recognised.
  ///
  /// @param subject a file, or an article
  /// @param line the line of the file, from 1; 0 for no line in particular
  /// @param reason why, in words for the reader
  public record FailureEntry(String subject, int line, String reason) {}

  /// Notes that files or folders are to be imported, until [#importEnded].
  public void importBegun(List<String> paths) {
    connections.writing(handle -> importBegun(handle, paths));
  }

  static void importBegun(Handle handle, List<String> paths) {
    paths.forEach(path -> handle.execute("INSERT OR IGNORE INTO import VALUES (?)", path));
  }

  /// Notes that nothing of these is left to import.
  public void importEnded(List<String> paths) {
    connections.writing(
        handle -> paths.forEach(path -> handle.execute("DELETE FROM import WHERE path = ?", path)));
  }

  /// Imports that were begun and have not ended, in order of their paths.
  public List<String> unfinishedImports() {
    return connections.read(handle ->
        handle.createQuery("SELECT path FROM import ORDER BY path").map(StoredRow.text()).list());
  }

  /// Notes failures, each once, in one transaction.
  public void failed(Collection<FailureEntry> failures) {
    if (failures.isEmpty()) {
      return;
    }
    connections.writing(handle -> {
      PreparedBatch batch = handle.prepareBatch("INSERT OR IGNORE INTO failure VALUES (?, ?, ?)");
      failures.forEach(failure -> batch.add(failure.subject(), failure.line(), failure.reason()));
      batch.execute();
    });
  }

  /// Forgets the failures of some subjects.
  public void mended(Collection<String> subjects) {
    forget("subject IN (SELECT value FROM json_each(?))", TextsParameter.bound(subjects));
  }

  /// Forgets the failures of a file, or of a folder and everything in it.
  ///
  /// @param separator what parts folders in paths, one character
  public void mendedIn(String path, String separator) {
    String below = path.endsWith(separator) ? path : path + separator;
    String beyond = below.substring(0, below.length() - 1) + (char) (separator.charAt(0) + 1);
    forget("subject = ? OR (subject >= ? AND subject < ?)", path, below, beyond);
  }

  /// Most of the time there is nothing to forget; a read waits for nobody.
  private void forget(String condition, Object... values) {
    boolean any =
        connections.read(handle -> {
          var query =
              handle.createQuery("SELECT EXISTS (SELECT 1 FROM failure WHERE " + condition + ")");
          for (int i = 0; i < values.length; i++) {
            query.bind(i, values[i]);
          }
          return query.map(StoredRow.flag()).one();
        });
    if (any) {
      connections.writing(
          handle -> handle.execute("DELETE FROM failure WHERE " + condition, values));
    }
  }

  /// All failures, in order of their subjects and lines.
  public List<FailureEntry> failures() {
    return connections.read(handle ->
        handle
            .createQuery("SELECT subject, line, reason FROM failure ORDER BY 1, 2, 3")
            .map(StoredRow.read(row -> new FailureEntry(row.text(1), row.small(2), row.text(3))))
            .list());
  }

  /// What was last set under a name.
  public Optional<String> setting(String name) {
    return connections.read(handle ->
        handle
            .createQuery("SELECT value FROM setting WHERE name = ?")
            .bind(0, name)
            .map(StoredRow.text())
            .findOne());
  }

  /// Sets a value under a name.
  public void set(String name, String value) {
    connections.writing(handle ->
        handle.execute(
            "INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            name,
            value));
  }
}
