package org.dateline.index;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.dateline.model.Sort;

/// The orders of what is found. Equals are parted by date, the newest first, then by what was
/// stored last; articles without a date come after all others.
final class Order {

  private Order() {}

  static org.apache.lucene.search.Sort of(Sort sort) {
    return switch (sort) {
      case RELEVANCE ->
          new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, date(true), number(true));
      case NEWEST -> new org.apache.lucene.search.Sort(date(true), number(true));
      case OLDEST -> new org.apache.lucene.search.Sort(date(false), number(false));
    };
  }

  private static SortField date(boolean newest) {
    return new SortedNumericSortField(
        Fields.PUBLISHED,
        SortField.Type.LONG,
        newest,
        SortedNumericSelector.Type.MIN,
        newest ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  private static SortField number(boolean last) {
    return new SortField(Fields.NUMBER_VALUE, SortField.Type.LONG, last);
  }

  /// The score of a document that was found in an order; 0 where it is not by relevance.
  static double score(Sort sort, ScoreDoc found) {
    return sort == Sort.RELEVANCE && found instanceof FieldDoc doc
        ? ((Number) doc.fields[0]).doubleValue()
        : 0;
  }
}
