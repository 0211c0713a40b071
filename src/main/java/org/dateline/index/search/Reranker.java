package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.DocIdMatcher;
import org.dateline.index.document.DocIdOrderReader;
import org.dateline.index.document.RelevanceSettings;
import org.dateline.index.query.ConditionQueries;
import org.dateline.index.search.SearchPlan.Scoring;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.jspecify.annotations.Nullable;

/// Reranking: the documents that a search finds, in its order, from any place on.
///
/// By relevance, the best [#RERANK_WINDOW] by Lucene's score are scored again: by how near the
/// words stand to each other, and by date; what comes after stays as it is. So the cost does not
/// grow with what is found, and every place of the list is always the same document. Where what is
/// near in meaning counts too, the window has the best of both ([HybridRanking]).
public final class Reranker {

  /// How many of the best are scored again.
  public static final int RERANK_WINDOW = 200;

  /// As Lucene finds them: equals in the order of their numbers there.
  private static final Comparator<ScoredDocument> BY_SCORE =
      Comparator.comparingDouble(ScoredDocument::score)
          .thenComparing(Comparator.comparingInt(ScoredDocument::doc).reversed());

  private final IndexSearcher searcher;
  private final SearchPlan plan;
  private final Scoring scoring;
  private final RelevanceSettings relevance;
  private final Optional<HybridSearch> hybrid;
  private @Nullable List<ScoredDocument> window;

  public Reranker(IndexSearcher searcher, SearchPlan plan, RelevanceSettings relevance) {
    this(searcher, plan, relevance, Optional.empty());
  }

  /// @param hybrid what is near in meaning, where that counts
  public Reranker(
      IndexSearcher searcher,
      SearchPlan plan,
      RelevanceSettings relevance,
      Optional<HybridSearch> hybrid) {
    this.searcher = searcher;
    this.hybrid = plan.scoring().sort() == SortOrder.RELEVANCE ? hybrid : Optional.empty();
    this.plan = plan;
    this.scoring = plan.scoring();
    this.relevance = relevance;
  }

  /// The documents that come after a place, fewer than asked for only where there are no more.
  List<ScoredDocument> after(PageCursor last, int count) throws IOException {
    int place = last.place();
    if (scoring.sort() != SortOrder.RELEVANCE) {
      return inOrder(last, most(count));
    }
    if (place > RERANK_WINDOW && !isScattered()) {
      return best(last, most(count));
    }
    List<ScoredDocument> window = window();
    List<ScoredDocument> page =
        new ArrayList<>(window.subList(Math.min(place, window.size()), window.size()));
    if (page.size() < count && window.size() == RERANK_WINDOW) {
      page.addAll(rest(window, place > RERANK_WINDOW ? last : PageCursor.START, count));
    }
    return page.subList(0, Math.min(count, page.size()));
  }

  /// Whether the documents of the window may be anywhere in the order of all by score: they were
  /// found among the newest, or some of them by their meaning.
  boolean isScattered() {
    return scoring.recent().isPresent() || hybrid.isPresent();
  }

  /// What comes after the window. Where that is scattered, its documents are left out there.
  private List<ScoredDocument> rest(List<ScoredDocument> window, PageCursor after, int count)
      throws IOException {
    if (!isScattered()) {
      ScoredDocument lowest = Objects.requireNonNull(Collections.min(window, BY_SCORE));
      return best(next(RERANK_WINDOW, lowest), most(count));
    }
    Set<Integer> shown = window.stream().map(ScoredDocument::doc).collect(Collectors.toSet());
    return best(after, most(count + shown.size())).stream()
        .filter(document -> !shown.contains(document.doc()))
        .limit(count)
        .toList();
  }

  /// Where the list goes on after a document.
  ///
  /// @param place how many documents come before it, and itself
  static PageCursor next(int place, ScoredDocument last) {
    return new PageCursor(place, last.score(), last.published(), last.number());
  }

  private List<ScoredDocument> window() throws IOException {
    if (window == null) {
      window = ranked();
    }
    return window;
  }

  private List<ScoredDocument> ranked() throws IOException {
    List<ScoredDocument> best =
        scoring.recent().isPresent()
            ? ranked(scoring.recent().get().best())
            : best(PageCursor.START, most(RERANK_WINDOW));
    return hybrid.isPresent() ? joined(hybrid.get(), best) : again(best);
  }

  private List<ScoredDocument> joined(HybridSearch meaning, List<ScoredDocument> best)
      throws IOException {
    HybridRanking ranking = new HybridRanking(searcher, meaning);
    List<ScoredDocument> all = new ArrayList<>(best);
    if (best.size() == RERANK_WINDOW) {
      all.addAll(ranked(ranking.nearest(scoring.query(), best)));
    }
    List<ScoredDocument> joined = ranking.joined(again(all));
    if (joined.size() < RERANK_WINDOW) {
      List<ScoredDocument> others = ranked(ranking.nearest(meaning.conditions(), joined));
      joined.addAll(ranking.byMeaning(others));
    }
    return joined.subList(0, Math.min(RERANK_WINDOW, joined.size()));
  }

