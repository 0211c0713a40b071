package org.dateline.model.failure;

/// Why a file, a folder or a disk does not do what is asked of it: a fact, which each face words.
public sealed interface FailureReason
    permits FailureReason.StandardReason,
        FailureReason.NewerSchema,
        FailureReason.DiskFault,
        FailureReason.DamagedRow,
        FailureReason.SystemReason,
        StoreFault {

  /// The reasons that need no more than their name.
  enum StandardReason implements FailureReason {
    /// Permission is denied.
    NO_PERMISSION,
    /// There is nothing of this name.
    MISSING,
    /// A file stands where a folder is wanted.
    IS_A_FILE,
    /// Something on the way to it is not a folder.
    NOT_A_FOLDER,
    /// Its bytes are not UTF-8 text.
    NOT_UTF8,
    /// It was written just now and cannot be read again.
    NOT_READ_AGAIN,
    /// The disk is full.
    DISK_FULL
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

  /// A row of a database holds what is never written.
  ///
  /// @param said what is wrong in it, for whoever mends it
  record DamagedRow(String said) implements FailureReason {}

  /// Anything else.
  ///
  /// @param said what the system says of it, in its own words
  record SystemReason(String said) implements FailureReason {}
}
