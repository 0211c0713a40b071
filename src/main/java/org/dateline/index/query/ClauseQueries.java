package org.dateline.index.query;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.ArticleAnalyzer;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.analysis.IndexToken;
import org.dateline.index.analysis.IndexedInflections;
import org.dateline.index.analysis.StopWords;
import org.dateline.index.document.SearchBudget;
import org.dateline.model.query.Clause;
import org.dateline.model.query.LastWord;

/// Clauses of the query language as Lucene's queries, for one search. What they find, they also
/// score, but for what the headline adds. For one thread.
public final class ClauseQueries {

  private final TermLookup terms;
  private final boolean likely;

  public ClauseQueries(
      IndexReader reader, IndexedInflections inflections, NameResolver known, SearchBudget budget) {
    this(new TermLookup(reader, inflections, known, budget), false);
  }

  private ClauseQueries(TermLookup terms, boolean likely) {
    this.terms = terms;
    this.likely = likely;
  }

  /// The same, where of many words that begin as the last one, only the most frequent are looked
  /// for.
  public ClauseQueries likely() {
    return new ClauseQueries(terms, true);
  }

  /// A clause of headlines and texts, and what came up.
  public TranslatedClause translate(Clause clause) throws IOException {
    return translate(IndexFields.TEXT, clause);
  }

  private TranslatedClause translate(String field, Clause clause) throws IOException {
    return new ClauseTranslator(terms).translate(new TermScope(field, false, likely), clause);
  }

  /// A clause as a query; one without clauses where there is no word in it ([WordQueries#nothing]).
  public Query query(Clause clause) throws IOException {
    return translate(clause).query();
  }

  /// A clause of words in one field.
  public Query query(String field, Clause clause) throws IOException {
    return translate(field, clause).query();
  }

  /// The words of headlines and texts that a [Clause.WildcardClause], [Clause.FuzzyClause] or
  /// [Clause.RegexClause] fits.
  public List<BytesRef> words(Clause pattern) throws IOException {
    return terms.patterns().of(IndexFields.TEXT, pattern).terms();
  }

  /// The clauses without words that are in nearly every article, if there are others. A word that
  /// is still being typed may become another.
  public static List<Clause> telling(List<Clause> clauses) {
    List<Clause> telling =
        clauses.stream()
            .filter(clause ->
                !(clause instanceof Clause.WordClause(String text, _, LastWord ending))
                    || ending == LastWord.TYPING
                    || !isStopWord(text))
            .toList();
    boolean some = telling.stream().anyMatch(clause -> !(clause instanceof Clause.NotClause));
    return some ? telling : clauses;
  }

  private static boolean isStopWord(String text) {
    List<IndexToken> tokens = ArticleAnalyzer.tokens(text);
    return tokens.size() == 1 && StopWords.contains(tokens.getFirst().term());
  }

  /// What was published from a second to another, both included.
  static Query published(long from, long until) {
    return from == Long.MIN_VALUE && until == Long.MAX_VALUE
        ? new FieldExistsQuery(IndexFields.PUBLISHED)
        : LongField.newRangeQuery(IndexFields.PUBLISHED, from, until);
  }
}
