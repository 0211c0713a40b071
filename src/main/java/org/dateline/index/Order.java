package org.dateline.index;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.dateline.index.Ranking.Ranked;
import org.dateline.model.Results.Next;
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

  /// What Lucene found, with what it was ordered by.
  static Ranked ranked(Sort sort, FieldDoc found) {
    int first = sort == Sort.RELEVANCE ? 1 : 0;
    double score = first == 1 ? ((Number) found.fields[0]).doubleValue() : 0;
    return new Ranked(
        found.doc,
        score,
        score,
        ((Number) found.fields[first]).longValue(),
        ((Number) found.fields[first + 1]).longValue());
  }

  /// Where Lucene is to go on.
  static FieldDoc after(Sort sort, Next next) {
    Long published = next.published();
    Long number = next.number();
    // No article has the number of another, so the document number parts nothing.
    return new FieldDoc(
        Integer.MAX_VALUE,
        Float.NaN,
        sort == Sort.RELEVANCE
            ? new Object[] {(float) next.score(), published, number}
            : new Object[] {published, number});
  }
}
