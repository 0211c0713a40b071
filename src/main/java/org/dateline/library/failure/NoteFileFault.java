package org.dateline.library.failure;

/// What is wrong with a file of notes.
public sealed interface NoteFileFault {

  /// It is no JSON.
  ///
  /// @param line from 1
  /// @param said what the parser says, in English
  record NoteJsonFault(int line, String said) implements NoteFileFault {}

  /// There are no annotations in it, not even an empty list.
  record NoAnnotations() implements NoteFileFault {}

  /// It is larger than what can be taken in.
  ///
  /// @param most in bytes
  record NoteFileTooLarge(long most) implements NoteFileFault {}

  /// An annotation is not as it should be.
  ///
  /// @param number which one, from 1
  /// @param field the field that is missing or has another value, with dots between, such as
  ///   `target.selector`
  record BadAnnotation(int number, String field) implements NoteFileFault {}
}
