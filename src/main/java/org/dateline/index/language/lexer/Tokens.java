package org.dateline.index.language.lexer;

import java.util.List;
import org.dateline.index.language.lexer.Token.Kind;
import org.dateline.index.language.lexer.Token.Operator;

/// The tokens of one query, read one after the other.
public final class Tokens {

  private final List<Token> tokens;
  private final boolean openEnd;
  private int next;

  /// @param openEnd whether more may follow, so that nothing is missing at the end
  public Tokens(List<Token> tokens, boolean openEnd) {
    this.tokens = tokens;
    this.openEnd = openEnd;
  }

  public boolean hasNext() {
    return next < tokens.size();
  }

  /// The next one, which must be there.
  public Token next() {
    return tokens.get(next++);
  }

  /// The one that [#next] gives, or one further on; it must be there.
  public Token peek(int ahead) {
    return tokens.get(next + ahead);
  }

  /// How many are left.
  public int left() {
    return tokens.size() - next;
  }

  /// Whether the next one is such an operator.
  public boolean is(Kind kind) {
    return hasNext() && peek(0) instanceof Operator operator && operator.kind() == kind;
  }

  /// Whether the next one is of a class.
  public boolean is(Class<? extends Token> type) {
    return hasNext() && type.isInstance(peek(0));
  }

  /// Whether the next one begins where a token ends.
  public boolean touches(Token token) {
    return hasNext() && peek(0).at().start() == token.at().end();
  }

  /// Whether more may follow.
  public boolean openEnd() {
    return openEnd;
  }

  /// Whether all are read, and what the last one needs may still follow.
  public boolean mayFollow() {
    return openEnd && !hasNext();
  }
}
