package org.dateline.index.language;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.index.language.lexer.Letters;
import org.dateline.index.language.lexer.Lexer;
import org.dateline.index.language.lexer.Token;
import org.dateline.index.language.lexer.Token.Bare;
import org.dateline.index.language.lexer.Token.Operator;
import org.dateline.index.language.lexer.Token.Sign;
import org.dateline.index.language.lexer.Tokens;
import org.dateline.index.language.parser.ClauseReader;
import org.dateline.index.language.parser.Clauses;
import org.dateline.index.language.parser.Limits;
import org.dateline.index.language.parser.OperandReader;
import org.dateline.index.language.parser.Remarks;
import org.dateline.index.language.parser.ValueReader;
import org.dateline.index.language.parser.WordReader;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.QueryProblem;

/// Reads what a reader types into clauses.
///
/// There are words (all must occur), `"phrases"`, `"near words"~5`, `AND`, `OR`, `NOT`, `-not`,
/// parentheses, `pre*`, `w?ld`, `fuzzy~`, `/regex/`, `a NEAR/8 b`, and fields with a value right
/// behind their colon: words in a part of the article (`title:`, `text:`, `source:`, `author:`,
/// `url:`), what it is (`is:unread`, `language:en`), when it was published (`date:2018-05`,
/// `after:`, `before:`, `since:`, `until:`), and whom it mentions (`person:"Kim Jong Un"`,
/// `place:`, `org:`, `entity:`).
///
/// Nothing is refused: what cannot be read as it is written is searched as words or left out, and
/// said. Takes time with the length of the text, and reads no more than [Limits] allows.
///
/// Safe for use by several threads.
public final class QueryParser {

  private final Clock clock;

  /// @param clock tells what day "yesterday" was; days are those of UTC
  public QueryParser(Clock clock) {
    this.clock = clock;
  }

  /// Reads a query. Never throws.
  ///
  /// @param words as typed; spans count in them
  /// @param unfinished whether the reader is still typing: then the last word may be the beginning
  ///   of a longer one, a phrase may lack its second quotation mark, and what the end of the query
  ///   lacks is not said
  public Parsed parse(String words, boolean unfinished) {
    Remarks remarks = new Remarks(words);
    String text = Limits.cut(words, remarks);
    boolean cut = text.length() < words.length();
    WordReader wordReader = new WordReader(text, unfinished && !cut);
    List<Token> all = withoutMinus(Lexer.tokens(text, unfinished && !cut));
    List<Token> tokens = Limits.within(all, remarks);
    boolean openEnd = unfinished || cut || tokens.size() < all.size();
    ValueReader values = new ValueReader(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    ClauseReader reader =
        new ClauseReader(
            new Tokens(tokens, openEnd),
            remarks,
            new OperandReader(text, wordReader, values, remarks));
    Optional<Clause> clause = reader.read();
    if (clause.isPresent()) {
      boolean plain = !reader.hadOperators() && Clauses.isPlain(clause.get());
      return new Parsed(clause.get(), remarks.inOrder(), plain);
    }
    return asWords(text, tokens, wordReader, remarks, unfinished);
  }

  /// "-5" alone is a number: leaving it out would leave everything.
  private static List<Token> withoutMinus(List<Token> tokens) {
    boolean number =
        tokens.size() == 2
            && tokens.get(0) instanceof Sign
            && tokens.get(1) instanceof Bare bare
            && Character.isDigit(bare.text().codePointAt(0));
    return number ? tokens.subList(1, 2) : tokens;
  }

  /// A query that asks for nothing, such as "AND" or "title:", asks for its words; but of the
  /// beginning of a value, as in "date:20", there is nothing to find yet.
  private static Parsed asWords(
      String text, List<Token> tokens, WordReader reader, Remarks remarks, boolean unfinished) {
    Optional<Span> all = Letters.trim(text, 0, text.length());
    if (all.isEmpty()) {
      remarks.clear();
      if (!unfinished && !text.chars().allMatch(Letters::isBlank)) {
        remarks.add(new Span(0, text.length()), QueryProblem.Simple.NO_WORD);
      }
      return new Parsed(Clause.EVERYTHING, remarks.inOrder(), true);
    }
    if (unfinished && tokens.size() > 1 && tokens.getFirst() instanceof Token.Field) {
      return new Parsed(Clause.EVERYTHING, List.of(), true);
    }
    if (unfinished || tokens.stream().allMatch(Operator.class::isInstance)) {
      remarks.clear();
    }
    List<Clause> words = new ArrayList<>(reader.words(all.get(), false));
    List<Clause> first = words.subList(0, Math.min(words.size(), Limits.MAX_WORDS));
    return new Parsed(Clauses.all(first).orElseThrow(), remarks.inOrder(), true);
  }
}
