package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.analysis.IndexedInflections;
import org.dateline.index.document.RelevanceSettings;
import org.dateline.index.document.SearchBudget;
import org.dateline.index.document.TextSource;
import org.dateline.index.document.TextSource.SourceText;
import org.dateline.index.facet.FacetCounter;
import org.dateline.index.facet.FacetCounts;
import org.dateline.index.facet.FacetRequest;
import org.dateline.index.facet.WeakMentionCounter;
import org.dateline.index.highlight.MatchHighlighter;
import org.dateline.index.highlight.MatchSpans;
import org.dateline.index.language.ParsedQuery;
import org.dateline.index.language.QueryParser;
import org.dateline.index.query.ClauseQueries;
import org.dateline.index.query.ConditionQueries;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.query.NameResolver;
import org.dateline.index.query.QueryTerms;
import org.dateline.index.query.WordQueries;
import org.dateline.index.search.DocumentSubset;
import org.dateline.index.search.HitAssembler;
import org.dateline.index.search.HybridSearch;
import org.dateline.index.search.MatchExplainer;
import org.dateline.index.search.MatchExplainer.DocumentExplanation;
import org.dateline.index.search.RelatedQueries;
import org.dateline.index.search.RelevanceQuery;
import org.dateline.index.search.Reranker;
import org.dateline.index.search.ResultPage;
import org.dateline.index.search.SearchPage;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.index.search.SearchPlan;
import org.dateline.index.search.SearchPlan.HitCount;
import org.dateline.index.search.SearchPlan.Interpretation;
import org.dateline.index.search.SearchPlanner;
import org.dateline.index.search.SemanticSource;
import org.dateline.index.spell.SpellingCorrector;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Clause;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SearchResults.PageCursor;

/// Searches for articles: from the words of a reader to a page of hits with their highlights, to
/// facet counts, and to spelling corrections. Thread-safe; the contracts are those of
/// [SearchIndex].
final class ArticleSearcher {

  private final QueryParser parser = new QueryParser(Clock.systemUTC());
  private final IndexedInflections inflections = new IndexedInflections();
  private final IndexSearchers searchers;
  private final TextSource texts;
  private final NameResolver names;
  private final RelevanceSettings relevance;
  private final FacetCounter counter;

  ArticleSearcher(
      IndexSearchers searchers,
      TextSource texts,
      NameResolver names,
      RelevanceSettings relevance,
      FacetCounter counter) {
    this.searchers = searchers;
    this.texts = texts;
    this.names = names;
    this.relevance = relevance;
    this.counter = counter;
  }

  /// One page of what a search finds.
  ///
  /// @param source where the texts of the page are read
  /// @param meaning what is near in meaning
  SearchPage search(
      IndexQuery query,
      PageCursor begin,
      int limit,
      TextSource source,
      SemanticSource meaning,
      CancellationSignal stop) {
    return searchers.search(
        stop,
        (searcher, budget) -> {
          ClauseQueries clauses = clauses(searcher, budget);
          SearchPlan plan = planner(searcher, query, clauses).likely();
          HitCount total = total(searcher, plan);
          Optional<HybridSearch> hybrid =
              HybridSearch.of(
                  query,
                  parser.parse(query.words(), query.unfinished()),
                  new ConditionQueries(new RelatedQueries(searcher, texts)),
                  meaning);
          Reranker reranker = new Reranker(searcher, plan, relevance, hybrid);
          ResultPage page = ResultPage.of(searcher, plan, reranker, begin, limit, query.folded());
          budget.check();
          Interpretation interpretation = plan.interpretation();
          MatchHighlighter highlighter =
              new MatchHighlighter(searcher, clauses, interpretation.marked());
          HitAssembler hits =
              new HitAssembler(searcher, interpretation.words(), highlighter, source);
          QueryInterpretation reading = interpretation.reading();
          return new SearchPage(
              hits.of(page),
              Math.max(total.documents(), page.byWords()),
              total.exact() && !searcher.timedOut(),
              searcher.timedOut() ? reading.with(new SearchNotice.TimedOut()) : reading,
              interpretation.names(),
              page.next());
        });
  }

  private static HitCount total(IndexSearcher searcher, SearchPlan plan) throws IOException {
    return plan.total().isPresent()
        ? plan.total().get()
        : new HitCount(searcher.count(plan.matches()), true);
  }

  /// The newest articles that have words in their headlines.
  ///
  /// @param source where their headlines are read
  SearchPage headlines(String words, int limit, TextSource source, CancellationSignal stop) {
    return searchers.search(
        stop,
        (searcher, budget) -> {
          ParsedQuery parsed = parser.parse(words, !words.isEmpty() && !words.endsWith(" "));
          Clause clause = new Clause.FieldClause(Clause.ArticleField.TITLE, parsed.clause());
          ClauseQueries clauses = clauses(searcher, budget);
          Query query = clauses.query(clause);
          if (!parsed.plain() || WordQueries.isNothing(query)) {
            return SearchPage.NOTHING;
          }
          SearchPlan plan = SearchPlan.byDate(query, clause);
          Reranker reranker = new Reranker(searcher, plan, relevance);
          ResultPage page = ResultPage.of(searcher, plan, reranker, PageCursor.START, limit, true);
          MatchHighlighter highlighter = new MatchHighlighter(searcher, clauses, clause);
          List<IndexHit> hits = new HitAssembler(searcher, List.of(), highlighter, source).of(page);
          return new SearchPage(
              hits, hits.size(), false, QueryInterpretation.PLAIN, Set.of(), Optional.empty());
        });
  }

