package org.dateline.index.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.dateline.index.document.SearchBudget;

/// Enumerates the terms of the index that a pattern matches, the most frequent first, as far as
/// half of the search's time reaches.
///
/// @param terms the words
/// @param all whether these are all
record TermEnumeration(List<BytesRef> terms, boolean all) {

  /// How many words are looked at between two looks at the clock.
  private static final int TERMS_BETWEEN_CHECKS = 1_024;

  /// The most words that are kept while looking.
  private static final int MAX_TERMS_HELD = 200_000;

  /// @param most how many words at most
  static TermEnumeration of(
      IndexReader reader, String field, CompiledAutomaton pattern, int most, SearchBudget budget)
      throws IOException {
    Map<BytesRef, Integer> documents = new HashMap<>();
    boolean all = true;
    int looked = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum fitting = pattern.getTermsEnum(terms);
      for (BytesRef term = fitting.next(); term != null && all; term = fitting.next()) {
        documents.merge(
            documents.containsKey(term) ? term : BytesRef.deepCopyOf(term),
            fitting.docFreq(),
            Integer::sum);
        if (++looked % TERMS_BETWEEN_CHECKS == 0) {
          budget.check();
          all = !budget.isHalfUp() && documents.size() < MAX_TERMS_HELD;
        }
      }
    }
    return most(documents, most, all);
  }

  private static TermEnumeration most(Map<BytesRef, Integer> documents, int most, boolean all) {
    PriorityQueue<TermMatch> best = new PriorityQueue<>();
    documents.forEach((term, count) -> {
      TermMatch fitting = new TermMatch(term, count);
      if (best.size() < most || fitting.compareTo(best.element()) > 0) {
        best.add(fitting);
        if (best.size() > most) {
          best.remove();
        }
      }
    });
    List<BytesRef> terms = new ArrayList<>(best.size());
    while (!best.isEmpty()) {
      terms.add(best.remove().term());
    }
    return new TermEnumeration(terms.reversed(), all && documents.size() <= most);
  }

  /// In the order of how many documents have it, then backwards by its letters.
  private record TermMatch(BytesRef term, int documents) implements Comparable<TermMatch> {
    @Override
    public int compareTo(TermMatch other) {
      int more = Integer.compare(documents, other.documents);
      return more != 0 ? more : other.term.compareTo(term);
    }
  }
}
