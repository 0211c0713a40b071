package org.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// The words of the index that a pattern fits, the most frequent first, as far as the search's time
/// reaches.
///
/// @param terms the words
/// @param all whether these are all
record TermScan(List<BytesRef> terms, boolean all) {

  /// So many words are looked at between two looks at the clock.
  private static final int CLOCK = 1_024;

  /// So many words are kept while looking.
  private static final int KEPT = 200_000;

  /// @param most how many words at most
  static TermScan of(
      IndexReader reader, String field, CompiledAutomaton pattern, int most, Budget budget)
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
        if (++looked % CLOCK == 0) {
          budget.check();
          all = !budget.isUp() && documents.size() < KEPT;
        }
      }
    }
    return most(documents, most, all);
  }

  private static TermScan most(Map<BytesRef, Integer> documents, int most, boolean all) {
    List<Map.Entry<BytesRef, Integer>> entries = new ArrayList<>(documents.entrySet());
    entries.sort(
        Map.Entry.<BytesRef, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    return new TermScan(
        entries.stream().limit(most).map(Map.Entry::getKey).toList(),
        all && entries.size() <= most);
  }
}
