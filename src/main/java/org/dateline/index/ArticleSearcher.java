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
import org.dateline.index.analysis.Fields;
import org.dateline.index.analysis.Forms;
import org.dateline.index.document.Budget;
import org.dateline.index.document.Relevance;
import org.dateline.index.document.TextSource;
import org.dateline.index.document.TextSource.Texts;
import org.dateline.index.facet.Counter;
import org.dateline.index.facet.Counts;
import org.dateline.index.facet.Wanted;
import org.dateline.index.facet.WeakMentions;
import org.dateline.index.highlight.Marks;
import org.dateline.index.highlight.Places;
import org.dateline.index.language.Parsed;
import org.dateline.index.language.QueryParser;
import org.dateline.index.query.AskedWords;
import org.dateline.index.query.ClauseQueries;
import org.dateline.index.query.Conditions;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.query.KnownNames;
import org.dateline.index.query.WordQueries;
import org.dateline.index.search.Asked;
import org.dateline.index.search.Asked.Interpretation;
import org.dateline.index.search.Asked.Total;
import org.dateline.index.search.FewDocuments;
import org.dateline.index.search.Found;
import org.dateline.index.search.Found.FoundArticle;
import org.dateline.index.search.Hits;
import org.dateline.index.search.Page;
import org.dateline.index.search.Ranking;
import org.dateline.index.search.Related;
import org.dateline.index.search.RelevanceQuery;
import org.dateline.index.search.SearchPlanner;
import org.dateline.index.spell.DidYouMean;
import org.dateline.model.query.Alternative;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Reading;
import org.dateline.model.query.Results.Next;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.Stop;

/// Searches for articles: from the words of a reader to a page of hits with their highlights, to
/// counts, and to other words. Thread-safe; the contracts are those of [SearchIndex].
final class ArticleSearcher {

  private final QueryParser parser = new QueryParser(Clock.systemUTC());
  private final Forms forms = new Forms();
  private final IndexSearchers searchers;
  private final TextSource texts;
  private final KnownNames names;
  private final Relevance relevance;
  private final Counter counter;

  ArticleSearcher(
      IndexSearchers searchers,
      TextSource texts,
      KnownNames names,
      Relevance relevance,
      Counter counter) {
    this.searchers = searchers;
    this.texts = texts;
    this.names = names;
    this.relevance = relevance;
    this.counter = counter;
  }

  /// One page of what a search finds.
  ///
  /// @param source where the texts of the page are read
  Found search(IndexQuery query, Next begin, int limit, TextSource source, Stop stop) {
    return searchers.search(
        stop,
        (searcher, budget) -> {
          ClauseQueries clauses = clauses(searcher, budget);
          Asked asked = planner(searcher, query, clauses).likely();
          Total total = total(searcher, asked);
          Ranking ranking = new Ranking(searcher, asked, relevance);
          Page page = Page.of(searcher, asked, ranking, begin, limit, query.folded());
          budget.check();
          Interpretation interpretation = asked.interpretation();
          Marks marks = new Marks(searcher, clauses, interpretation.marked());
          Hits hits = new Hits(searcher, interpretation.words(), marks, source);
          Reading reading = interpretation.reading();
          return new Found(
              hits.of(page),
              Math.max(total.documents(), page.shown().size()),
              total.exact() && !searcher.timedOut(),
              searcher.timedOut() ? reading.with(new SearchNotice.TimedOut()) : reading,
              interpretation.names(),
              page.next());
        });
  }

  private static Total total(IndexSearcher searcher, Asked asked) throws IOException {
    return asked.total().isPresent()
        ? asked.total().get()
        : new Total(searcher.count(asked.matches()), true);
  }

