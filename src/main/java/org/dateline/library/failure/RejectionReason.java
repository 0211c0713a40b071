package org.dateline.library.failure;

/// Why something could not be taken in or recognised.
public sealed interface RejectionReason {

  /// A file or a part of it is no article, or cannot be read.
  ///
  /// @param words what is wrong and the way out, to stand after the file, as what read it says it
  record Unreadable(String words) implements RejectionReason {}

  /// Another article of the library has its id.
  record IdTaken(String id) implements RejectionReason {}

  /// This system, or its locale, has no such path.
  record InvalidPath() implements RejectionReason {}

  /// Its names cannot be found.
  ///
  /// @param said what stopped the search for them, in its own words
  record NamesNotFound(String said) implements RejectionReason {}
}
