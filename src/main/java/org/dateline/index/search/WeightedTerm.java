package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.dateline.index.analysis.ArticleAnalyzer;
import org.dateline.index.analysis.IndexToken;
import org.dateline.index.analysis.RequestWords;
import org.dateline.index.query.ClauseQueries;
import org.dateline.index.query.WordQueries;
import org.dateline.model.query.Clause;

/// A word or phrase of a long query, and how much it says.
///
/// @param clause the word or phrase
/// @param query what has it
/// @param rarity its inverse document frequency as BM25 has it; 0 where no article has it
/// @param boost how often the query has it; [#REQUEST_BOOST] times that for what says only how
///   something is asked ([RequestWords])
record WeightedTerm(Clause clause, Query query, double rarity, double boost) {

  /// What “background of” counts beside what it is about.
  private static final double REQUEST_BOOST = 0.1;

  /// How much of what the query says it is.
  double weight() {
    return rarity * boost;
  }

  /// Whether it says what is asked about.
  boolean isTelling() {
    return boost >= 1;
  }

  /// The words and phrases of a plain query in their order, none twice; without stop words, if
  /// there are others.
  static List<WeightedTerm> of(IndexReader reader, List<Clause> clauses, ClauseQueries queries)
      throws IOException {
    List<String> words = clauses.stream().map(WeightedTerm::folded).toList();
    Set<Clause> telling = Set.copyOf(ClauseQueries.telling(clauses));
    List<WeightedTerm> terms = new ArrayList<>();
    Map<Query, Integer> places = new HashMap<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      Query query = queries.query(clause);
      if (!telling.contains(clause) || WordQueries.isNothing(query)) {
        continue;
      }
      double boost = RequestWords.is(words, i) ? REQUEST_BOOST : 1;
      Integer before = places.putIfAbsent(query, terms.size());
      if (before == null) {
        terms.add(new WeightedTerm(clause, query, rarity(reader, query), boost));
      } else {
        terms.set(before, terms.get(before).again(boost));
      }
    }
    return terms;
  }

  private WeightedTerm again(double more) {
    return new WeightedTerm(clause, query, rarity, boost + more);
  }

  /// A word as it is indexed; empty for a phrase.
  static String folded(Clause clause) {
    return clause instanceof Clause.WordClause(String text, _, _)
        ? ArticleAnalyzer.tokens(text).stream()
            .map(IndexToken::term)
            .collect(Collectors.joining(" "))
        : "";
  }

  private static double rarity(IndexReader reader, Query query) throws IOException {
    double documents = documents(reader, query);
    double all = reader.maxDoc();
    return documents == 0 ? 0 : Math.log1p((all - documents + 0.5) / (documents + 0.5));
  }

  /// In how many documents it is, at most: of forms of a word the most frequent counts, as in
  /// Lucene's score, and so of the ways to write it (“e-mail” and “email”); of a phrase its rarest
  /// word.
  private static int documents(IndexReader reader, Query query) throws IOException {
    return switch (query) {
      case TermQuery one -> reader.docFreq(one.getTerm());
      case SynonymQuery any -> most(reader, any.getTerms());
      case BooleanQuery either when !either.getClauses(Occur.SHOULD).isEmpty() -> {
        int most = 0;
        for (Query way : either.getClauses(Occur.SHOULD)) {
          most = Math.max(most, documents(reader, way));
        }
        yield most;
      }
      case BooleanQuery all when !all.getClauses(Occur.MUST).isEmpty() -> {
        int fewest = Integer.MAX_VALUE;
        for (Query part : all.getClauses(Occur.MUST)) {
          fewest = Math.min(fewest, documents(reader, part));
        }
        yield fewest;
      }
      default -> {
        Set<Term> terms = new HashSet<>();
        query.visit(QueryVisitor.termCollector(terms));
        yield fewest(reader, terms);
      }
    };
  }

  private static int most(IndexReader reader, Collection<Term> terms) throws IOException {
    int documents = 0;
    for (Term term : terms) {
      documents = Math.max(documents, reader.docFreq(term));
    }
    return documents;
  }

  private static int fewest(IndexReader reader, Collection<Term> terms) throws IOException {
    int documents = terms.isEmpty() ? 0 : Integer.MAX_VALUE;
    for (Term term : terms) {
      documents = Math.min(documents, reader.docFreq(term));
    }
    return documents;
  }
}
