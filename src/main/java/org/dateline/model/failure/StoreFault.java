package org.dateline.model.failure;

/// Why the database of a library cannot be opened, read or written.
public enum StoreFault implements FailureReason {
  /// The disk that it is on is full: there is room for nothing that is to be written.
  DISK_FULL,
  /// The folder for temporary files is full or cannot be written; the database itself is whole.
  TEMPORARY_FOLDER,
  /// The disk does not answer as it should.
  DISK_ERROR,
  /// It may be read but not written.
  READ_ONLY,
  /// It may not be read.
  NO_PERMISSION,
  /// The system does not open it or a file beside it.
  NOT_OPENED,
  /// Another program is using it.
  IN_USE,
  /// It is a folder.
  FOLDER,
  /// It is no database.
  NOT_A_DATABASE,
  /// It is a database of another program.
  OTHER_PROGRAM,
  /// A newer version of this program has written it.
  NEWER,
  /// Its pages, or a value in them, cannot be what was written.
  DAMAGED,
  /// It is empty or gone, and what stands beside it says that it was not.
  EMPTIED,
  /// The driver of the database cannot be loaded on this machine.
  NO_DRIVER,
  /// None of these.
  OTHER
}
