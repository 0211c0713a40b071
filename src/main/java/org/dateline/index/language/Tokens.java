package org.dateline.index.language;

import java.util.List;
import org.dateline.index.language.Token.Kind;
import org.dateline.index.language.Token.Operator;

/// The tokens of one query, read one after the other.
final class Tokens {

  private final List<Token> tokens;
  private final boolean openEnd;
  private int next;

  /// @param openEnd whether more may follow, so that nothing is missing at the end
  Tokens(List<Token> tokens, boolean openEnd) {
    this.tokens = tokens;
    this.openEnd = openEnd;
  }

  boolean hasNext() {
    return next < tokens.size();
  }

  /// The next one, which must be there.
  Token next() {
    return tokens.get(next++);
  }

  /// The one that [#next] gives, or one further on; it must be there.
  Token peek(int ahead) {
    return tokens.get(next + ahead);
  }

  /// How many are left.
  int left() {
    return tokens.size() - next;
  }

  /// Whether the next one is such an operator.
  boolean is(Kind kind) {
    return hasNext() && peek(0) instanceof Operator operator && operator.kind() == kind;
  }

  /// Whether the next one is of a class.
  boolean is(Class<? extends Token> type) {
    return hasNext() && type.isInstance(peek(0));
  }

  /// Whether the next one begins where a token ends.
  boolean touches(Token token) {
    return hasNext() && peek(0).at().start() == token.at().end();
  }

  /// Whether more may follow.
  boolean openEnd() {
    return openEnd;
  }

  /// Whether all are read, and what the last one needs may still follow.
  boolean mayFollow() {
    return openEnd && !hasNext();
  }
}