  /// The newest articles that have words in their headlines.
  ///
  /// @param source where their headlines are read
  Found headlines(String words, int limit, TextSource source, Stop stop) {
    return searchers.search(
        stop,
        (searcher, budget) -> {
          Parsed parsed = parser.parse(words, !words.isEmpty() && !words.endsWith(" "));
          Clause clause = new Clause.In(Clause.Field.TITLE, parsed.clause());
          ClauseQueries clauses = clauses(searcher, budget);
          Query query = clauses.query(clause);
          if (!parsed.plain() || WordQueries.isNothing(query)) {
            return Found.NOTHING;
          }
          Asked asked = Asked.byDate(query, clause);
          Ranking ranking = new Ranking(searcher, asked, relevance);
          Page page = Page.of(searcher, asked, ranking, Next.START, limit, true);
          Marks marks = new Marks(searcher, clauses, clause);
          List<FoundArticle> hits = new Hits(searcher, List.of(), marks, source).of(page);
          return new Found(hits, hits.size(), false, Reading.PLAIN, Set.of(), Optional.empty());
        });
  }

  /// Where the words of a query stand in one article.
  Places places(String words, boolean unfinished, long number) {
    if (words.isBlank()) {
      return Places.NONE;
    }
    return searchers.search(
        Stop.NEVER,
        (searcher, budget) -> {
          ScoreDoc[] doc =
              searcher.search(new TermQuery(new Term(Fields.NUMBER, Long.toString(number))), 1)
                  .scoreDocs;
          Texts text = texts.texts(List.of(number)).get(number);
          if (doc.length == 0 || text == null) {
            return Places.NONE;
          }
          Clause clause = parser.parse(words, unfinished).clause();
          return new Marks(searcher, clauses(searcher, budget), clause)
              .in(new int[] {doc[0].doc}, List.of(text))
              .getFirst();
        });
  }

  private Query matches(IndexSearcher searcher, IndexQuery query, Budget budget)
      throws IOException {
    return planner(searcher, query, budget).complete().matches();
  }

  private SearchPlanner planner(IndexSearcher searcher, IndexQuery query, Budget budget) {
    return planner(searcher, query, clauses(searcher, budget));
  }

  private SearchPlanner planner(IndexSearcher searcher, IndexQuery query, ClauseQueries clauses) {
    Parsed parsed = parser.parse(query.words(), query.unfinished());
    RelevanceQuery scores =
        new RelevanceQuery(
            parsed.clause(),
            query.conditions(),
            clauses,
            new Conditions(new Related(searcher, texts)),
            relevance);
    return new SearchPlanner(searcher, query, parsed, clauses, scores);
  }

  private ClauseQueries clauses(IndexSearcher searcher, Budget budget) {
    return new ClauseQueries(searcher.getIndexReader(), forms, names, budget);
  }

  /// Other words for a search that finds little.
  ///
  /// @param near names that are spelled like one to three words, the likeliest first
  Optional<Alternative> didYouMean(
      IndexQuery query, Function<String, List<String>> near, Stop stop) {
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
          return new DidYouMean(searcher, near, count, stop)
              .of(query.words(), AskedWords.in(clause), count.applyAsLong(query.words()));
        });
  }

  /// How many documents a search finds.
  long count(IndexQuery query, Stop stop) {
    return searchers.search(
        stop, (searcher, budget) -> (long) searcher.count(matches(searcher, query, budget)));
  }

  /// Counts everything that a search finds.
  Counts counts(IndexQuery query, Wanted wanted, Stop stop) {
    return searchers.search(
        stop,
        (searcher, budget) ->
            counter.count(searcher, matches(searcher, query, budget), wanted, budget));
  }

  /// Which of these articles each of some searches finds: percolation.
  List<Set<Long>> among(List<IndexQuery> searches, Collection<Long> articles) {
    return searchers.search(
        Stop.NEVER,
        (searcher, budget) -> {
          List<Set<Long>> found = new ArrayList<>();
          try (FewDocuments few = FewDocuments.of(searcher, articles)) {
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
        Stop.NEVER,
        (searcher, _) -> {
          List<Long> counts = new ArrayList<>();
          for (Collection<Long> group : groups) {
            counts.add(Conditions.count(searcher, group));
          }
          return counts;
        });
  }

  /// How many weak mentions these names have.
  long weakMentions(Collection<Long> weak) {
    return searchers.search(Stop.NEVER, (searcher, _) -> WeakMentions.count(searcher, weak));
  }
}
