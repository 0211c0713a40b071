package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.dateline.index.language.ParsedQuery;
import org.dateline.index.query.ClauseQueries;
import org.dateline.index.query.WordQueries;
import org.dateline.index.search.SearchPlan.OptionalTerm;
import org.dateline.model.query.Clause;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SearchNotice.PartialMatch;

/// Partial matches: articles with some of the words of a plain search, where few have all of them
/// or none.
final class PartialMatches {

  /// With fewer articles that have all words, those with most of them are listed too.
  static final int PARTIAL_MATCHES_BELOW = 10;

  private final IndexSearcher searcher;
  private final ParsedQuery parsed;
  private final ClauseQueries queries;
  private final RelevanceQuery relevance;
  private final boolean recentOnly;

  /// @param recentOnly whether a look at the newest is enough, for a reader who is still typing
  PartialMatches(
      IndexSearcher searcher,
      ParsedQuery parsed,
      ClauseQueries queries,
      RelevanceQuery relevance,
      boolean recentOnly) {
    this.searcher = searcher;
    this.parsed = parsed;
    this.queries = queries;
    this.relevance = relevance;
    this.recentOnly = recentOnly;
  }

  /// What is found with some of the words.
  ///
  /// @param words all of the words
  /// @param marked what is marked in what is found
  /// @param notice what the reader should know of it; empty for nothing
  record Partial(
      Selection selection,
      List<OptionalTerm> words,
      Clause marked,
      Optional<SearchNotice> notice) {}

  /// Articles with the words that the reader has typed to their ends, where none has the last too;
  /// where none has these, with some of all.
  ///
  /// @param all what has all of the words, which is nothing
  Optional<Partial> finished(Query all) throws IOException {
    List<OptionalTerm> wanted = wanted(parsed.clause());
    Clause clause = withoutTyped(parsed.clause());
    List<OptionalTerm> finished = wanted(clause);
    if (finished.size() == wanted.size()) {
      return some(all, Optional.empty(), wanted, 0);
    }
    Selection selection = select(atLeast(finished.size(), finished), relevance.titles());
    if (selection.isEmpty()) {
      return some(all, Optional.empty(), wanted, 0);
    }
    SearchNotice notice = new PartialMatch(0, finished.size(), wanted.size());
    return Optional.of(new Partial(selection, wanted, clause, Optional.of(notice)));
  }

  /// Articles with as many of the words as enough articles have.
  ///
  /// @param all what has all of the words
  /// @param whole what has all of them as they are written, where the last may go on
  /// @param complete how many articles have all of the words
  Optional<Partial> some(Query all, Optional<Query> whole, int complete) throws IOException {
    return some(all, whole, wanted(parsed.clause()), complete);
  }

  private Optional<Partial> some(
      Query all, Optional<Query> whole, List<OptionalTerm> wanted, int complete)
      throws IOException {
    // Of thousands of words, not every number is tried.
    for (int need = wanted.size() - 1; need > 0; need = Math.min(need - 1, (need + 1) / 2)) {
      List<Query> more = new ArrayList<>(relevance.titles());
      more.add(RelevanceQuery.allWords(all));
      whole.map(RelevanceQuery::allWords).ifPresent(more::add);
      Selection selection = select(atLeast(need, wanted), more);
      int found = selection.total().documents();
      if (found > complete && (found >= PARTIAL_MATCHES_BELOW || need == 1)) {
        SearchNotice notice = new PartialMatch(complete, need, wanted.size());
        return Optional.of(new Partial(selection, wanted, parsed.clause(), Optional.of(notice)));
      }
    }
    return Optional.empty();
  }

  private Selection select(Query words, List<Query> more) throws IOException {
    Query matches = relevance.matching(words);
    Query scored = relevance.scored(words, more);
    return recentOnly
        ? Selection.ofRecent(searcher, matches, scored)
        : Selection.counted(searcher, matches, scored);
  }

  private static Query atLeast(int need, List<OptionalTerm> wanted) {
    BooleanQuery.Builder some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(need);
    wanted.forEach(word -> some.add(word.query(), Occur.SHOULD));
    return some.build();
  }

  /// The words and phrases that are asked for, one by one.
  private List<OptionalTerm> wanted(Clause clause) throws IOException {
    List<OptionalTerm> wanted = new ArrayList<>();
    if (parsed.plain() && clause instanceof Clause.AndClause(List<Clause> clauses)) {
      for (Clause one : ClauseQueries.telling(clauses)) {
        Query query = queries.query(one);
        if (!WordQueries.isNothing(query)) {
          wanted.add(new OptionalTerm(text(one), query));
        }
      }
    }
    return wanted;
  }

  static String text(Clause clause) {
    return switch (clause) {
      case Clause.WordClause word -> word.text();
      case Clause.PhraseClause phrase -> phrase.text();
      default -> "";
    };
  }

  /// Without the word that is still being typed.
  private static Clause withoutTyped(Clause clause) {
    return clause instanceof Clause.AndClause(List<Clause> all)
        ? new Clause.AndClause(
            all.stream()
                .filter(one ->
                    !(one instanceof Clause.WordClause word && word.ending() == LastWord.TYPING))
                .toList())
        : clause;
  }
}
