package org.dateline.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.dateline.index.document.DocIdMatcher;
import org.jspecify.annotations.Nullable;

/// What meets so many of some clauses that their weights come to a minimum; as a
/// `minimumNumberShouldMatch` in which one clause counts for more than another. Without scores.
///
/// Whatever comes to the minimum has one of the heaviest clauses, for the others together do not
/// (the essential lists of MaxScore): only documents with one of these are looked at.
public final class MinimumWeightQuery extends Query {

  private final List<WeightedClause> clauses;
  private final double minimum;

  /// A clause and what it counts for, above 0.
  public record WeightedClause(Query query, double weight) {}

  /// @param minimum above 0
  public MinimumWeightQuery(List<WeightedClause> clauses, double minimum) {
    this.clauses =
        clauses.stream().sorted(Comparator.comparingDouble(WeightedClause::weight)).toList();
    this.minimum = minimum;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    List<WeightedClause> simpler = new ArrayList<>();
    for (WeightedClause clause : clauses) {
      simpler.add(new WeightedClause(clause.query().rewrite(searcher), clause.weight()));
    }
    return simpler.equals(clauses)
        ? super.rewrite(searcher)
        : new MinimumWeightQuery(simpler, minimum);
  }

  /// How many of the lightest clauses do not come to the minimum together.
  private int inessential() {
    double sum = 0;
    int count = 0;
    while (count < clauses.size() && (sum += clauses.get(count).weight()) < minimum) {
      count++;
    }
    return count;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    int inessential = inessential();
    BooleanQuery.Builder essential = new BooleanQuery.Builder();
    List<Weight> weights = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Query query = clauses.get(i).query();
      weights.add(query.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1));
      if (i >= inessential) {
        essential.add(query, Occur.SHOULD);
      }
    }
    Weight candidates =
        searcher.rewrite(essential.build()).createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer some = candidates.scorer(leaf);
        if (some == null) {
          return null;
        }
        DocIdSetIterator documents = some.iterator();
        WeightSum sum = new WeightSum(weights, leaf);
        TwoPhaseIterator enough =
            new TwoPhaseIterator(documents) {
              @Override
              public boolean matches() throws IOException {
                return sum.reaches(documents.docID());
              }

              @Override
              public float matchCost() {
                return 10 * weights.size();
              }
            };
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, enough));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return weights.stream().allMatch(weight -> weight.isCacheable(leaf));
      }
    };
  }

  /// Adds up the weights of the clauses that a document meets, the heaviest first.
  private final class WeightSum {

    private final List<@Nullable DocIdMatcher> matchers = new ArrayList<>();

    /// What the clauses up to each, and this one, come to where all are met.
    private final double[] most = new double[clauses.size()];

    WeightSum(List<Weight> weights, LeafReaderContext leaf) throws IOException {
      double sum = 0;
      for (int i = 0; i < clauses.size(); i++) {
        Scorer scorer = weights.get(i).scorer(leaf);
        matchers.add(scorer == null ? null : new DocIdMatcher(scorer));
        sum += scorer == null ? 0 : clauses.get(i).weight();
        most[i] = sum;
      }
    }

    boolean reaches(int doc) throws IOException {
      double sum = 0;
      for (int i = clauses.size() - 1; i >= 0; i--) {
        if (sum + most[i] < minimum) {
          return false;
        }
        DocIdMatcher matcher = matchers.get(i);
        if (matcher != null && matcher.has(doc)) {
          sum += clauses.get(i).weight();
          if (sum >= minimum) {
            return true;
          }
        }
      }
      return false;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    QueryVisitor inner = visitor.getSubVisitor(Occur.SHOULD, this);
    clauses.forEach(clause -> clause.query().visit(inner));
  }

  @Override
  public String toString(String field) {
    return clauses + ">=" + minimum;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MinimumWeightQuery same
        && minimum == same.minimum
        && clauses.equals(same.clauses);
  }

  @Override
  public int hashCode() {
    return Objects.hash(MinimumWeightQuery.class, clauses, minimum);
  }
}
