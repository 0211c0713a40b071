package org.dateline.index.search;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedNumericSortField;
import org.dateline.index.analysis.IndexFields;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;

/// The sort orders by date. Ties are broken by what was stored last, or first; articles without a
/// date come after all others.
public final class LuceneSorts {

  private LuceneSorts() {}

  /// The order in Lucene's terms.
  ///
  /// @param sort not by relevance
  public static org.apache.lucene.search.Sort of(SortOrder sort) {
    boolean newest = sort != SortOrder.OLDEST;
    return new org.apache.lucene.search.Sort(date(newest), number(newest));
  }

  private static SortField date(boolean newest) {
    return new SortedNumericSortField(
        IndexFields.PUBLISHED,
        SortField.Type.LONG,
        newest,
        SortedNumericSelector.Type.MIN,
        newest ? Long.MIN_VALUE : Long.MAX_VALUE);
  }

  private static SortField number(boolean last) {
    return new SortField(IndexFields.NUMBER_VALUE, SortField.Type.LONG, last);
  }

  /// What Lucene found, with what it was ordered by.
  static ScoredDocument ranked(FieldDoc found) {
    return new ScoredDocument(
        found.doc,
        0,
        0,
        ((Number) found.fields[0]).longValue(),
        ((Number) found.fields[1]).longValue());
  }

  /// Where Lucene is to go on.
  static FieldDoc after(PageCursor next) {
    Long published = next.published();
    Long number = next.number();
    // No article has the number of another, so the document number parts nothing.
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {published, number});
  }
}
