package org.dateline.index.language;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.index.language.lexer.CharacterClasses;
import org.dateline.index.language.lexer.Lexer;
import org.dateline.index.language.lexer.QueryToken;
import org.dateline.index.language.lexer.QueryToken.BareToken;
import org.dateline.index.language.lexer.QueryToken.OperatorToken;
import org.dateline.index.language.lexer.QueryToken.SignToken;
import org.dateline.index.language.lexer.Tokens;
import org.dateline.index.language.parser.ClauseFactory;
import org.dateline.index.language.parser.ClauseParser;
import org.dateline.index.language.parser.OperandParser;
import org.dateline.index.language.parser.ParseRemarks;
import org.dateline.index.language.parser.QueryLimits;
import org.dateline.index.language.parser.ValueParser;
import org.dateline.index.language.parser.WordParser;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.QueryProblem;
import org.dateline.text.Characters;

/// Reads what a reader types into clauses.
///
/// There are words (all must occur), `"phrases"`, `"near words"~5`, `AND`, `OR`, `NOT`, `-not`,
/// parentheses, `*` alone for all articles, `pre*`, `w?ld`, `fuzzy~`, `/regex/`, `a NEAR/8 b`, and
/// fields with a value right behind their colon: words in a part of the article (`title:`, `text:`,
/// `source:`, `author:`, `url:`), what it is (`is:unread`, `language:en`), when it was published
/// (`date:2018-05`, `after:`, `before:`, `since:`, `until:`), and whom it mentions (`person:"Kim
/// Jong Un"`, `place:`, `org:`, `entity:`).
///
/// Nothing is refused: what cannot be read as it is written is searched as words or left out, and
/// said. Takes time with the length of the text, and reads no more than [QueryLimits] allows.
///
/// Safe for use by several threads.
public final class QueryParser {

  /// What asks for every article.
  private static final String EVERYTHING = "*";

  private final Clock clock;

  /// @param clock tells what day "yesterday" was; days are those of UTC
  public QueryParser(Clock clock) {
    this.clock = clock;
  }

  /// Reads a query. Never throws.
  ///
  /// @param words as typed; spans count in them
  /// @param lastWord how the last word is meant. While the reader is still typing, a phrase may
  ///   lack its second quotation mark, and what the end of the query lacks is not said
  public ParsedQuery parse(String words, LastWord lastWord) {
    VisibleText visible = VisibleText.of(words);
    return visible.text().length() == words.length()
        ? parseVisible(words, lastWord)
        : visible.placed(parseVisible(visible.text(), lastWord));
  }

  private ParsedQuery parseVisible(String words, LastWord lastWord) {
    if (words.strip().equals(EVERYTHING)) {
      return new ParsedQuery(Clause.EVERYTHING, List.of(), false);
    }
    ParseRemarks remarks = new ParseRemarks(words);
    String text = QueryLimits.cut(words, remarks);
    boolean cut = text.length() < words.length();
    boolean typing = lastWord == LastWord.TYPING;
    WordParser wordReader = new WordParser(text, cut ? LastWord.WHOLE : lastWord);
    List<QueryToken> all = withoutMinus(Lexer.tokens(text, typing && !cut));
    List<QueryToken> tokens = QueryLimits.within(all, remarks);
    boolean openEnd = typing || cut || tokens.size() < all.size();
    ValueParser values = new ValueParser(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    ClauseParser reader =
        new ClauseParser(
            new Tokens(tokens, openEnd),
            remarks,
            new OperandParser(text, wordReader, values, remarks));
    Optional<Clause> clause = reader.read();
    if (clause.isPresent()) {
      boolean plain = !reader.hadOperators() && ClauseFactory.isPlain(clause.get());
      return new ParsedQuery(clause.get(), remarks.inOrder(), plain);
    }
    return asWords(text, tokens, wordReader, remarks, typing);
  }

  /// "-5" alone is a number: leaving it out would leave everything.
  private static List<QueryToken> withoutMinus(List<QueryToken> tokens) {
    boolean number =
        tokens.size() == 2
            && tokens.get(0) instanceof SignToken
            && tokens.get(1) instanceof BareToken bare
            && Character.isDigit(bare.text().codePointAt(0));
    return number ? tokens.subList(1, 2) : tokens;
  }

  /// A query that asks for nothing, such as "AND", asks for its words; but of a field without its
  /// value, or with the beginning of one, as in "title:" or "date:20", there is nothing to find
  /// yet.
  private static ParsedQuery asWords(
      String text,
      List<QueryToken> tokens,
      WordParser reader,
      ParseRemarks remarks,
      boolean typing) {
    Optional<Span> all = CharacterClasses.trim(text, 0, text.length());
    if (all.isEmpty()) {
      remarks.clear();
      if (!typing && !text.chars().allMatch(Characters::isSpace)) {
        remarks.add(new Span(0, text.length()), QueryProblem.SyntaxProblem.NO_WORD);
      }
      return new ParsedQuery(Clause.EVERYTHING, remarks.inOrder(), true);
    }
    if (typing && tokens.getFirst() instanceof QueryToken.FieldToken) {
      return new ParsedQuery(Clause.EVERYTHING, List.of(), true);
    }
    if (remarks.lacksValue()) {
      return new ParsedQuery(Clause.EVERYTHING, remarks.inOrder(), true);
    }
    if (typing || tokens.stream().allMatch(OperatorToken.class::isInstance)) {
      remarks.clear();
    }
    List<Clause> words = new ArrayList<>(reader.words(all.get(), false));
    List<Clause> first = words.subList(0, Math.min(words.size(), QueryLimits.MAX_WORDS));
    return new ParsedQuery(ClauseFactory.all(first).orElseThrow(), remarks.inOrder(), true);
  }
}
