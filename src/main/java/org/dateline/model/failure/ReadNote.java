package org.dateline.model.failure;

import java.util.List;

/// What the reader should know of how a file was read, although it was.
public sealed interface ReadNote {

  /// Some characters of UTF-8 text are damaged and stand as U+FFFD.
  ///
  /// @param characters how many
  record DamagedCharacters(long characters) implements ReadNote {}

  /// It is not UTF-8, and was read in another encoding that it looks like.
  ///
  /// @param charset the name of the encoding
  record GuessedEncoding(String charset) implements ReadNote {}

  /// Nothing was taken from some columns.
  ///
  /// @param headings of long ones the beginnings
  record IgnoredColumns(List<String> headings) implements ReadNote {

    public IgnoredColumns {
      headings = List.copyOf(headings);
    }
  }
}
