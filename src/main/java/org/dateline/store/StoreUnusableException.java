package org.dateline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.model.StoreFault;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteException;

/// A store cannot be opened, read or written as it is. [#fault] says why; its message says it in
/// words that go on from the name of the file. What was asked of it last has changed nothing.
public final class StoreUnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final StoreFault fault;

  private StoreUnusableException(Path file, StoreFault fault, String reason, Throwable cause) {
    super(reason, cause);
    this.file = file;
    this.fault = fault;
  }

  StoreUnusableException(Path file, StoreFault fault, String reason) {
    super(reason);
    this.file = file;
    this.fault = fault;
  }

  /// A failure to open.
  static StoreUnusableException of(Path file, Throwable e) {
    Optional<StoreFault> fault = fault(file, e);
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return new StoreUnusableException(
        file,
        fault.orElse(StoreFault.OTHER),
        fault.map(it -> reason(it, e)).orElse(String.valueOf(root)),
        e);
  }

  /// The reason in words, where no other error says more.
  static StoreUnusableException of(Path file, StoreFault fault) {
    return new StoreUnusableException(file, fault, reason(fault, new IOException()));
  }

  /// A failure of a statement: of the disk or the file, or else a fault of this program, which is
  /// given back as it is.
  static RuntimeException orFault(Path file, JdbiException e) {
    Optional<StoreFault> fault = fault(file, e);
    return fault.isPresent()
        ? new StoreUnusableException(file, fault.get(), reason(fault.get(), e), e)
        : e;
  }

  /// A value that cannot be what was written.
  static StoreUnusableException damaged(Path file, DamagedRowException e) {
    return new StoreUnusableException(
        file, StoreFault.DAMAGED, "it is damaged (" + e.getMessage() + ")", e);
  }

  /// The same failure once more, where what it has led to is asked for again.
  StoreUnusableException again() {
    return new StoreUnusableException(file, fault, String.valueOf(getMessage()), this);
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

  private static String reason(StoreFault fault, Throwable e) {
    return switch (fault) {
      case DISK_FULL -> "the disk is full";
      case TEMPORARY_FOLDER -> "the folder for temporary files is full or cannot be written";
      case DISK_ERROR -> "the disk does not answer as it should (" + e.getMessage() + ")";
      case READ_ONLY -> "it cannot be written";
      case NO_PERMISSION -> "permission to read and write it is missing";
      case NOT_OPENED -> "it cannot be opened, perhaps for want of permission";
      case IN_USE -> "another program is using it";
      case FOLDER -> "it is a folder";
      case NOT_A_DATABASE -> "it is not a database";
      case OTHER_PROGRAM -> "it is a database of another program";
      case NEWER -> "it was written by a newer Dateline";
      case DAMAGED -> "it is damaged";
      case EMPTIED ->
          "it is empty, but what stands beside it is of a library that was not: it may have lost"
              + " its contents";
      case NO_DRIVER -> "the driver for databases cannot be loaded on this machine";
      case OTHER -> "it cannot be used";
    };
  }

  /// The database.
  public Path file() {
    return file;
  }

  /// Why it cannot be used.
  public StoreFault fault() {
    return fault;
  }
}
