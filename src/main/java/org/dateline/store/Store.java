package org.dateline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jdbi.v3.core.JdbiException;

/// The library on disk: one SQLite database in WAL mode. Thread-safe.
///
/// What a method has stored when it returns survives a kill of the process at any moment.
public final class Store implements AutoCloseable {

  private final Connections connections;
  private final boolean isNew;

  private Store(Connections connections, boolean isNew) {
    this.connections = connections;
    this.isNew = isNew;
  }

  /// Opens a store, making it where there is none and bringing an older one to the current schema.
  ///
  /// @throws StoreUnusableException if the file cannot be opened or is not a store; it is left as
  ///   it is
  public static Store open(Path file) {
    if (Files.isDirectory(file)) {
      throw new StoreUnusableException(file, "it is a folder");
    }
    try {
      return migrated(Connections.open(file), file);
    } catch (JdbiException e) {
      throw new StoreUnusableException(file, reason(e), e);
    }
  }

  private static Store migrated(Connections connections, Path file) {
    try {
      boolean isNew = connections.write(handle -> Schema.migrate(handle, file));
      return new Store(connections, isNew);
    } catch (StoreUnusableException | JdbiException e) {
      connections.close();
      throw e;
    }
  }

  private static String reason(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  /// Whether this opening made the store.
  public boolean isNew() {
    return isNew;
  }

  /// The articles and what the reader did with them.
  public ArticleTable articles() {
    return new ArticleTable(connections);
  }

  /// The names in the articles, and the entities they belong to.
  public NameTable names() {
    return new NameTable(connections);
  }

  /// Unfinished imports, failures and settings.
  public Journal journal() {
    return new Journal(connections);
  }

  @Override
  public void close() {
    connections.close();
  }
}
