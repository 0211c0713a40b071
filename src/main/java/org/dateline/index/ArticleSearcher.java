package org.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.dateline.index.document.RelevanceSettings;
import org.dateline.index.document.TextSource;
import org.dateline.index.facet.FacetCounter;
import org.dateline.index.facet.FacetCounts;
import org.dateline.index.facet.FacetRequest;
import org.dateline.index.facet.WeakMentionCounter;
import org.dateline.index.highlight.MatchHighlighter;
import org.dateline.index.language.ParsedQuery;
import org.dateline.index.query.ClauseQueries;
import org.dateline.index.query.ConditionQueries;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.query.QueryTerms;
import org.dateline.index.query.WordQueries;
import org.dateline.index.search.DocumentSubset;
import org.dateline.index.search.HighlightedTerms;
import org.dateline.index.search.HitAssembler;
import org.dateline.index.search.HybridSearch;
import org.dateline.index.search.NumberCollector;
import org.dateline.index.search.Reranker;
import org.dateline.index.search.ResultPage;
import org.dateline.index.search.SearchPage;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.index.search.SearchPlan;
import org.dateline.index.search.SearchPlan.HitCount;
import org.dateline.index.search.SearchPlan.Interpretation;
import org.dateline.index.search.SemanticSource;
import org.dateline.index.spell.SpellingCorrector;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.Clause;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SearchResults.PageCursor;

/// Searches for articles: from the words of a reader to a page of hits with their highlights, to
/// facet counts, and to spelling corrections. Thread-safe; the contracts are those of
/// [SearchIndex].
final class ArticleSearcher {

  private final IndexSearchers searchers;
  private final PlannerFactory planners;
  private final RelevanceSettings relevance;
  private final FacetCounter counter;

  ArticleSearcher(
      IndexSearchers searchers,
      PlannerFactory planners,
      RelevanceSettings relevance,
      FacetCounter counter) {
    this.searchers = searchers;
    this.planners = planners;
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
          ClauseQueries clauses = planners.clauses(searcher, budget);
          SearchPlan plan = planners.planner(searcher, query, clauses).likely();
          HitCount total = total(searcher, plan);
          ParsedQuery parsed = planners.parse(query);
          Optional<HybridSearch> hybrid =
              HybridSearch.of(query, parsed, planners.conditions(searcher), meaning);
          Reranker reranker = new Reranker(searcher, plan, relevance, hybrid);
          ResultPage page = ResultPage.of(searcher, plan, reranker, begin, limit, query.folded());
          budget.check();
          Interpretation interpretation = plan.interpretation();
          Clause marked = interpretation.marked();
          MatchHighlighter highlighter =
              new MatchHighlighter(searcher, clauses, HighlightedTerms.of(parsed, marked), marked);
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
          ParsedQuery parsed =
              planners.parse(words, words.endsWith(" ") ? LastWord.WHOLE : LastWord.TYPING);
          Clause clause = new Clause.FieldClause(Clause.ArticleField.TITLE, parsed.clause());
          ClauseQueries clauses = planners.clauses(searcher, budget);
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

  /// Other words for a search that finds little.
  ///
  /// @param near names that are spelled like one to three words, the likeliest first
  Optional<DidYouMean> didYouMean(
      IndexQuery query, Function<String, List<String>> near, CancellationSignal stop) {
    return searchers.search(
        stop,
        (searcher, budget) -> {
          Clause clause = planners.parse(query).clause();
          ToLongFunction<IndexQuery> count =
              asked -> {
                try {
                  return searcher.count(planners.planner(searcher, asked, budget).strict());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              };
          return new SpellingCorrector(
                  searcher, near, words -> count.applyAsLong(query.of(words)), stop)
              .of(query.words(), QueryTerms.in(clause), count.applyAsLong(query));
        });
  }

  /// How many documents a search finds.
  long count(IndexQuery query, CancellationSignal stop) {
    return searchers.search(
        stop,
        (searcher, budget) -> (long) searcher.count(planners.matches(searcher, query, budget)));
  }

  /// The numbers of all articles that a search finds, in no order.
  List<Long> numbers(IndexQuery query, CancellationSignal stop) {
    return searchers.searchAll(
        stop,
        (searcher, budget) ->
            searcher.search(planners.matches(searcher, query, budget), NumberCollector.MANAGER));
  }

  /// Counts everything that a search finds.
  FacetCounts counts(IndexQuery query, FacetRequest request, CancellationSignal stop) {
    return searchers.search(
        stop,
        (searcher, budget) ->
            counter.count(searcher, planners.matches(searcher, query, budget), request, budget));
  }

  /// Which of these articles each of some searches finds: percolation.
  List<Set<Long>> percolate(List<IndexQuery> searches, Collection<Long> articles) {
    return searchers.search(
        CancellationSignal.NEVER,
        (searcher, budget) -> {
          List<Set<Long>> found = new ArrayList<>();
          try (DocumentSubset few = DocumentSubset.of(searcher, articles)) {
            for (IndexQuery search : searches) {
              found.add(few.matching(planners.planner(searcher, search, budget).strict()));
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
