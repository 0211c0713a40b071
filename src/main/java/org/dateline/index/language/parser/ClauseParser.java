package org.dateline.index.language.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.index.language.lexer.QueryToken;
import org.dateline.index.language.lexer.QueryToken.CloseToken;
import org.dateline.index.language.lexer.QueryToken.FieldToken;
import org.dateline.index.language.lexer.QueryToken.OpenToken;
import org.dateline.index.language.lexer.QueryToken.OperatorKind;
import org.dateline.index.language.lexer.QueryToken.OperatorToken;
import org.dateline.index.language.lexer.QueryToken.SignToken;
import org.dateline.index.language.lexer.Tokens;
import org.dateline.index.language.parser.OperandParser.ParseContext;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.QueryProblem;
import org.dateline.model.query.QueryProblem.SyntaxProblem;
import org.jspecify.annotations.Nullable;

/// Puts the tokens of one query together, by recursive descent: `OR` binds least, then what stands
/// side by side or has `AND` between, then `NOT`, and `NEAR` binds most. What has no operand is
/// left out, and said.
public final class ClauseParser {

  private final Tokens tokens;
  private final ParseRemarks remarks;
  private final OperandParser operands;
  private ParseContext context = ParseContext.PLAIN;
  private int depth;
  private boolean operators;

  public ClauseParser(Tokens tokens, ParseRemarks remarks, OperandParser operands) {
    this.tokens = tokens;
    this.remarks = remarks;
    this.operands = operands;
  }

  /// The whole query as a clause; empty if nothing is asked for.
  public Optional<Clause> read() {
    return either();
  }

  /// Whether the reader joined clauses with an operator, or put a sign before one.
  public boolean hadOperators() {
    return operators;
  }

  private Optional<Clause> either() {
    List<Clause> sides = new ArrayList<>();
    @Nullable QueryToken pending = null;
    while (true) {
      Optional<Clause> side = together();
      if (side.isPresent()) {
        sides.add(side.get());
        operators |= pending != null;
        pending = null;
      }
      if (!tokens.is(OperatorKind.OR)) {
        missing(pending);
        return ClauseFactory.any(sides);
      }
      OperatorToken or = (OperatorToken) tokens.next();
      if (side.isEmpty()) {
        misplaced(or, pending);
      } else {
        pending = or;
      }
    }
  }

  private Optional<Clause> together() {
    List<Clause> clauses = new ArrayList<>();
    @Nullable QueryToken pending = null;
    while (tokens.hasNext()
        && !tokens.is(OperatorKind.OR)
        && !(tokens.is(CloseToken.class) && depth > 0)) {
      if (tokens.is(CloseToken.class)) {
        remarks.add(tokens.next().at(), SyntaxProblem.UNOPENED_PARENTHESIS);
      } else if (tokens.is(OperatorKind.AND) && !clauses.isEmpty() && pending == null) {
        pending = tokens.next();
      } else if (tokens.is(OperatorKind.AND) || tokens.is(OperatorKind.NEAR)) {
        misplaced((OperatorToken) tokens.next(), pending);
      } else {
        Optional<Clause> clause = negated();
        if (clause.isPresent()) {
          clauses.add(clause.get());
          operators |= pending != null;
          pending = null;
        }
      }
    }
    missing(pending);
    return ClauseFactory.all(clauses);
  }

  private Optional<Clause> negated() {
    boolean not = false;
    @Nullable QueryToken last = null;
    while (tokens.is(OperatorKind.NOT) || tokens.is(SignToken.class)) {
      last = tokens.next();
      not ^= !(last instanceof SignToken sign && sign.sign() == '+');
    }
    ParseContext outside = context;
    context = not ? context.turned() : context;
    Optional<Clause> clause = near();
    context = outside;
    if (clause.isEmpty()) {
      missing(last);
      return clause;
    }
    operators |= last != null;
    return not ? clause.map(ClauseFactory::not) : clause;
  }

  private Optional<Clause> near() {
    Optional<Clause> left = primary();
    while (left.isPresent() && tokens.is(OperatorKind.NEAR)) {
      OperatorToken near = (OperatorToken) tokens.next();
      Optional<Clause> right = primary();
      if (right.isEmpty()) {
        missing(near);
        return left;
      }
      operators = true;
      left = Optional.of(near(left.get(), right.get(), near));
    }
    return left;
  }

  private Clause near(Clause left, Clause right, OperatorToken near) {
    Optional<Clause> both =
        context.field() == null || context.field().part().isEmpty()
            ? ProximityRules.of(left, right, near.words())
            : ProximityRules.inPart(left, right, near.words());
    if (both.isEmpty()) {
      remarks.add(near.at(), SyntaxProblem.NOT_NEAR);
    }
    return both.or(() -> ClauseFactory.all(List.of(left, right))).orElseThrow();
  }

  /// An operand; empty, with nothing read, if an operator or a closing parenthesis comes next.
  private Optional<Clause> primary() {
    if (!tokens.hasNext()) {
      return Optional.empty();
    }
    return switch (tokens.peek(0)) {
      case CloseToken _, OperatorToken _, SignToken _ -> Optional.empty();
      case OpenToken open -> {
        tokens.next();
        yield group(open);
      }
      case FieldToken field -> {
        tokens.next();
        yield field(field);
      }
      default -> operands.read(tokens, context);
    };
  }

  private Optional<Clause> group(OpenToken open) {
    depth++;
    Optional<Clause> inside = either();
    depth--;
    if (!tokens.hasNext()) {
      if (!tokens.openEnd()) {
        remarks.add(open.at(), SyntaxProblem.UNCLOSED_PARENTHESIS);
      }
      return inside;
    }
    Span close = tokens.next().at();
    if (inside.isEmpty() && context.field() == null) {
      remarks.add(new Span(open.at().start(), close.end()), SyntaxProblem.EMPTY_PARENTHESES);
    }
    return inside;
  }

  private Optional<Clause> field(FieldToken field) {
    if (context.field() != null) {
      remarks.add(field.at(), SyntaxProblem.NESTED_FIELD);
      return operands.asWord(field, context);
    }
    Optional<Clause> value = Optional.empty();
    if (tokens.touches(field)) {
      ParseContext outside = context;
      context = context.within(field.name(), !tokens.is(OpenToken.class));
      value = primary();
      context = outside;
    }
    if (value.isPresent()) {
      return value.map(clause -> operands.inField(field.name(), clause));
    }
    if (tokens.hasNext()) {
      return operands.withoutValue(field, context);
    }
    if (!tokens.mayFollow()) {
      remarks.add(field.at(), new QueryProblem.MissingValue(operands.written(field)));
    }
    return Optional.empty();
  }

  private void misplaced(OperatorToken operator, @Nullable QueryToken before) {
    String written = operator.kind().name();
    remarks.add(
        operator.at(),
        before == null
            ? new QueryProblem.NothingBefore(written)
            : new QueryProblem.AfterOperator(written));
  }

  /// Says of an operator that it has nothing behind it, unless that may still come.
  private void missing(@Nullable QueryToken token) {
    if (token != null && !tokens.mayFollow()) {
      String sign = token instanceof OperatorToken operator ? operator.kind().name() : "-";
      remarks.add(token.at(), new QueryProblem.NothingBehind(sign));
    }
  }
}