  /// Where the words of a query stand in one article.
  MatchSpans places(String words, boolean unfinished, long number) {
    if (words.isBlank()) {
      return MatchSpans.NONE;
    }
    return searchers.search(
        CancellationSignal.NEVER,
        (searcher, budget) -> {
          ScoreDoc[] doc =
              searcher.search(new TermQuery(new Term(IndexFields.NUMBER, Long.toString(number))), 1)
                  .scoreDocs;
          SourceText text = texts.texts(List.of(number)).get(number);
          if (doc.length == 0 || text == null) {
            return MatchSpans.NONE;
          }
          Clause clause = parser.parse(words, unfinished).clause();
          return new MatchHighlighter(searcher, clauses(searcher, budget), clause)
              .in(new int[] {doc[0].doc}, List.of(text))
              .getFirst();
        });
  }

  /// Why a query finds one article: what that has of each of its words.
  DocumentExplanation explain(IndexQuery query, long number) {
    if (query.words().isBlank()) {
      return DocumentExplanation.NONE;
    }
    return searchers.search(
        CancellationSignal.NEVER,
        (searcher, budget) -> {
          ScoreDoc[] doc =
              searcher.search(new TermQuery(new Term(IndexFields.NUMBER, Long.toString(number))), 1)
                  .scoreDocs;
          SourceText text = texts.texts(List.of(number)).get(number);
          if (doc.length == 0 || text == null) {
            return DocumentExplanation.NONE;
          }
          ParsedQuery parsed = parser.parse(query.words(), query.unfinished());
          ClauseQueries clauses = clauses(searcher, budget);
          RelevanceQuery scores = relevance(searcher, parsed, query, clauses);
          return new MatchExplainer(searcher, clauses, scores)
              .of(query.words(), parsed.clause(), doc[0].doc, text);
        });
  }

  private Query matches(IndexSearcher searcher, IndexQuery query, SearchBudget budget)
      throws IOException {
    return planner(searcher, query, budget).complete().matches();
  }

  private SearchPlanner planner(IndexSearcher searcher, IndexQuery query, SearchBudget budget) {
    return planner(searcher, query, clauses(searcher, budget));
  }

  private SearchPlanner planner(IndexSearcher searcher, IndexQuery query, ClauseQueries clauses) {
    ParsedQuery parsed = parser.parse(query.words(), query.unfinished());
    RelevanceQuery scores = relevance(searcher, parsed, query, clauses);
    return new SearchPlanner(searcher, query, parsed, clauses, scores);
  }

  private RelevanceQuery relevance(
      IndexSearcher searcher, ParsedQuery parsed, IndexQuery query, ClauseQueries clauses) {
    return new RelevanceQuery(
        parsed.clause(),
        query.conditions(),
        clauses,
        new ConditionQueries(new RelatedQueries(searcher, texts)),
        relevance);
  }

  private ClauseQueries clauses(IndexSearcher searcher, SearchBudget budget) {
    return new ClauseQueries(searcher.getIndexReader(), inflections, names, budget);
  }

  /// Other words for a search that finds little.
  ///
  /// @param near names that are spelled like one to three words, the likeliest first
  Optional<DidYouMean> didYouMean(
      IndexQuery query, Function<String, List<String>> near, CancellationSignal stop) {
    return searchers.search(
        stop,
        (searcher, budget) -> {
          Clause clause = parser.parse(query.words(), query.unfinished()).clause();
          ToLongFunction<String> count =
              words -> {
                try {
                  return searcher.count(planner(searcher, query.of(words), budget).strict());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              };
          return new SpellingCorrector(searcher, near, count, stop)
              .of(query.words(), QueryTerms.in(clause), count.applyAsLong(query.words()));
        });
  }

  /// How many documents a search finds.
  long count(IndexQuery query, CancellationSignal stop) {
    return searchers.search(
        stop, (searcher, budget) -> (long) searcher.count(matches(searcher, query, budget)));
  }

  /// Counts everything that a search finds.
  FacetCounts counts(IndexQuery query, FacetRequest request, CancellationSignal stop) {
    return searchers.search(
        stop,
        (searcher, budget) ->
            counter.count(searcher, matches(searcher, query, budget), request, budget));
  }

  /// Which of these articles each of some searches finds: percolation.
  List<Set<Long>> percolate(List<IndexQuery> searches, Collection<Long> articles) {
    return searchers.search(
        CancellationSignal.NEVER,
        (searcher, budget) -> {
          List<Set<Long>> found = new ArrayList<>();
          try (DocumentSubset few = DocumentSubset.of(searcher, articles)) {
            for (IndexQuery search : searches) {
              found.add(few.matching(planner(searcher, search, budget).strict()));
            }
          }
          return found;
        });
  }

  /// How many documents have at least one of the names of each group.
  List<Long> withAnyName(List<? extends Collection<Long>> groups) {
    return searchers.search(
        CancellationSignal.NEVER,
        (searcher, _) -> {
          List<Long> counts = new ArrayList<>();
          for (Collection<Long> group : groups) {
            counts.add(ConditionQueries.count(searcher, group));
          }
          return counts;
        });
  }

  /// How many weak mentions these names have.
  long weakMentions(Collection<Long> weak) {
    return searchers.search(
        CancellationSignal.NEVER, (searcher, _) -> WeakMentionCounter.count(searcher, weak));
  }
}
