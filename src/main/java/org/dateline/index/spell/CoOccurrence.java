package org.dateline.index.spell;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.dateline.index.analysis.IndexFields;
import org.jspecify.annotations.Nullable;

/// Estimates co-occurrence, in how many articles words stand together: exactly where they are few,
/// and where they are many by how many there are in the first part of the index.
final class CoOccurrence {

  private static final int SUFFICIENT_COUNT = 256;
  private static final int SAMPLED_DOCS = 8_192;

  private long found;
  private long looked;

  /// Documents of the segments that have been gone through.
  private long passed;

  private CoOccurrence() {}

  /// How many articles have all of these phrases in headline or body, a word being a phrase by
  /// itself. Cost is linear in how many have the rarest word, some 30 nanoseconds for each.
  static long of(IndexSearcher searcher, List<List<String>> phrases) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    phrases.forEach(phrase -> all.add(query(phrase), Occur.FILTER));
    Weight weight =
        searcher.createWeight(searcher.rewrite(all.build()), ScoreMode.COMPLETE_NO_SCORES, 1);
    CoOccurrence count = new CoOccurrence();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      int reached = scorer == null ? -1 : count.count(scorer, leaf.reader().getLiveDocs());
      if (reached >= 0) {
        long total = searcher.getIndexReader().maxDoc();
        return count.found * total / (count.passed + reached + 1);
      }
      count.passed += leaf.reader().maxDoc();
    }
    return count.found;
  }

  private static Query query(List<String> phrase) {
    return phrase.size() == 1
        ? new TermQuery(new Term(IndexFields.TEXT, phrase.getFirst()))
        : new PhraseQuery(IndexFields.TEXT, phrase.toArray(String[]::new));
  }

  /// The document where it was enough, or less than 0.
  private int count(Scorer scorer, @Nullable Bits live) throws IOException {
    TwoPhaseIterator check = scorer.twoPhaseIterator();
    DocIdSetIterator docs = check == null ? scorer.iterator() : check.approximation();
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      looked++;
      if ((live == null || live.get(doc)) && (check == null || check.matches())) {
        found++;
      }
      if (found >= SUFFICIENT_COUNT || looked >= SAMPLED_DOCS) {
        return doc;
      }
    }
    return -1;
  }
}
