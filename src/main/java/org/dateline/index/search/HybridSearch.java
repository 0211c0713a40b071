package org.dateline.index.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.language.ParsedQuery;
import org.dateline.index.query.ConditionQueries;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.vector.VectorNeighbours;
import org.dateline.index.vector.VectorNeighbours.NearestPassage;
import org.dateline.model.query.Clause;
import org.dateline.model.query.SortOrder;

/// What is near in meaning to what a search asks for, where that counts beside its words.
///
/// @param neighbours the articles, and how near
/// @param conditions what an article must meet that is found by its meaning alone
/// @param minCosine what is less near than this is not found by its meaning alone
public record HybridSearch(VectorNeighbours neighbours, Query conditions, double minCosine) {

  /// Half of what answers a question is nearer to it than .5; nine in ten articles that do not are
  /// not as near as .32.
  private static final double MIN_COSINE_TO_WORDS = 0.4;

  /// Passages of the same length are nearer to each other.
  private static final double MIN_COSINE_TO_ARTICLE = 0.5;

  /// What counts in a search; empty where it is not finished or not by relevance, where it asks for
  /// more than plain words (a phrase, a field, an operator, an entity), and where nothing is known.
  ///
  /// @param parsed the words of the search
  /// @param conditions makes the queries of its conditions
  public static Optional<HybridSearch> of(
      IndexQuery query, ParsedQuery parsed, ConditionQueries conditions, SemanticSource source)
      throws IOException {
    if (query.isTyping()
        || query.sort() != SortOrder.RELEVANCE
        || query.conditions().stream().anyMatch(HybridSearch::isEntity)) {
      return Optional.empty();
    }
    Optional<Long> original = query.words().isBlank() ? original(query) : Optional.empty();
    Optional<VectorNeighbours> neighbours =
        original.isPresent()
            ? source.near(original.get())
            : isPlain(parsed) ? source.near(query.words()) : Optional.empty();
    if (neighbours.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder others = new BooleanQuery.Builder();
    others.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    for (IndexCondition condition : query.conditions()) {
      if (condition instanceof IndexCondition.SimilarCondition(long article)) {
        others.add(
            new TermQuery(new Term(IndexFields.NUMBER, Long.toString(article))), Occur.MUST_NOT);
      } else {
        conditions.add(others, condition, false);
      }
    }
    return Optional.of(
        new HybridSearch(
            neighbours.get(),
            others.build(),
            original.isPresent() ? MIN_COSINE_TO_ARTICLE : MIN_COSINE_TO_WORDS));
  }

  /// The nearest passage of an article; empty where that is not near.
  public Optional<NearestPassage> passage(long article) {
    return neighbours.passage(article).filter(passage -> passage.cosine() >= minCosine);
  }

  private static boolean isEntity(IndexCondition condition) {
    return condition instanceof IndexCondition.AnyNameCondition
        || condition instanceof IndexCondition.DuplicateCondition
        || (condition instanceof IndexCondition.NotCondition(IndexCondition other)
            && isEntity(other));
  }

  /// The article that others are to be like.
  public static Optional<Long> original(IndexQuery query) {
    return query.conditions().stream()
        .flatMap(condition ->
            condition instanceof IndexCondition.SimilarCondition(long article)
                ? Stream.of(article)
                : Stream.empty())
        .findFirst();
  }

  private static boolean isPlain(ParsedQuery parsed) {
    return parsed.plain()
        && switch (parsed.clause()) {
          case Clause.WordClause _ -> true;
          case Clause.AndClause(List<Clause> words) ->
              !words.isEmpty() && words.stream().allMatch(Clause.WordClause.class::isInstance);
          default -> false;
        };
  }
}
