package org.dateline.index.language.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.dateline.index.language.lexer.CharacterClasses;
import org.dateline.index.language.lexer.QueryToken.RegexToken;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.FuzzyClause;
import org.dateline.model.query.Clause.RegexClause;
import org.dateline.model.query.Clause.WildcardClause;
import org.dateline.model.query.Clause.WordClause;
import org.dateline.model.query.QueryProblem;
import org.dateline.model.query.QueryProblem.RegexFault;
import org.dateline.model.query.QueryProblem.SyntaxProblem;

/// Reads the pieces of one query that stand for several words: with wildcards, with a tilde, and
/// regular expressions.
final class PartialTermParser {

  /// Up to this length one letter may be wrong, beyond it two, where the reader does not say.
  private static final int MAX_LETTERS_FOR_ONE_EDIT = 5;

  /// With a letter wrong, a shorter word is any short word.
  private static final int MIN_FUZZY_LETTERS = 3;

  /// Longer patterns can make automata of any size, and no word is as long; UTF-16 units.
  private static final int MAX_PATTERN_LENGTH = 40;

  /// Each question mark behind a star can double the automaton.
  private static final int MAX_WILDCARDS = 10;

  /// Each takes a look through the words of the library.
  private static final int MAX_PATTERNS = 20;

  private static final java.util.regex.Pattern TILDE =
      java.util.regex.Pattern.compile("~(\\d{0,9}(?:\\.\\d{1,9})?)$");

  private final String text;
  private final WordParser words;
  private final ParseRemarks remarks;
  private int count;

  /// @param text the query
  PartialTermParser(String text, WordParser words, ParseRemarks remarks) {
    this.text = text;
    this.words = words;
    this.remarks = remarks;
  }

  /// A piece with a wildcard or a tilde as a clause; empty if it is a word that stands for itself.
  ///
  /// @param address whether a question mark is one, as in a web address
  Optional<Clause> read(Span piece, boolean excluded, boolean address) {
    int end = piece.end();
    while (end > piece.start() && !means(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    if (end == piece.start()) {
      return Optional.empty();
    }
    Matcher tilde = TILDE.matcher(text).region(piece.start(), end);
    if (!tilde.find()) {
      return patterns(new Span(piece.start(), end), excluded, address);
    }
    if (!CharacterClasses.haveWord(text.substring(piece.start(), tilde.start()))) {
      remarks.add(piece, SyntaxProblem.MISPLACED_TILDE);
      return Optional.empty();
    }
    Span word = new Span(piece.start(), tilde.start());
    Optional<Clause> pattern = patterns(word, excluded, address);
    if (pattern.isPresent()) {
      remarks.add(new Span(tilde.start(), end), SyntaxProblem.TILDE_WITH_WILDCARD);
      return pattern;
    }
    return fuzzy(word, tilde.group(1), new Span(piece.start(), end));
  }

  private static boolean means(int sign) {
    return CharacterClasses.inWord(sign) || sign == '*' || sign == '~';
  }

  private Optional<Clause> fuzzy(Span word, String number, Span at) {
    Optional<WordClause> whole = words.word(word, true);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    String letters = whole.get().text();
    int length = letters.codePointCount(0, letters.length());
    int edits =
        switch (number) {
          case "0" -> 0;
          case "1" -> 1;
          case "" -> length <= MAX_LETTERS_FOR_ONE_EDIT ? 1 : 2;
          // Older languages give a likeness between 0 and 1 here.
          default -> number.contains(".") && length <= MAX_LETTERS_FOR_ONE_EDIT ? 1 : 2;
        };
    if (edits == 0 || length < MIN_FUZZY_LETTERS || !mayOpen(at)) {
      return Optional.of(whole.get());
    }
    return Optional.of(
        new FuzzyClause(letters, edits, new Span(whole.get().at().start(), at.end())));
  }

  private Optional<Clause> patterns(Span range, boolean excluded, boolean address) {
    List<Clause> clauses = new ArrayList<>();
    boolean open = false;
    for (Span piece : words.pieces(range, address ? "*" : "*?")) {
      Optional<WildcardClause> pattern = pattern(piece);
      open |= pattern.isPresent();
      pattern.<Clause>map(p -> p).or(() -> words.word(piece, excluded)).ifPresent(clauses::add);
    }
    if (!open) {
      return Optional.empty();
    }
    List<Clause> wild = clauses.stream().filter(WildcardClause.class::isInstance).toList();
    if (wild.stream().anyMatch(clause -> isTooWild((WildcardClause) clause))) {
      remarks.add(range, new QueryProblem.TooWild(MAX_PATTERN_LENGTH, MAX_WILDCARDS));
      return ClauseFactory.all(new ArrayList<>(words.words(range, excluded)));
    }
    return mayOpen(range)
        ? ClauseFactory.all(clauses)
        : words.word(range, excluded).map(word -> word);
  }

  /// What is left of a piece without punctuation at its ends, if there is a wildcard in it.
  private Optional<WildcardClause> pattern(Span piece) {
    int start = piece.start();
    int end = piece.end();
    while (start < end && !begins(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !begins(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    String letters = text.substring(start, end);
    boolean open = letters.indexOf('*') >= 0 || letters.indexOf('?') >= 0;
    return open && CharacterClasses.haveWord(letters)
        ? Optional.of(new WildcardClause(letters.replaceAll("\\*+", "*"), new Span(start, end)))
        : Optional.empty();
  }

  private static boolean begins(int sign) {
    return CharacterClasses.inWord(sign) || sign == '*';
  }

  private static boolean isTooWild(WildcardClause pattern) {
    long wildcards = pattern.text().chars().filter(sign -> sign == '*' || sign == '?').count();
    return pattern.text().length() > MAX_PATTERN_LENGTH || wildcards > MAX_WILDCARDS;
  }

  /// A regular expression as a clause; its letters as words if there is something wrong with it.
  Optional<Clause> read(RegexToken slashed, boolean excluded) {
    Span inside = new Span(slashed.at().start() + 1, slashed.at().end() - 1);
    String expression = RegexLimits.unanchored(slashed.expression());
    if (expression.codePoints().allMatch(CharacterClasses::isWord)) {
      return words.word(inside, excluded).map(word -> word);
    }
    Optional<RegexFault> fault = RegexLimits.fault(expression);
    if (fault.isPresent()) {
      remarks.add(slashed.at(), new QueryProblem.BadRegex(fault.get()));
    }
    return fault.isEmpty() && mayOpen(slashed.at())
        ? Optional.of(new RegexClause(expression, slashed.at()))
        : ClauseFactory.all(new ArrayList<>(words.words(inside, excluded)));
  }

  private boolean mayOpen(Span at) {
    count++;
    if (count > MAX_PATTERNS) {
      remarks.add(at, new QueryProblem.TooManyPatterns(MAX_PATTERNS));
    }
    return count <= MAX_PATTERNS;
  }
}
