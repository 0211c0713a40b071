package org.dateline.index.query;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.dateline.index.analysis.IndexFields;
import org.jspecify.annotations.Nullable;

/// What stands in the body of an article, where the index has headline and body in one: what is
/// there more often than in the headline alone.
final class BodyQuery extends Query {

  private final Query both;
  private final Query title;

  /// @param both what is asked, of headline and body ([IndexFields#TEXT])
  /// @param title the same of the headline ([IndexFields#TITLE])
  BodyQuery(Query both, Query title) {
    this.both = both;
    this.title = title;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query simpler = both.rewrite(searcher);
    Query simplerTitle = title.rewrite(searcher);
    return simpler.equals(both) && simplerTitle.equals(title)
        ? super.rewrite(searcher)
        : new BodyQuery(simpler, simplerTitle);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight inBoth = both.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    Weight inTitle = title.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        Scorer scorer = inBoth.scorer(leaf);
        if (scorer == null) {
          return null;
        }
        DocIdSetIterator candidates = scorer.iterator();
        TwoPhaseIterator inBody =
            new TwoPhaseIterator(candidates) {
              @Override
              public boolean matches() throws IOException {
                int doc = candidates.docID();
                return places(inBoth, IndexFields.TEXT, leaf, doc)
                    > places(inTitle, IndexFields.TITLE, leaf, doc);
              }

              @Override
              public float matchCost() {
                return 1_000; // postings are opened for each document
              }
            };
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), scoreMode, inBody));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return inBoth.isCacheable(leaf) && inTitle.isCacheable(leaf);
      }

      @Override
      public @Nullable Matches matches(LeafReaderContext leaf, int doc) throws IOException {
        return places(inBoth, IndexFields.TEXT, leaf, doc)
                > places(inTitle, IndexFields.TITLE, leaf, doc)
            ? inBoth.matches(leaf, doc)
            : null;
      }
    };
  }

  private static int places(Weight weight, String field, LeafReaderContext leaf, int doc)
      throws IOException {
    Matches matches = weight.matches(leaf, doc);
    MatchesIterator each = matches == null ? null : matches.getMatches(field);
    int count = 0;
    while (each != null && each.next()) {
      count++;
    }
    return count;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    both.visit(visitor);
  }

  @Override
  public String toString(String field) {
    return "body(" + both.toString(field) + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BodyQuery same && both.equals(same.both) && title.equals(same.title);
  }

  @Override
  public int hashCode() {
    return Objects.hash(BodyQuery.class, both, title);
  }
}
