package org.dateline.library.failure;

import org.dateline.model.failure.ReadFault;

/// Why something could not be taken in or recognised.
public sealed interface RejectionReason {

  /// A file or a part of it is no article, or cannot be read.
  record Unreadable(ReadFault fault) implements RejectionReason {}

  /// What an older version of this program has stored as a sentence.
  ///
  /// @param words to stand after the file
  record StoredWords(String words) implements RejectionReason {}

  /// Another article of the library has its id.
  record IdTaken(String id) implements RejectionReason {}

  /// This system, or its locale, has no such path.
  record InvalidPath() implements RejectionReason {}

  /// Its names cannot be found.
  ///
  /// @param said what stopped the search for them, in its own words
  record NamesNotFound(String said) implements RejectionReason {}
}
