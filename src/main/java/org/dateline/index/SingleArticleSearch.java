package org.dateline.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
import org.dateline.index.search.HighlightedTerms;
import org.dateline.index.search.HybridSearch;
import org.dateline.index.search.MatchExplainer;
import org.dateline.index.search.MatchExplainer.DocumentExplanation;
import org.dateline.index.search.RelatedQueries;
import org.dateline.index.search.RelevanceQuery;
import org.dateline.index.search.SemanticSource;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.LastWord;

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
  MatchSpans places(String words, LastWord lastWord, long number) {
    return words.isBlank()
        ? MatchSpans.NONE
        : of(
            number,
            MatchSpans.NONE,
            (searcher, budget, document, text) -> {
              ParsedQuery parsed = planners.parse(words, lastWord);
              return new MatchHighlighter(
                      searcher,
                      planners.clauses(searcher, budget),
                      HighlightedTerms.of(parsed),
                      parsed.clause())
                  .in(new int[] {document}, List.of(text))
                  .getFirst();
            });
  }

  /// Why a query finds one article: what that has of each of its words, or in common with the
  /// article that it is to be like, and what of it is near in meaning.
  DocumentExplanation explain(IndexQuery query, long number, SemanticSource meaning) {
    return of(
        number,
        DocumentExplanation.NONE,
        (searcher, budget, document, text) -> {
          ParsedQuery parsed = planners.parse(query);
          ClauseQueries clauses = planners.clauses(searcher, budget);
          RelevanceQuery scores = planners.relevance(searcher, parsed, query, clauses);
          MatchExplainer explainer = new MatchExplainer(searcher, clauses, scores);
          Optional<Long> original =
              query.words().isBlank() ? HybridSearch.original(query) : Optional.empty();
          DocumentExplanation words =
              original.isPresent()
                  ? explainer.of(
                      new RelatedQueries(searcher, texts).like(original.get()), document, text)
                  : explainer.of(query.words(), parsed, document, text);
          return HybridSearch.of(query, parsed, planners.conditions(searcher), meaning)
              .flatMap(hybrid -> hybrid.passage(number))
              .map(words::near)
              .orElse(words);
        });
  }

  private interface DocumentFunction<T> {
    T of(IndexSearcher searcher, SearchBudget budget, int document, SourceText text)
        throws IOException;
  }

  /// @param none the answer where there is no such article
  private <T> T of(long number, T none, DocumentFunction<T> function) {
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
