package org.dateline.index.language.lexer;

import org.dateline.model.Span;

/// A piece of a query.
public sealed interface QueryToken {

  /// Where it stands in the reader's words.
  Span at();

  /// An opening parenthesis.
  record OpenToken(Span at) implements QueryToken {}

  /// A closing parenthesis.
  record CloseToken(Span at) implements QueryToken {}

  /// What joins clauses, or turns the next one round.
  ///
  /// @param words for [OperatorKind#NEAR], how many other words may stand between
  record OperatorToken(OperatorKind kind, int words, Span at) implements QueryToken {}

  enum OperatorKind {
    AND,
    OR,
    NOT,
    NEAR
  }

  /// A sign right before what it means: `+` must be there, `-` and `!` must not.
  record SignToken(char sign, Span at) implements QueryToken {}

  /// Words between quotation marks.
  ///
  /// @param text without blanks at its ends; may be empty
  /// @param within the number after a tilde; 0 for none
  /// @param closed whether it has its second mark
  record PhraseToken(String text, int within, boolean closed, Span at) implements QueryToken {}

  /// A quotation mark without a partner.
  record StrayQuoteToken(Span at) implements QueryToken {}

  /// What stands between slashes.
  record RegexToken(String expression, Span at) implements QueryToken {}

  /// A field and its colon.
  record FieldToken(FieldName name, Span at) implements QueryToken {}

  /// Anything else up to the next blank, quotation mark or parenthesis.
  record BareToken(String text, Span at) implements QueryToken {

    /// As the value of the field for notes: any note.
    static final String ANYTHING = "*";

    /// Whether it is that.
    public boolean isAnything() {
      return text.equals(ANYTHING);
    }
  }
}
