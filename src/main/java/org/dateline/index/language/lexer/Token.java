package org.dateline.index.language.lexer;

import org.dateline.model.Span;

/// A piece of a query.
public sealed interface Token {

  /// Where it stands in the reader's words.
  Span at();

  /// An opening parenthesis.
  record Open(Span at) implements Token {}

  /// A closing parenthesis.
  record Close(Span at) implements Token {}

  /// What joins clauses, or turns the next one round.
  ///
  /// @param words for [Kind#NEAR], how many other words may stand between
  record Operator(Kind kind, int words, Span at) implements Token {}

  enum Kind {
    AND,
    OR,
    NOT,
    NEAR
  }

  /// A sign right before what it means: `+` must be there, `-` and `!` must not.
  record Sign(char sign, Span at) implements Token {}

  /// Words between quotation marks.
  ///
  /// @param text without blanks at its ends; may be empty
  /// @param within the number after a tilde; 0 for none
  /// @param closed whether it has its second mark
  record Quoted(String text, int within, boolean closed, Span at) implements Token {}

  /// A quotation mark without a partner.
  record Stray(Span at) implements Token {}

  /// What stands between slashes.
  record Slashed(String expression, Span at) implements Token {}

  /// A field and its colon.
  record Field(FieldName name, Span at) implements Token {}

  /// Anything else up to the next blank, quotation mark or parenthesis.
  record Bare(String text, Span at) implements Token {}
}
