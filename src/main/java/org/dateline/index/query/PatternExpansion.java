package org.dateline.index.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.dateline.index.analysis.TermFolding;
import org.dateline.index.document.SearchBudget;
import org.dateline.model.query.Clause;
import org.dateline.text.Characters;

/// Expands a pattern (wildcards, fuzzy, a regular expression) to the terms of the index that it
/// matches. However bad the pattern, the time is bounded.
final class PatternExpansion {

  /// A pattern that fits more words finds the most frequent of them; several patterns share so
  /// many, for each word costs about 20 microseconds among a million articles, and cannot be
  /// stopped.
  static final int MAX_TERMS = 4_096;

  /// How many words each pattern may fit at least.
  private static final int MIN_TERMS_PER_PATTERN = 256;

  private static final int MAX_FUZZY_TERMS = 64;

  /// Longer patterns fit no word.
  private static final int MAX_PATTERN_LENGTH = 255;

  private final IndexReader reader;
  private final SearchBudget budget;
  private int left = MAX_TERMS;
  private final Map<String, PatternTerms> known = new HashMap<>();

  /// What expressions are compiled to: up to 100 ms each, and each stands in several fields.
  private final Map<String, Optional<Automaton>> expressions = new HashMap<>();

  PatternExpansion(IndexReader reader, SearchBudget budget) {
    this.reader = reader;
    this.budget = budget;
  }

  /// The words of a field that a [Clause.WildcardClause], [Clause.FuzzyClause] or
  /// [Clause.RegexClause] fits.
  PatternTerms of(String field, Clause pattern) throws IOException {
    return switch (pattern) {
      case Clause.WildcardClause(String text, _) -> wildcard(field, text);
      case Clause.FuzzyClause(String word, int edits, _) -> fuzzy(field, word, edits);
      case Clause.RegexClause(String expression, _) -> regex(field, expression);
      default -> throw new IllegalArgumentException("no pattern: " + pattern);
    };
  }

  /// The words that a pattern with `*` and `?` fits.
  private PatternTerms wildcard(String field, String pattern) throws IOException {
    String folded = folded(pattern);
    Term term = new Term(field, folded);
    return folded.length() > MAX_PATTERN_LENGTH
        ? PatternTerms.NONE
        : once(
            field,
            "*" + folded,
            () ->
                scan(
                    field,
                    WildcardQuery.toAutomaton(term, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT),
                    MAX_TERMS));
  }

  /// A pattern as the words of the index are: without case, diacritics, hyphens and apostrophes.
  static String folded(String pattern) {
    String plain = TermFolding.folded(pattern, 0, pattern.length());
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!Characters.isApostrophe(c) && !Characters.isHyphen(c)) {
        folded.append(c);
      }
    }
    return TermFolding.joined(folded.toString());
  }

  /// The same for a regular expression, where what stands behind a backslash means something else.
  private static String foldedExpression(String expression) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < expression.length(); ) {
      int next = expression.offsetByCodePoints(i, 1);
      boolean quoted = expression.charAt(i) == '\\' && next < expression.length();
      int end = quoted ? expression.offsetByCodePoints(next, 1) : next;
      folded.append(quoted ? expression.substring(i, end) : TermFolding.folded(expression, i, end));
      i = end;
    }
    return folded.toString();
  }

  /// The words that differ from one in so few letters. The first letter is taken to be right.
  private PatternTerms fuzzy(String field, String word, int edits) throws IOException {
    String folded = folded(word);
    if (folded.isEmpty() || folded.length() > MAX_PATTERN_LENGTH) {
      return PatternTerms.NONE;
    }
    int first = Character.charCount(folded.codePointAt(0));
    FuzzyQuery query = new FuzzyQuery(new Term(field, folded), edits, first, MAX_FUZZY_TERMS, true);
    return once(
        field, "~" + edits + folded, () -> scan(field, query.getAutomata(), MAX_FUZZY_TERMS));
  }

  /// The words that a regular expression fits; none where it is not one, or too much of one.
  private PatternTerms regex(String field, String expression) throws IOException {
    return expression.length() > MAX_PATTERN_LENGTH
        ? PatternTerms.NONE
        : once(field, "/" + expression, () -> scanExpression(field, expression));
  }

  private PatternTerms scanExpression(String field, String expression) throws IOException {
    Optional<Automaton> automaton =
        expressions.computeIfAbsent(expression, PatternExpansion::deterministic);
    return automaton.isEmpty() ? PatternTerms.REFUSED : scan(field, automaton.get(), MAX_TERMS);
  }

  private static Optional<Automaton> deterministic(String expression) {
    try {
      return Optional.of(
          Operations.determinize(
              new RegExp(foldedExpression(expression), RegExp.NONE).toAutomaton(),
              Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    } catch (IllegalArgumentException | TooComplexToDeterminizeException | StackOverflowError _) {
      return Optional.empty();
    }
  }

  private PatternTerms scan(String field, Automaton automaton, int most) throws IOException {
    return scan(field, new CompiledAutomaton(automaton, false, true, false), most);
  }

  private PatternTerms scan(String field, CompiledAutomaton automaton, int most)
      throws IOException {
    TermEnumeration scan =
        TermEnumeration.of(
            reader,
            field,
            automaton,
            Math.min(most, Math.max(MIN_TERMS_PER_PATTERN, left)),
            budget);
    left -= scan.terms().size();
    return new PatternTerms(scan.terms(), !scan.all(), false);
  }

  private interface TermScanner {
    PatternTerms terms() throws IOException;
  }

  /// Scans once for each pattern, however often it stands in the query.
  private PatternTerms once(String field, String pattern, TermScanner scan) throws IOException {
    String key = field + '\n' + pattern;
    PatternTerms terms = known.get(key);
    if (terms == null) {
      terms = scan.terms();
      known.put(key, terms);
    }
    return terms;
  }
}
