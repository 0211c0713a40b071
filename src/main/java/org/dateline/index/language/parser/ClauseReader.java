package org.dateline.index.language.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.index.language.lexer.Token;
import org.dateline.index.language.lexer.Token.Close;
import org.dateline.index.language.lexer.Token.Field;
import org.dateline.index.language.lexer.Token.Kind;
import org.dateline.index.language.lexer.Token.Open;
import org.dateline.index.language.lexer.Token.Operator;
import org.dateline.index.language.lexer.Token.Sign;
import org.dateline.index.language.lexer.Tokens;
import org.dateline.index.language.parser.OperandReader.Manner;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.QueryProblem;
import org.dateline.model.query.QueryProblem.Simple;
import org.jspecify.annotations.Nullable;

/// Puts the tokens of one query together, by recursive descent: `OR` binds least, then what stands
/// side by side or has `AND` between, then `NOT`, and `NEAR` binds most. What has no operand is
/// left out, and said.
public final class ClauseReader {

  private final Tokens tokens;
  private final Remarks remarks;
  private final OperandReader operands;
  private Manner manner = Manner.PLAIN;
  private int depth;
  private boolean operators;

  public ClauseReader(Tokens tokens, Remarks remarks, OperandReader operands) {
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
    @Nullable Token pending = null;
    while (true) {
      Optional<Clause> side = together();
      if (side.isPresent()) {
        sides.add(side.get());
        operators |= pending != null;
        pending = null;
      }
      if (!tokens.is(Kind.OR)) {
        missing(pending);
        return Clauses.any(sides);
      }
      Operator or = (Operator) tokens.next();
      if (side.isEmpty()) {
        misplaced(or, pending);
      } else {
        pending = or;
      }
    }
  }

  private Optional<Clause> together() {
    List<Clause> clauses = new ArrayList<>();
    @Nullable Token pending = null;
    while (tokens.hasNext() && !tokens.is(Kind.OR) && !(tokens.is(Close.class) && depth > 0)) {
      if (tokens.is(Close.class)) {
        remarks.add(tokens.next().at(), Simple.UNOPENED_PARENTHESIS);
      } else if (tokens.is(Kind.AND) && !clauses.isEmpty() && pending == null) {
        pending = tokens.next();
      } else if (tokens.is(Kind.AND) || tokens.is(Kind.NEAR)) {
        misplaced((Operator) tokens.next(), pending);
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
    return Clauses.all(clauses);
  }

  private Optional<Clause> negated() {
    boolean not = false;
    @Nullable Token last = null;
    while (tokens.is(Kind.NOT) || tokens.is(Sign.class)) {
      last = tokens.next();
      not ^= !(last instanceof Sign sign && sign.sign() == '+');
    }
    Manner outside = manner;
    manner = not ? manner.turned() : manner;
    Optional<Clause> clause = near();
    manner = outside;
    if (clause.isEmpty()) {
      missing(last);
      return clause;
    }
    operators |= last != null;
    return not ? clause.map(Clauses::not) : clause;
  }

  private Optional<Clause> near() {
    Optional<Clause> left = primary();
    while (left.isPresent() && tokens.is(Kind.NEAR)) {
      Operator near = (Operator) tokens.next();
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

  private Clause near(Clause left, Clause right, Operator near) {
    Optional<Clause> both =
        manner.field() == null || manner.field().part().isEmpty()
            ? Nearness.of(left, right, near.words())
            : Nearness.inPart(left, right, near.words());
    if (both.isEmpty()) {
      remarks.add(near.at(), Simple.NOT_NEAR);
    }
    return both.or(() -> Clauses.all(List.of(left, right))).orElseThrow();
  }

  /// An operand; empty, with nothing read, if an operator or a closing parenthesis comes next.
  private Optional<Clause> primary() {
    if (!tokens.hasNext()) {
      return Optional.empty();
    }
    return switch (tokens.peek(0)) {
      case Close _, Operator _, Sign _ -> Optional.empty();
      case Open open -> {
        tokens.next();
        yield group(open);
      }
      case Field field -> {
        tokens.next();
        yield field(field);
      }
      default -> operands.read(tokens, manner);
    };
  }

  private Optional<Clause> group(Open open) {
    depth++;
    Optional<Clause> inside = either();
    depth--;
    if (!tokens.hasNext()) {
      if (!tokens.openEnd()) {
        remarks.add(open.at(), Simple.UNCLOSED_PARENTHESIS);
      }
      return inside;
    }
    Span close = tokens.next().at();
    if (inside.isEmpty() && manner.field() == null) {
      remarks.add(new Span(open.at().start(), close.end()), Simple.EMPTY_PARENTHESES);
    }
    return inside;
  }

  private Optional<Clause> field(Field field) {
    if (manner.field() != null) {
      remarks.add(field.at(), Simple.NESTED_FIELD);
      return operands.asWord(field, manner);
    }
    Optional<Clause> value = Optional.empty();
    if (tokens.touches(field)) {
      Manner outside = manner;
      manner = manner.within(field.name(), !tokens.is(Open.class));
      value = primary();
      manner = outside;
    }
    if (value.isPresent()) {
      return value.map(clause -> operands.inField(field.name(), clause));
    }
    return tokens.mayFollow() ? Optional.empty() : operands.withoutValue(field, manner);
  }

  private void misplaced(Operator operator, @Nullable Token before) {
    String written = operator.kind().name();
    remarks.add(
        operator.at(),
        before == null
            ? new QueryProblem.NothingBefore(written)
            : new QueryProblem.AfterOperator(written));
  }

  /// Says of an operator that it has nothing behind it, unless that may still come.
  private void missing(@Nullable Token token) {
    if (token != null && !tokens.mayFollow()) {
      String sign = token instanceof Operator operator ? operator.kind().name() : "-";
      remarks.add(token.at(), new QueryProblem.NothingBehind(sign));
    }
  }
}
