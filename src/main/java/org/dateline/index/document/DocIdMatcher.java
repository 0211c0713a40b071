package org.dateline.index.document;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.jspecify.annotations.Nullable;

/// Whether a query matches single documents of a segment, by their doc ids. No other documents are
/// looked at, however far the next one is that is found.
public final class DocIdMatcher {

  private final DocIdSetIterator approximation;
  private final @Nullable TwoPhaseIterator exact;

  public DocIdMatcher(Scorer scorer) {
    this.exact = scorer.twoPhaseIterator();
    this.approximation = exact == null ? scorer.iterator() : exact.approximation();
  }

  /// Whether a document is found; the scorer stands at it then.
  ///
  /// @param doc its number in the segment, greater than those before
  public boolean has(int doc) throws IOException {
    int at = approximation.docID() < doc ? approximation.advance(doc) : approximation.docID();
    return at == doc && (exact == null || exact.matches());
  }
}
