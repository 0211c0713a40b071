package org.dateline.index.search;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.index.analysis.RequestWords;
import org.dateline.index.language.ParsedQuery;
import org.dateline.index.query.ClauseQueries;
import org.dateline.model.query.Clause;

/// What is highlighted of a plain query in the articles that it finds: the words that say what is
/// asked about, without those that say how it is asked, such as “about” ([RequestWords]).
public final class HighlightedTerms {

  /// A short query asks for all of its words, so that it takes more than one to say what about.
  private static final int MIN_TERMS = 2;

  private HighlightedTerms() {}

  /// What is highlighted of a whole query.
  public static Clause of(ParsedQuery parsed) {
    return of(parsed, parsed.clause());
  }

  /// What is highlighted of a part of a query; the part itself where that is all.
  ///
  /// @param part the query's clause, or some of its words
  public static Clause of(ParsedQuery parsed, Clause part) {
    if (!parsed.plain() || !(part instanceof Clause.AndClause(List<Clause> clauses))) {
      return part;
    }
    List<String> words = clauses.stream().map(WeightedTerm::folded).toList();
    List<Clause> telling =
        IntStream.range(0, clauses.size())
            .filter(i -> !RequestWords.is(words, i))
            .mapToObj(clauses::get)
            .toList();
    int least = BestMatches.isFor(parsed) ? 1 : MIN_TERMS;
    return ClauseQueries.telling(telling).size() < least ? part : new Clause.AndClause(telling);
  }
}
