package org.dateline.store;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.model.FailureReason;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteException;

/// A store cannot be opened, read or written as it is. What was asked of it last has changed
/// nothing.
public final class StoreUnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final transient FailureReason reason;

  private StoreUnusableException(Path file, FailureReason reason, Throwable cause) {
    super(file + ": " + reason, cause);
    this.file = file;
    this.reason = reason;
  }

  StoreUnusableException(Path file, FailureReason reason) {
    super(file + ": " + reason);
    this.file = file;
    this.reason = reason;
  }

  /// A failure to open.
  static StoreUnusableException of(Path file, JdbiException e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new StoreUnusableException(
        file, reason(e).orElse(new FailureReason.Unlisted(String.valueOf(root))), e);
  }

  /// A failure of a statement: of the disk or the file, or else a fault of this program, which is
  /// given back as it is.
  static RuntimeException orFault(Path file, JdbiException e) {
    Optional<FailureReason> reason = reason(e);
    return reason.isPresent() ? new StoreUnusableException(file, reason.get(), e) : e;
  }

  /// Why the disk or the file does not allow it; empty where they are not to blame.
  private static Optional<FailureReason> reason(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return reason(sqlite);
      }
    }
    return Optional.empty();
  }

  private static Optional<FailureReason> reason(SQLiteException e) {
    // The low byte is the kind of error, https://sqlite.org/rescode.html.
    return switch (e.getResultCode().code & 0xFF) {
      case 3, 8 -> Optional.of(FailureReason.Known.READ_ONLY);
      case 5 -> Optional.of(FailureReason.Known.BUSY);
      case 10 -> Optional.of(new FailureReason.DiskFault(String.valueOf(e.getMessage())));
      case 11 -> Optional.of(FailureReason.Known.DAMAGED);
      case 13 -> Optional.of(FailureReason.Known.DISK_FULL);
      case 14 -> Optional.of(FailureReason.Known.NOT_OPENED);
      case 26 -> Optional.of(FailureReason.Known.NOT_A_DATABASE);
      default -> Optional.empty();
    };
  }

  /// Why.
  public FailureReason reason() {
    return reason;
  }

  /// The database.
  public Path file() {
    return file;
  }
}
