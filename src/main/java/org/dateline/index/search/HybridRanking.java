package org.dateline.index.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.query.ConditionQueries;

/// Joins what a search finds by its words with what is near in meaning: the sum of both scores,
/// each as a part of the highest. For one search.
///
/// By this sum nDCG was .81, where words alone had .74 and vectors alone .78 (BENCHMARKS.md). An
/// article that has no vectors yet counts as if they agreed with its words.
final class HybridRanking {

  /// What the nearest of all adds, where the best by its words has 1.
  private static final double MEANING_WEIGHT = 1;

  /// The most articles that are shown that have none of what was asked for by words.
  private static final int MAX_BY_MEANING = 10;

  private final IndexSearcher searcher;
  private final HybridSearch hybrid;
  private final Map<Long, Double> nearest;

  HybridRanking(IndexSearcher searcher, HybridSearch hybrid) {
    this.searcher = searcher;
    this.hybrid = hybrid;
    this.nearest = hybrid.neighbours().nearest();
  }

  /// The articles that are nearest and meet a query, without some, with the query's scores.
  TopDocs nearest(Query query, List<ScoredDocument> without) throws IOException {
    Set<Long> known = numbers(without);
    List<BytesRef> others =
        nearest.keySet().stream()
            .filter(number -> !known.contains(number))
            .map(number -> new BytesRef(Long.toString(number)))
            .toList();
    return searcher.search(
        ConditionQueries.both(query, new TermInSetQuery(IndexFields.NUMBER, others)),
        Math.max(1, others.size()));
  }

  private static Set<Long> numbers(Collection<ScoredDocument> documents) {
    return documents.stream().map(ScoredDocument::number).collect(Collectors.toSet());
  }

  /// The same documents by the sum, the best first.
  List<ScoredDocument> joined(List<ScoredDocument> documents) {
    Map<Long, Double> cosines = hybrid.neighbours().of(numbers(documents));
    double nearestOfAll = Math.max(largest(nearest.values()), largest(cosines.values()));
    double highest = largest(documents.stream().map(document -> words(document.ranked())).toList());
    List<ScoredDocument> joined = new ArrayList<>();
    for (ScoredDocument document : documents) {
      double words = highest > 0 ? words(document.ranked()) / highest : 0;
      double meaning =
          cosines.containsKey(document.number()) && nearestOfAll > 0
              ? Math.max(0, cosines.get(document.number())) / nearestOfAll
              : words;
      double all = document.ranked() - words(document.ranked());
      joined.add(document.rankedAs(all + words + MEANING_WEIGHT * meaning));
    }
    joined.sort(
        Comparator.comparingDouble(ScoredDocument::ranked)
            .thenComparingLong(ScoredDocument::published)
            .thenComparingLong(ScoredDocument::number)
            .reversed());
    return joined;
  }

  /// The score without what an article gets for having all words.
  private static double words(double ranked) {
    return ranked - RelevanceQuery.completeness(ranked);
  }

  private static double largest(Collection<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }

  /// The nearest of some articles that are not found by the words, the nearest first; none that are
  /// not near.
  List<ScoredDocument> byMeaning(List<ScoredDocument> others) {
    return others.stream()
        .map(document -> document.byMeaning(nearest.getOrDefault(document.number(), 0.0)))
        .filter(document -> document.ranked() >= hybrid.minCosine())
        .sorted(
            Comparator.comparingDouble(ScoredDocument::ranked)
                .thenComparingLong(ScoredDocument::number)
                .reversed())
        .limit(MAX_BY_MEANING)
        .toList();
  }
}
