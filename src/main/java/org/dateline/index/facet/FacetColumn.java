package org.dateline.index.facet;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.dateline.index.document.SearchBudget;
import org.dateline.index.facet.MatchingDocs.SegmentMatches;

/// The doc values of a field that is counted as a facet, document by document.
sealed interface FacetColumn {

  /// After so many documents it is asked whether to go on; a power of two.
  int VALUES_BETWEEN_CHECKS = 1 << 12;

  /// About how long the values of a document take to count, in nanoseconds.
  ///
  /// @param values how many there are
  double nanoseconds(double values);

  /// The values of a segment's documents. For one thread, and for documents in their order.
  ColumnValues in(LeafReader segment) throws IOException;

  /// The doc values of a segment.
  interface ColumnValues {

    /// Counts the values of a document.
    void addTo(IntCounts counts, int doc) throws IOException;
  }

  /// Counts in how many of the documents found each value is.
  ///
  /// @param counts the documents of each value, by its number
  default void count(MatchingDocs matches, IntCounts counts, SearchBudget budget)
      throws IOException {
    for (SegmentMatches found : matches.segments()) {
      ColumnValues values = in(found.segment().reader());
      DocIdSetIterator docs = new BitSetIterator(found.docs(), found.count());
      int counted = 0;
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if ((counted++ & (VALUES_BETWEEN_CHECKS - 1)) == 0) {
          budget.check();
        }
        values.addTo(counts, doc);
      }
    }
  }

  /// Numeric doc values.
  record NumericColumn(String field) implements FacetColumn {

    @Override
    public double nanoseconds(double values) {
      return 100 + 8 * values;
    }

    @Override
    public ColumnValues in(LeafReader segment) throws IOException {
      SortedNumericDocValues numbers = DocValues.getSortedNumeric(segment, field);
      return (counts, doc) -> {
        if (numbers.advanceExact(doc)) {
          for (int i = numbers.docValueCount(); i > 0; i--) {
            counts.add((int) numbers.nextValue());
          }
        }
      };
    }
  }

  /// Words.
  ///
  /// @param numbers by segment: the number of each word, by its place in the order of words
  record TermColumn(String field, SegmentCache<int[]> numbers) implements FacetColumn {

    /// The numbers of a segment's words.
    static int[] numbers(LeafReader segment, String field, TermOrdinals ordinals)
        throws IOException {
      SortedSetDocValues values = DocValues.getSortedSet(segment, field);
      int[] numbers = new int[Math.toIntExact(values.getValueCount())];
      TermsEnum words = values.termsEnum();
      for (int i = 0; words.next() != null; i++) {
        numbers[i] = ordinals.number(words.term());
      }
      return numbers;
    }

    @Override
    public double nanoseconds(double values) {
      return 40 + 15 * values;
    }

    @Override
    public ColumnValues in(LeafReader segment) throws IOException {
      SortedSetDocValues words = DocValues.getSortedSet(segment, field);
      int[] number = numbers.of(segment);
      return (counts, doc) -> {
        if (words.advanceExact(doc)) {
          for (int i = words.docValueCount(); i > 0; i--) {
            counts.add(number[(int) words.nextOrd()]);
          }
        }
      };
    }
  }
}
