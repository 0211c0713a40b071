package org.dateline.index.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.dateline.index.document.Budget;

/// The words of the index that begin as a reader typed. Looks once for each beginning. For one
/// search.
final class Beginnings {

  /// So many words are known of a beginning, the most frequent.
  static final int FEW = 48;

  private final IndexReader reader;
  private final Budget budget;
  private final Map<Term, TermScan> known = new HashMap<>();

  Beginnings(IndexReader reader, Budget budget) {
    this.reader = reader;
    this.budget = budget;
  }

  /// The most frequent words that begin so.
  TermScan of(Term start) throws IOException {
    TermScan scan = known.get(start);
    if (scan == null) {
      PrefixQuery all = new PrefixQuery(start);
      scan = TermScan.of(reader, start.field(), all.getCompiled(), FEW, budget);
      known.put(start, scan);
    }
    return scan;
  }
}
