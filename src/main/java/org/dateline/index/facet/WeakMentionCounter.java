package org.dateline.index.facet;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.dateline.index.analysis.IndexFields;
import org.jspecify.annotations.Nullable;

/// Counts weak mentions, those by a word made from a name ("Chinese").
public final class WeakMentionCounter {

  private WeakMentionCounter() {}

  /// How many weak mentions these names have. Cost is linear in the documents that have any.
  public static long count(IndexSearcher searcher, Collection<Long> names) throws IOException {
    long sum = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      for (long name : names) {
        PostingsEnum postings =
            leaf.reader().postings(new Term(IndexFields.WEAK_NAME, Long.toString(name)));
        sum += postings == null ? 0 : count(postings, live);
      }
    }
    return sum;
  }

  private static long count(PostingsEnum postings, @Nullable Bits live) throws IOException {
    long sum = 0;
    for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; ) {
      sum += live == null || live.get(doc) ? postings.freq() : 0;
      doc = postings.nextDoc();
    }
    return sum;
  }
}
