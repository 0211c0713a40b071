package org.dateline.store.sqlite;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.dateline.model.failure.StoreFault;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.LockingMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/// A database file, and the ways to open it.
public record DatabaseFile(Path path) {

  private static final int BUSY_MILLISECONDS = 10_000;

  /// Some 30,000 articles' names are found without reading anything from the file again.
  private static final int TEMPORARY_CACHE_KILOBYTES = 128 * 1024;

  /// How a file is opened.
  enum FileAccess {
    /// For reading and writing, on any number of connections; needs to make files beside it.
    SHARED,
    /// For reading on one connection: needs no memory that is shared, and so no room on the disk.
    /// For a file with changes in its log.
    ALONE,
    /// For reading, the file by itself, on any number of connections. For one without changes in
    /// its log, which nobody else changes.
    FROZEN,
    /// For reading and writing on one connection, by a process that deletes the file when it ends:
    /// nothing is safe from a crash, nor from a transaction that fails, after which the file is of
    /// no use.
    TEMPORARY
  }

  Connection connect(FileAccess access) throws SQLException {
    NativeLibrary.prepare();
    return switch (access) {
      case SHARED -> shared();
      case ALONE -> alone();
      case FROZEN -> readOnly("?immutable=1");
      case TEMPORARY -> temporary();
    };
  }

  private Connection shared() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLISECONDS);
    config.enforceForeignKeys(true);
    // Nobody asks for them, and the driver looks for inserts in every statement.
    config.setGetGeneratedKeys(false);
    return config.createConnection(address());
  }

  /// References are not checked, for nothing else can write what they refer to.
  private Connection temporary() throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setLockingMode(LockingMode.EXCLUSIVE);
    config.setJournalMode(JournalMode.OFF);
    config.setSynchronous(SynchronousMode.OFF);
    config.setCacheSize(-TEMPORARY_CACHE_KILOBYTES);
    config.setGetGeneratedKeys(false);
    return config.createConnection(address());
  }

  private Connection alone() throws SQLException {
    Connection connection = new SQLiteConfig().createConnection(address());
    try (Statement statement = connection.createStatement()) {
      // Before anything is read: else SQLite asks for shared memory.
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("PRAGMA query_only = ON");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /// For reading; the file stays as it is, down to the byte.
  Connection readOnly() throws SQLException {
    NativeLibrary.prepare();
    return readOnly("");
  }

  private Connection readOnly(String options) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return config.createConnection(address() + options);
  }

  /// As a URI, in which every byte of the path that means something to the driver or to SQLite is
  /// escaped: no part of a path is ever read as an option.
  private String address() {
    URI uri = path.toAbsolutePath().toUri();
    // Windows: a machine's name is part of the path.
    String machine = uri.getRawAuthority() == null ? "" : "//" + uri.getRawAuthority();
    return "jdbc:sqlite:file://" + machine + uri.getRawPath();
  }

  /// How it can be read where the disk has no room or may not be written.
  FileAccess readable() {
    return hasBytes(log()) ? FileAccess.ALONE : FileAccess.FROZEN;
  }

  private Path log() {
    return path.resolveSibling(path.getFileName() + "-wal");
  }

  private static boolean hasBytes(Path file) {
    try {
      return Files.size(file) > 0;
    } catch (IOException _) {
      return false;
    }
  }

  public boolean hasBytes() {
    return hasBytes(path);
  }

  /// Makes an empty file that only its owner may read, where there is none; SQLite gives the files
  /// beside it the same permissions.
  public void makePrivate() {
    FileAttribute<?>[] attributes =
        path.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try {
      if (!Files.exists(path)) {
        Files.createFile(path, attributes);
      }
    } catch (IOException _) {
      // SQLite says why, with more about it.
    }
  }

  /// Makes sure that a file without contents, or none, is a new one: beside an index, or a log with
  /// changes, it has lost what it held, and whoever began anew there would lose the rest.
  ///
  /// @throws StoreUnusableException if it is not
  public void requireNew() {
    if (hasBytes(log()) || (Files.exists(path) && hasOthersBeside())) {
      throw StoreUnusableException.of(path, StoreFault.EMPTIED);
    }
  }

  private boolean hasOthersBeside() {
    try (DirectoryStream<Path> others =
        Files.newDirectoryStream(
            path.toAbsolutePath().resolveSibling(""), "{index-*,window.properties}")) {
      return others.iterator().hasNext();
    } catch (IOException _) {
      return false;
    }
  }
}
