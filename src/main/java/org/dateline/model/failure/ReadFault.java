package org.dateline.model.failure;

/// Why a file, or something in it, is not taken in: a fact, which each face words.
public sealed interface ReadFault
    permits FileFault,
        JsonFault,
        NameListFault,
        ReadFault.TooLarge,
        ReadFault.OtherFileFormat,
        ReadFault.DamagedEncoding,
        ReadFault.SystemFault,
        ReadFault.ProgramFault,
        ReadFault.ListedArticleFault {

  /// It is larger than what is read.
  ///
  /// @param bytes its size
  /// @param max the largest size that is read, in bytes
  record TooLarge(long bytes, long max, SizeLimit limit) implements ReadFault {}

  /// What a size is the limit of.
  enum SizeLimit {
    FILE,
    /// A line of a JSON-lines file.
    LINE,
    /// A JSON file that is read as a whole; one with an article a line may be any size.
    WHOLE_JSON
  }

  /// It is a file of another kind.
  record OtherFileFormat(FileFormat format) implements ReadFault {}

  /// It says what its encoding is, and is not in it.
  ///
  /// @param charset the name of the encoding
  record DamagedEncoding(String charset) implements ReadFault {}

  /// The system does not read it.
  ///
  /// @param said what the system says of it, in its own words
  record SystemFault(String said) implements ReadFault {}

  /// A fault of this program keeps it from being read.
  ///
  /// @param said for whoever mends it
  record ProgramFault(String said) implements ReadFault {}

  /// An article of a list is wrong.
  ///
  /// @param number which, from 1
  record ListedArticleFault(long number, ReadFault fault) implements ReadFault {}
}
