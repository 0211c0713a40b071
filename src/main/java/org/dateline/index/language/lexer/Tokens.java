package org.dateline.index.language.lexer;

import java.util.List;
import org.dateline.index.language.lexer.QueryToken.OperatorKind;
import org.dateline.index.language.lexer.QueryToken.OperatorToken;

/// The tokens of one query, read one after the other.
public final class Tokens {

  private final List<QueryToken> tokens;
  private final boolean openEnd;
  private int next;

  /// @param openEnd whether more may follow, so that nothing is missing at the end
  public Tokens(List<QueryToken> tokens, boolean openEnd) {
    this.tokens = tokens;
    this.openEnd = openEnd;
  }

  public boolean hasNext() {
    return next < tokens.size();
  }

  /// The next one, which must be there.
  public QueryToken next() {
    return tokens.get(next++);
  }

  /// The one that [#next] gives, or one further on; it must be there.
  public QueryToken peek(int ahead) {
    return tokens.get(next + ahead);
  }

  /// How many are left.
  public int left() {
    return tokens.size() - next;
  }

  /// Whether the next one is such an operator.
  public boolean is(OperatorKind kind) {
    return hasNext() && peek(0) instanceof OperatorToken operator && operator.kind() == kind;
  }

  /// Whether the next one is of a class.
  public boolean is(Class<? extends QueryToken> type) {
    return hasNext() && type.isInstance(peek(0));
  }

  /// Whether the next one begins where a token ends.
  public boolean touches(QueryToken token) {
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