  /// Scores the best again.
  private List<ScoredDocument> again(List<ScoredDocument> best) throws IOException {
    double[] near = near(best);
    long newest = newest();
    List<ScoredDocument> again = new ArrayList<>();
    for (int i = 0; i < best.size(); i++) {
      ScoredDocument one = best.get(i);
      double all = RelevanceQuery.completeness(one.score());
      double words = one.score() - all + relevance.near() * near[i];
      double score = all + words * recency(newest, one.published());
      again.add(one.rankedAs(score));
    }
    again.sort(
        Comparator.comparingDouble(ScoredDocument::ranked)
            .thenComparingLong(ScoredDocument::published)
            .thenComparingLong(ScoredDocument::number)
            .reversed());
    return again;
  }

  private double recency(long newest, long published) {
    if (published == Long.MIN_VALUE) {
      return 1;
    }
    double age = Math.max(0, newest - published);
    return 1 + relevance.recent() * Math.pow(2, -age / relevance.halfLife());
  }

  /// When the newest article was published; without a look at any article.
  private long newest() throws IOException {
    long newest = Long.MIN_VALUE;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PointValues dates = leaf.reader().getPointValues(IndexFields.PUBLISHED);
      if (dates != null) {
        newest = Math.max(newest, LongPoint.decodeDimension(dates.getMaxPackedValue(), 0));
      }
    }
    return newest;
  }

  /// What the nearness of the words adds to each of some documents.
  private double[] near(List<ScoredDocument> documents) throws IOException {
    double[] scores = new double[documents.size()];
    if (scoring.near().isEmpty()) {
      return scores;
    }
    Query near = searcher.rewrite(scoring.near().get());
    Weight weight = searcher.createWeight(near, ScoreMode.COMPLETE, 1);
    DocIdOrderReader.read(
        searcher,
        documents.stream().mapToInt(ScoredDocument::doc).toArray(),
        leaf -> {
          Scorer scorer = weight.scorer(leaf);
          if (scorer == null) {
            return (_, _) -> {};
          }
          DocIdMatcher found = new DocIdMatcher(scorer);
          return (i, doc) -> {
            if (found.has(doc)) {
              scores[i] = scorer.score();
            }
          };
        });
    return scores;
  }

  private int most(int count) {
    return most(searcher, count);
  }

  /// The most documents: Lucene allocates for as many as it is asked for.
  static int most(IndexSearcher searcher, int count) {
    return Math.min(count, Math.max(1, searcher.getIndexReader().maxDoc()));
  }

  /// By score alone, so that Lucene can skip what cannot be among the best; equals as they come.
  private List<ScoredDocument> best(PageCursor last, int count) throws IOException {
    ScoreDoc after = null;
    if (last.place() > 0) {
      after = new ScoreDoc(document(last.number()), (float) last.score());
    }
    return ranked(
        searcher.search(scoring.query(), new TopScoreDocCollectorManager(count, after, count)));
  }

  private List<ScoredDocument> ranked(TopDocs found) throws IOException {
    ScoreDoc[] docs = found.scoreDocs;
    ScoredDocument[] ranked = new ScoredDocument[docs.length];
    DocIdOrderReader.read(
        searcher,
        Arrays.stream(docs).mapToInt(doc -> doc.doc).toArray(),
        segment -> {
          SortedNumericDocValues dates =
              DocValues.getSortedNumeric(segment.reader(), IndexFields.PUBLISHED);
          NumericDocValues numbers =
              DocValues.getNumeric(segment.reader(), IndexFields.NUMBER_VALUE);
          return (i, doc) -> {
            long published = dates.advanceExact(doc) ? dates.nextValue() : Long.MIN_VALUE;
            numbers.advanceExact(doc);
            ranked[i] =
                new ScoredDocument(
                    docs[i].doc, docs[i].score, docs[i].score, published, numbers.longValue());
          };
        });
    return List.of(ranked);
  }

  /// Where an article is now; after all others if it has gone.
  private int document(long number) throws IOException {
    ScoreDoc[] found =
        searcher.search(new TermQuery(new Term(IndexFields.NUMBER, Long.toString(number))), 1)
            .scoreDocs;
    return found.length == 0 ? Integer.MAX_VALUE : found[0].doc;
  }

  private List<ScoredDocument> inOrder(PageCursor last, int count) throws IOException {
    FieldDoc after = last.place() > 0 ? LuceneSorts.after(last) : null;
    ScoreDoc[] docs =
        searcher.search(
                plan.matches(),
                new TopFieldCollectorManager(LuceneSorts.of(scoring.sort()), count, after, count))
            .scoreDocs;
    return Arrays.stream(docs).map(doc -> LuceneSorts.ranked((FieldDoc) doc)).toList();
  }

  /// Whether a document comes before all others that are found and meet a condition.
  ///
  /// @param among the condition; the document meets it
  boolean isFirst(ScoredDocument document, Query among) throws IOException {
    TopDocs first =
        scoring.sort() == SortOrder.RELEVANCE
            ? searcher.search(ConditionQueries.both(scoring.query(), among), 1)
            : searcher.search(
                ConditionQueries.both(plan.matches(), among), 1, LuceneSorts.of(scoring.sort()));
    return first.scoreDocs.length == 0 || first.scoreDocs[0].doc == document.doc();
  }
}
