package org.dateline.store;

import java.util.List;
import java.util.Optional;

/// Unfinished imports, failures and settings. Thread-safe.
public final class Journal {

  private final Connections connections;

  Journal(Connections connections) {
    this.connections = connections;
  }

  /// Something that could not be taken in or recognised.
  ///
  /// @param subject a file, a line of it, or an article
  /// @param reason why, in words for the reader
  public record FailureEntry(String subject, String reason) {}

  /// Notes that files or folders are to be imported, until [#importEnded].
  public void importBegun(List<String> paths) {
    connections.writing(handle ->
        paths.forEach(path -> handle.execute("INSERT OR IGNORE INTO import VALUES (?)", path)));
  }

  /// Notes that nothing of these is left to import.
  public void importEnded(List<String> paths) {
    connections.writing(
        handle -> paths.forEach(path -> handle.execute("DELETE FROM import WHERE path = ?", path)));
  }

  /// Imports that were begun and have not ended, in order of their paths.
  public List<String> unfinishedImports() {
    return connections.read(handle ->
        handle.createQuery("SELECT path FROM import ORDER BY path").mapTo(String.class).list());
  }

  /// Notes a failure, in place of an earlier one of the same subject.
  public void failed(String subject, String reason) {
    connections.writing(handle ->
        handle.execute(
            "INSERT INTO failure VALUES (?, ?)"
                + " ON CONFLICT DO UPDATE SET reason = excluded.reason",
            subject,
            reason));
  }

  /// Notes that a subject fails no more.
  public void mended(String subject) {
    boolean failing =
        connections.read(handle ->
            handle
                    .createQuery("SELECT count(*) FROM failure WHERE subject = ?")
                    .bind(0, subject)
                    .mapTo(Integer.class)
                    .one()
                > 0);
    if (failing) {
      connections.writing(
          handle -> handle.execute("DELETE FROM failure WHERE subject = ?", subject));
    }
  }

  /// All failures, in order of their subjects.
  public List<FailureEntry> failures() {
    return connections.read(handle ->
        handle
            .createQuery("SELECT subject, reason FROM failure ORDER BY subject")
            .map((row, _) -> new FailureEntry(row.getString(1), row.getString(2)))
            .list());
  }

  /// What was last set under a name.
  public Optional<String> setting(String name) {
    return connections.read(handle ->
        handle
            .createQuery("SELECT value FROM setting WHERE name = ?")
            .bind(0, name)
            .mapTo(String.class)
            .findOne());
  }

  /// Sets a value under a name.
  public void set(String name, String value) {
    connections.writing(handle ->
        handle.execute(
            "INSERT INTO setting VALUES (?, ?)"
                + " ON CONFLICT DO UPDATE SET value = excluded.value",
            name,
            value));
  }
}
