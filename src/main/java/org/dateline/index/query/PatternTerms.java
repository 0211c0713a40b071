package org.dateline.index.query;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/// The terms that a pattern expands to.
///
/// @param terms the most frequent first
/// @param truncated whether it fits more of them than are searched for
/// @param refused whether the pattern is too complicated to be searched for
record PatternTerms(List<BytesRef> terms, boolean truncated, boolean refused) {

  /// No term, for a pattern that no word can fit.
  static final PatternTerms NONE = new PatternTerms(List.of(), false, false);

  /// No term, for the pattern is too complicated.
  static final PatternTerms REFUSED = new PatternTerms(List.of(), false, true);

  PatternTerms {
    terms = List.copyOf(terms);
  }
}
