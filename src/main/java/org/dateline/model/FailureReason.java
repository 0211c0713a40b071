package org.dateline.model;

/// Why a file, a folder or a disk does not do what is asked of it: a fact, which each face words.
public sealed interface FailureReason {

  /// The reasons that need no more than their name.
  enum Known implements FailureReason {
    /// Permission is denied.
    NO_PERMISSION,
    /// Permission to read and write is missing, both of which are needed.
    NO_READ_WRITE_PERMISSION,
    /// There is nothing of this name.
    MISSING,
    /// A file stands where a folder is wanted.
    IS_A_FILE,
    /// A folder stands where a file is wanted.
    IS_A_FOLDER,
    /// Something on the way to it is not a folder.
    NOT_A_FOLDER,
    /// Its bytes are not UTF-8 text.
    NOT_UTF8,
    /// It cannot be written.
    READ_ONLY,
    /// It cannot be opened, and the system does not say why.
    NOT_OPENED,
    /// It was written just now and cannot be read again.
    NOT_READ_AGAIN,
    /// Another program is using it.
    BUSY,
    /// What it holds makes no sense.
    DAMAGED,
    /// The disk is full.
    DISK_FULL,
    /// It is not a database.
    NOT_A_DATABASE,
    /// It is a database of another program.
    FOREIGN_DATABASE
  }

  /// A newer program has written it.
  ///
  /// @param schema the version of its tables
  /// @param known the newest that this program knows
  record NewerSchema(int schema, int known) implements FailureReason {}

  /// The disk does not answer as it should.
  ///
  /// @param said what the system says of it, in its own words
  record DiskFault(String said) implements FailureReason {}

  /// Anything else.
  ///
  /// @param said what the system says of it, in its own words
  record Unlisted(String said) implements FailureReason {}
}
