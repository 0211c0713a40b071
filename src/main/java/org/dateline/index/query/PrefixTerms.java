package org.dateline.index.query;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PrefixQuery;
import org.dateline.index.document.SearchBudget;

/// Expands a prefix that a reader typed to the terms of the index. Looks once for each prefix. For
/// one search.
final class PrefixTerms {

  /// How many words are known of a beginning, the most frequent.
  static final int MAX_TERMS = 48;

  private final IndexReader reader;
  private final SearchBudget budget;
  private final Map<Term, TermEnumeration> known = new HashMap<>();

  PrefixTerms(IndexReader reader, SearchBudget budget) {
    this.reader = reader;
    this.budget = budget;
  }

  /// The most frequent words that begin so.
  TermEnumeration of(Term start) throws IOException {
    TermEnumeration scan = known.get(start);
    if (scan == null) {
      PrefixQuery all = new PrefixQuery(start);
      scan = TermEnumeration.of(reader, start.field(), all.getCompiled(), MAX_TERMS, budget);
      known.put(start, scan);
    }
    return scan;
  }
}
