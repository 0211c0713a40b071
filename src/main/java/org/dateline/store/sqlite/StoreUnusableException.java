package org.dateline.store.sqlite;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.model.failure.FailureReason;
import org.dateline.model.failure.StoreFault;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A store cannot be opened, read or written as it is. [#reason] says why; its message is for the
/// log. What was asked of it last has changed nothing.
public final class StoreUnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final StoreFault fault;
  private final transient FailureReason reason;

  private StoreUnusableException(
      Path file, StoreFault fault, FailureReason reason, Throwable cause) {
    super(file + ": " + reason, cause);
    this.file = file;
    this.fault = fault;
    this.reason = reason;
  }

  StoreUnusableException(Path file, StoreFault fault, FailureReason reason) {
    super(file + ": " + reason);
    this.file = file;
    this.fault = fault;
    this.reason = reason;
  }

  /// A failure to open.
  static StoreUnusableException of(Path file, Throwable e) {
    Optional<StoreFault> fault = fault(file, e);
    Throwable root = root(e);
    return new StoreUnusableException(
        file,
        fault.orElse(StoreFault.OTHER),
        fault
            .map(it -> reason(it, e))
            .orElseGet(() -> new FailureReason.SystemReason(root.toString())),
        e);
  }

  private static Throwable root(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /// A failure of a statement: of the disk or the file, or of closing, which alone interrupts
  /// statements, or else a fault of this program, which is given back as it is.
  static RuntimeException orFault(Path file, JdbiException e) {
    if (isInterrupted(e)) {
      return new StoreClosedException(file, e);
    }
    Optional<StoreFault> fault = fault(file, e);
    return fault.isPresent()
        ? new StoreUnusableException(file, fault.get(), reason(fault.get(), e), e)
        : e;
  }

  private static boolean isInterrupted(JdbiException e) {
    return root(e) instanceof SQLiteException sqlite
        && sqlite.getResultCode() == SQLiteErrorCode.SQLITE_INTERRUPT;
  }

  /// A value that cannot be what was written.
  static StoreUnusableException damaged(Path file, DamagedRowException e) {
    return new StoreUnusableException(
        file, StoreFault.DAMAGED, new FailureReason.DamagedRow(String.valueOf(e.getMessage())), e);
  }

  /// The same failure once more, where what it has led to is asked for again.
  StoreUnusableException again() {
    return new StoreUnusableException(file, fault, reason, this);
  }

  /// Why the disk or the file does not allow it; empty where they are not to blame.
  private static Optional<StoreFault> fault(Path file, Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return fault(file, sqlite);
      }
      if (cause instanceof NativeLibraryNotFoundException) {
        return Optional.of(
            FreeSpace.isShort(FreeSpace.temporaryFolder())
                ? StoreFault.TEMPORARY_FOLDER
                : StoreFault.NO_DRIVER);
      }
    }
    return Optional.empty();
  }

  private static Optional<StoreFault> fault(Path file, SQLiteException e) {
    // The low byte is the kind of error, https://sqlite.org/rescode.html.
    return switch (e.getResultCode().code & 0xFF) {
      case 3 -> Optional.of(StoreFault.NO_PERMISSION);
      case 5 -> Optional.of(StoreFault.IN_USE);
      case 8 -> Optional.of(StoreFault.READ_ONLY);
      // Where there is no room for its shared memory, SQLite says that the disk has failed.
      case 10 ->
          Optional.of(FreeSpace.isShort(file) ? StoreFault.DISK_FULL : StoreFault.DISK_ERROR);
      case 11 -> Optional.of(StoreFault.DAMAGED);
      // It does not say which disk: what it sorts goes to the temporary folder.
      case 13 ->
          Optional.of(
              !FreeSpace.isShort(file) && FreeSpace.isShort(FreeSpace.databaseTemporaryFolder())
                  ? StoreFault.TEMPORARY_FOLDER
                  : StoreFault.DISK_FULL);
      case 14 ->
          Optional.of(FreeSpace.isShort(file) ? StoreFault.DISK_FULL : StoreFault.NOT_OPENED);
      case 26 -> Optional.of(StoreFault.NOT_A_DATABASE);
      default -> Optional.empty();
    };
  }

  private static FailureReason reason(StoreFault fault, Throwable e) {
    return fault == StoreFault.DISK_ERROR
        ? new FailureReason.DiskFault(String.valueOf(e.getMessage()))
        : fault;
  }

  /// A fault of which no other error says more.
  public static StoreUnusableException of(Path file, StoreFault fault) {
    return new StoreUnusableException(file, fault, fault);
  }

  /// The database.
  public Path file() {
    return file;
  }

  /// The same as [#fault], with what more is known.
  public FailureReason reason() {
    return reason;
  }

  /// Why it cannot be used.
  public StoreFault fault() {
    return fault;
  }
}
