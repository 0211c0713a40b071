package org.dateline.index.language.parser;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.index.language.lexer.CharacterClasses;
import org.dateline.index.language.lexer.FieldName;
import org.dateline.index.language.lexer.QueryToken;
import org.dateline.index.language.lexer.QueryToken.BareToken;
import org.dateline.index.language.lexer.QueryToken.PhraseToken;
import org.dateline.index.language.lexer.Tokens;
import org.dateline.index.language.parser.OperandParser.ParseContext;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.QueryProblem;

/// Finds where the value of a field ends, for fields that do not ask for words, and has it read. Of
/// several words a value is one if it is a date ("date:8 May 2018") or a name in parentheses.
final class FieldValueParser {

  /// The pieces of the longest date: "from 8 May 2018 to 9 June 2018".
  private static final int MAX_DATE_TOKENS = 8;

  /// How a date may begin that is not one until more follows.
  private static final Pattern BEGINNING =
      Pattern.compile(
          "last|past|previous|this|current|the|\\d{1,2}(?:st|nd|rd|th)?", Pattern.CASE_INSENSITIVE);

  private final String text;
  private final WordParser words;
  private final ValueParser values;
  private final ParseRemarks remarks;

  FieldValueParser(String text, WordParser words, ValueParser values, ParseRemarks remarks) {
    this.text = text;
    this.words = words;
    this.values = values;
    this.remarks = remarks;
  }

  /// Reads a token, and the next ones that belong to it, as a value, or as words if they are none;
  /// empty if there is no word, or the value is still being typed.
  Optional<Clause> read(QueryToken first, Tokens tokens, FieldName field, ParseContext context) {
    if (first instanceof PhraseToken quoted) {
      return value(tokens, field, quoted.text(), quoted.at(), context);
    }
    Span at = extent(tokens, field, first, context);
    return value(tokens, field, at.of(text), at, context);
  }

  private Optional<Clause> value(
      Tokens tokens, FieldName field, String value, Span at, ParseContext context) {
    if (!CharacterClasses.haveWord(value)) {
      return Optional.empty();
    }
    Optional<Clause> clause = values.read(field, value, at);
    if (clause.isPresent()) {
      boolean name = clause.get() instanceof Clause.EntityClause;
      if (name && (value.indexOf('*') >= 0 || value.indexOf('~') >= 0)) {
        remarks.add(at, QueryProblem.SyntaxProblem.PATTERN_IN_NAME);
      }
      return clause;
    }
    if (tokens.mayFollow()) {
      return Optional.empty();
    }
    remarks.add(at, new QueryProblem.BadValue(ValueParser.expected(field), value));
    return ClauseFactory.all(
        words.words(at, context.excluded()).stream().<Clause>map(w -> w).toList());
  }

  /// The first token and those after it that belong to the value; they are passed.
  private Span extent(Tokens tokens, FieldName field, QueryToken first, ParseContext context) {
    int more = 0;
    if (field.isDate()) {
      more = !context.single() || begins(first.at().of(text)) ? date(tokens, field, first) : 0;
    } else if (!context.single() && field != FieldName.IS && field != FieldName.LANGUAGE) {
      more = bares(tokens, Integer.MAX_VALUE);
    }
    QueryToken last = first;
    for (int i = 0; i < more; i++) {
      last = tokens.next();
    }
    return new Span(first.at().start(), last.at().end());
  }

  /// A year ends a date, and what follows is something else.
  private static boolean begins(String word) {
    return Character.isLetter(word.codePointAt(0))
        || word.length() <= 2
        || (Character.isLetter(word.codePointBefore(word.length())) && word.length() <= 4);
  }

  /// How many of the next tokens make the longest date with the first, or may come to make one.
  private int date(Tokens tokens, FieldName field, QueryToken first) {
    int most = bares(tokens, MAX_DATE_TOKENS);
    for (int more = most; more > 0; more--) {
      Span all = new Span(first.at().start(), tokens.peek(more - 1).at().end());
      if (values.isDate(field, all.of(text))) {
        return more;
      }
    }
    boolean typed =
        tokens.openEnd()
            && most == tokens.left()
            && most <= 2
            && BEGINNING.matcher(first.at().of(text)).matches();
    return typed ? most : 0;
  }

  private static int bares(Tokens tokens, int most) {
    int bares = 0;
    while (bares < most && bares < tokens.left() && tokens.peek(bares) instanceof BareToken) {
      bares++;
    }
    return bares;
  }
}
