package org.dateline.library.failure;

/// What is wrong in a file of corrections. Nothing of such a file is taken in.
public sealed interface CorrectionFileFault {

  /// It is not JSON.
  ///
  /// @param line where the parser gave up, from 1
  /// @param said what the parser says of it
  record NotJson(int line, String said) implements CorrectionFileFault {}

  /// It does not call itself what such a file is called.
  ///
  /// @param format what its field `format` should say
  record OtherFormat(String format) implements CorrectionFileFault {}

  /// It has a version that this program does not read.
  ///
  /// @param found as the file writes it
  record OtherVersion(String found, int known) implements CorrectionFileFault {}

  /// It has no list under a name.
  record NoList(String field) implements CorrectionFileFault {}

  /// One of its corrections is not as it should be.
  ///
  /// @param number which, from 1
  /// @param line of the file where it begins, from 1
  record BadCorrection(int number, int line, EntryFault fault) implements CorrectionFileFault {}

  /// What is wrong in one correction.
  sealed interface EntryFault {

    /// A field is missing, or holds something else than is expected.
    record WrongField(String field, ExpectedValue expected) implements EntryFault {}

    /// A field has a value that is none of those it may have.
    record UnknownValue(String field, String value) implements EntryFault {}

    /// The characters of a field are more or fewer than their place has.
    record OtherLength(String field) implements EntryFault {}

    /// Its values do not go together, or are no date.
    ///
    /// @param said what refused them says, in its own words
    record InvalidEntry(String said) implements EntryFault {}
  }

  /// What a field should hold.
  enum ExpectedValue {
    TEXT,
    NUMBER,
    TRUE_OR_FALSE,
    /// An object with `type`, `folded` and `written`.
    NAME
  }
}
