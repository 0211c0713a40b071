package org.dateline.index.language.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.index.language.lexer.FieldName;
import org.dateline.index.language.lexer.Letters;
import org.dateline.index.language.lexer.Token;
import org.dateline.index.language.lexer.Token.Bare;
import org.dateline.index.language.lexer.Token.Field;
import org.dateline.index.language.lexer.Token.Open;
import org.dateline.index.language.lexer.Token.Quoted;
import org.dateline.index.language.lexer.Token.Slashed;
import org.dateline.index.language.lexer.Token.Stray;
import org.dateline.index.language.lexer.Tokens;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.In;
import org.dateline.model.query.Clause.Phrase;
import org.dateline.model.query.QueryProblem;
import org.dateline.model.query.QueryProblem.Simple;
import org.jspecify.annotations.Nullable;

/// Reads what stands between operators and parentheses: words, phrases, and the values of fields.
public final class OperandReader {

  private final String text;
  private final Remarks remarks;
  private final WordReader words;
  private final OpenWords open;
  private final FieldValues values;

  /// @param text the query
  public OperandReader(String text, WordReader words, ValueReader values, Remarks remarks) {
    this.text = text;
    this.remarks = remarks;
    this.words = words;
    this.open = new OpenWords(text, words, remarks);
    this.values = new FieldValues(text, words, values, remarks);
  }

  /// How an operand is to be read.
  ///
  /// @param excluded whether articles with it are left out
  /// @param field the field that it is the value of, or a part of its value; null for none
  /// @param single whether it is the whole value, without parentheses
  record Manner(boolean excluded, @Nullable FieldName field, boolean single) {

    static final Manner PLAIN = new Manner(false, null, false);

    Manner turned() {
      return new Manner(!excluded, field, single);
    }

    Manner within(FieldName name, boolean alone) {
      return new Manner(excluded, name, alone);
    }
  }

  /// Reads the next token, and those that belong to it; empty if there is no word in it.
  Optional<Clause> read(Tokens tokens, Manner manner) {
    Token token = tokens.next();
    say(token, tokens);
    FieldName field = manner.field();
    if (field != null && field.part().isEmpty() && !(token instanceof Stray)) {
      return values.read(token, tokens, field, manner);
    }
    return switch (token) {
      case Bare bare -> bare(bare, tokens, manner);
      case Quoted quoted -> phrase(quoted);
      case Slashed slashed -> open.read(slashed, manner.excluded());
      case Stray _ -> Optional.empty();
      default -> throw new IllegalArgumentException("no operand: " + token);
    };
  }

  /// The clause of a field, once its value is read.
  Clause inField(FieldName field, Clause value) {
    return field.part().<Clause>map(part -> new In(part, value)).orElse(value);
  }

  /// A field without a value, searched as a word.
  Optional<Clause> withoutValue(Field field, Manner manner) {
    remarks.add(field.at(), new QueryProblem.NoValue(field.at().of(text)));
    return asWord(field, manner);
  }

  /// The name of a field as a word.
  Optional<Clause> asWord(Field field, Manner manner) {
    return words.word(nameAt(field), manner.excluded()).map(word -> word);
  }

  private static Span nameAt(Field field) {
    return new Span(field.at().start(), field.at().end() - 1);
  }

  /// Says what is wrong with quotation marks.
  private void say(Token token, Tokens tokens) {
    switch (token) {
      case Stray _ when !tokens.mayFollow() ->
          remarks.add(token.at(), Simple.UNPAIRED_QUOTATION_MARK);
      case Quoted quoted when !Letters.haveWord(quoted.text()) && !tokens.mayFollow() ->
          remarks.add(quoted.at(), Simple.EMPTY_QUOTATION);
      case Quoted quoted when !quoted.closed() && !tokens.openEnd() ->
          remarks.add(
              new Span(quoted.at().start(), quoted.at().start() + 1), Simple.UNCLOSED_QUOTATION);
      default -> {}
    }
  }

  private static Optional<Clause> phrase(Quoted quoted) {
    return Letters.haveWord(quoted.text())
        ? Optional.of(new Phrase(quoted.text(), quoted.within(), quoted.at()))
        : Optional.empty();
  }

  private Optional<Clause> bare(Bare bare, Tokens tokens, Manner manner) {
    Optional<String> name =
        manner.field() == null ? WordReader.unknownField(bare) : Optional.empty();
    return name.isPresent()
        ? unknownField(bare, name.get(), tokens, manner)
        : word(bare.at(), manner);
  }

  private Optional<Clause> word(Span at, Manner manner) {
    boolean address = manner.field() == FieldName.URL || at.of(text).contains("://");
    return open.read(at, manner.excluded(), address)
        .or(() -> words.word(at, manner.excluded()).map(word -> word));
  }

  /// Words with a colon between: as they stand, or one by one if a field was probably meant.
  private Optional<Clause> unknownField(Bare bare, String name, Tokens tokens, Manner manner) {
    int colon = bare.at().start() + name.length();
    String value = text.substring(colon + 1, bare.at().end());
    boolean hasValue = Letters.haveWord(value) && !value.startsWith("//");
    boolean followed =
        value.isEmpty()
            && tokens.touches(bare)
            && (tokens.is(Quoted.class) || tokens.is(Open.class));
    if (!hasValue && !followed) {
      return word(bare.at(), manner);
    }
    Optional<String> near = FieldName.near(name);
    remarks.add(new Span(bare.at().start(), colon + 1), new QueryProblem.UnknownField(name, near));
    if (near.isEmpty() || !hasValue) {
      return word(bare.at(), manner);
    }
    List<Clause> both = new ArrayList<>();
    words.word(new Span(bare.at().start(), colon), true).ifPresent(both::add);
    word(new Span(colon + 1, bare.at().end()), manner).ifPresent(both::add);
    return Clauses.all(both);
  }
}
