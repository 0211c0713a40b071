package org.dateline.store;

import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteException;

/// A store cannot be opened, read or written as it is. Its message is the reason, in words that go
/// on from the name of the file. What was asked of it last has changed nothing.
public final class StoreUnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  private StoreUnusableException(Path file, String reason, Throwable cause) {
    super(reason, cause);
    this.file = file;
  }

  StoreUnusableException(Path file, String reason) {
    super(reason);
    this.file = file;
  }

  /// A failure to open.
  static StoreUnusableException of(Path file, JdbiException e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new StoreUnusableException(file, reason(e).orElse(String.valueOf(root)), e);
  }

  /// A failure of a statement: of the disk or the file, or else a fault of this program, which is
  /// given back as it is.
  static RuntimeException orFault(Path file, JdbiException e) {
    Optional<String> reason = reason(e);
    return reason.isPresent() ? new StoreUnusableException(file, reason.get(), e) : e;
  }

  /// Why the disk or the file does not allow it; empty where they are not to blame.
  private static Optional<String> reason(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return reason(sqlite);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> reason(SQLiteException e) {
    // The low byte is the kind of error, https://sqlite.org/rescode.html.
    return switch (e.getResultCode().code & 0xFF) {
      case 3, 8 -> Optional.of("it cannot be written");
      case 5 -> Optional.of("another program is using it");
      case 10 -> Optional.of("the disk does not answer as it should (" + e.getMessage() + ")");
      case 11 -> Optional.of("it is damaged");
      case 13 -> Optional.of("the disk is full");
      case 14 -> Optional.of("it cannot be opened, perhaps for want of permission");
      case 26 -> Optional.of("it is not a database");
      default -> Optional.empty();
    };
  }

  /// The database.
  public Path file() {
    return file;
  }
}
