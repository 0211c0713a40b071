package org.dateline.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.SearchBudget;
import org.dateline.index.document.TextSource;
import org.dateline.index.document.TextSource.SourceText;
import org.dateline.index.highlight.MatchHighlighter;
import org.dateline.index.highlight.MatchSpans;
import org.dateline.index.language.ParsedQuery;
import org.dateline.index.query.ClauseQueries;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.MatchExplainer;
import org.dateline.index.search.MatchExplainer.DocumentExplanation;
import org.dateline.index.search.RelevanceQuery;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Clause;

/// What a query has to do with one article: where its words stand in it, and why it is found.
/// Thread-safe; the contracts are those of [SearchIndex].
final class SingleArticleSearch {

  private final IndexSearchers searchers;
  private final PlannerFactory planners;
  private final TextSource texts;

  SingleArticleSearch(IndexSearchers searchers, PlannerFactory planners, TextSource texts) {
    this.searchers = searchers;
    this.planners = planners;
    this.texts = texts;
  }

  /// Where the words of a query stand in one article.
  MatchSpans places(String words, boolean unfinished, long number) {
    return of(
        words,
        number,
        MatchSpans.NONE,
        (searcher, budget, document, text) -> {
          Clause clause = planners.parse(words, unfinished).clause();
          return new MatchHighlighter(searcher, planners.clauses(searcher, budget), clause)
              .in(new int[] {document}, List.of(text))
              .getFirst();
        });
  }

  /// Why a query finds one article: what that has of each of its words.
  DocumentExplanation explain(IndexQuery query, long number) {
    return of(
        query.words(),
        number,
        DocumentExplanation.NONE,
        (searcher, budget, document, text) -> {
          ParsedQuery parsed = planners.parse(query);
          ClauseQueries clauses = planners.clauses(searcher, budget);
          RelevanceQuery scores = planners.relevance(searcher, parsed, query, clauses);
          return new MatchExplainer(searcher, clauses, scores)
              .of(query.words(), parsed.clause(), document, text);
        });
  }

  private interface DocumentFunction<T> {
    T of(IndexSearcher searcher, SearchBudget budget, int document, SourceText text)
        throws IOException;
  }

  /// @param none the answer where there are no words, or no such article
  private <T> T of(String words, long number, T none, DocumentFunction<T> function) {
    if (words.isBlank()) {
      return none;
    }
    return searchers.search(
        CancellationSignal.NEVER,
        (searcher, budget) -> {
          Query one = new TermQuery(new Term(IndexFields.NUMBER, Long.toString(number)));
          ScoreDoc[] found = searcher.search(one, 1).scoreDocs;
          SourceText text = texts.texts(List.of(number)).get(number);
          return found.length == 0 || text == null
              ? none
              : function.of(searcher, budget, found[0].doc, text);
        });
  }
}
