package org.dateline.index.language.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.index.language.lexer.CharacterClasses;
import org.dateline.index.language.lexer.FieldName;
import org.dateline.index.language.lexer.QueryToken;
import org.dateline.index.language.lexer.QueryToken.BareToken;
import org.dateline.index.language.lexer.QueryToken.FieldToken;
import org.dateline.index.language.lexer.QueryToken.OpenToken;
import org.dateline.index.language.lexer.QueryToken.PhraseToken;
import org.dateline.index.language.lexer.QueryToken.RegexToken;
import org.dateline.index.language.lexer.QueryToken.StrayQuoteToken;
import org.dateline.index.language.lexer.Tokens;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.FieldClause;
import org.dateline.model.query.Clause.PhraseClause;
import org.dateline.model.query.QueryProblem;
import org.dateline.model.query.QueryProblem.SyntaxProblem;
import org.jspecify.annotations.Nullable;

/// Reads what stands between operators and parentheses: words, phrases, and the values of fields.
public final class OperandParser {

  private final String text;
  private final ParseRemarks remarks;
  private final WordParser words;
  private final PartialTermParser open;
  private final FieldValueParser values;

  /// @param text the query
  public OperandParser(String text, WordParser words, ValueParser values, ParseRemarks remarks) {
    this.text = text;
    this.remarks = remarks;
    this.words = words;
    this.open = new PartialTermParser(text, words, remarks);
    this.values = new FieldValueParser(text, words, values, remarks);
  }

  /// How an operand is to be read.
  ///
  /// @param excluded whether articles with it are left out
  /// @param field the field that it is the value of, or a part of its value; null for none
  /// @param single whether it is the whole value, without parentheses
  record ParseContext(boolean excluded, @Nullable FieldName field, boolean single) {

    static final ParseContext PLAIN = new ParseContext(false, null, false);

    ParseContext turned() {
      return new ParseContext(!excluded, field, single);
    }

    ParseContext within(FieldName name, boolean alone) {
      return new ParseContext(excluded, name, alone);
    }
  }

  /// Reads the next token, and those that belong to it; empty if there is no word in it.
  Optional<Clause> read(Tokens tokens, ParseContext context) {
    QueryToken token = tokens.next();
    say(token, tokens);
    FieldName field = context.field();
    if (field != null && field.part().isEmpty() && !(token instanceof StrayQuoteToken)) {
      return values.read(token, tokens, field, context);
    }
    return switch (token) {
      case BareToken bare when bare.isAnything() -> Optional.of(new Clause.NotedClause());
      case BareToken bare -> bare(bare, tokens, context);
      case PhraseToken quoted -> phrase(quoted);
      case RegexToken slashed -> open.read(slashed, context.excluded());
      case StrayQuoteToken _ -> Optional.empty();
      default -> throw new IllegalArgumentException("no operand: " + token);
    };
  }

  /// The clause of a field, once its value is read.
  Clause inField(FieldName field, Clause value) {
    return value instanceof Clause.NotedClause
        ? value
        : field.part().<Clause>map(part -> new FieldClause(part, value)).orElse(value);
  }

  /// A field without a value before something else, searched as a word.
  Optional<Clause> withoutValue(FieldToken field, ParseContext context) {
    remarks.add(field.at(), new QueryProblem.NoValue(written(field)));
    return asWord(field, context);
  }

  /// The name of a field as a word.
  Optional<Clause> asWord(FieldToken field, ParseContext context) {
    return words.word(nameAt(field), context.excluded()).map(word -> word);
  }

  /// A field as the reader wrote it, with its colon.
  String written(FieldToken field) {
    return field.at().of(text);
  }

  private static Span nameAt(FieldToken field) {
    return new Span(field.at().start(), field.at().end() - 1);
  }

  /// Says what is wrong with quotation marks.
  private void say(QueryToken token, Tokens tokens) {
    switch (token) {
      case StrayQuoteToken _ when !tokens.mayFollow() ->
          remarks.add(token.at(), SyntaxProblem.UNPAIRED_QUOTATION_MARK);
      case PhraseToken quoted
          when !CharacterClasses.haveWord(quoted.text()) && !tokens.mayFollow() ->
          remarks.add(quoted.at(), SyntaxProblem.EMPTY_QUOTATION);
      case PhraseToken quoted when !quoted.closed() && !tokens.openEnd() ->
          remarks.add(
              new Span(quoted.at().start(), quoted.at().start() + 1),
              SyntaxProblem.UNCLOSED_QUOTATION);
      default -> {}
    }
  }

  private static Optional<Clause> phrase(PhraseToken quoted) {
    return CharacterClasses.haveWord(quoted.text())
        ? Optional.of(new PhraseClause(quoted.text(), quoted.within(), quoted.at()))
        : Optional.empty();
  }

  private Optional<Clause> bare(BareToken bare, Tokens tokens, ParseContext context) {
    Optional<String> name =
        context.field() == null ? WordParser.unknownField(bare) : Optional.empty();
    return name.isPresent()
        ? unknownField(bare, name.get(), tokens, context)
        : word(bare.at(), context);
  }

  private Optional<Clause> word(Span at, ParseContext context) {
    boolean address = context.field() == FieldName.URL || at.of(text).contains("://");
    return open.read(at, context.excluded(), address)
        .or(() -> words.word(at, context.excluded()).map(word -> word));
  }

  /// Words with a colon between: as they stand, or one by one if a field was probably meant.
  private Optional<Clause> unknownField(
      BareToken bare, String name, Tokens tokens, ParseContext context) {
    int colon = bare.at().start() + name.length();
    String value = text.substring(colon + 1, bare.at().end());
    boolean hasValue = CharacterClasses.haveWord(value) && !value.startsWith("//");
    boolean followed =
        value.isEmpty()
            && tokens.touches(bare)
            && (tokens.is(PhraseToken.class) || tokens.is(OpenToken.class));
    if (!hasValue && !followed) {
      return word(bare.at(), context);
    }
    Optional<String> near = FieldName.near(name);
    remarks.add(new Span(bare.at().start(), colon + 1), new QueryProblem.UnknownField(name, near));
    if (near.isEmpty() || !hasValue) {
      return word(bare.at(), context);
    }
    List<Clause> both = new ArrayList<>();
    words.word(new Span(bare.at().start(), colon), true).ifPresent(both::add);
    word(new Span(colon + 1, bare.at().end()), context).ifPresent(both::add);
    return ClauseFactory.all(both);
  }
}
