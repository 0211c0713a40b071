package org.dateline.index.document;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.dateline.index.analysis.IndexFields;

/// Doc values of single documents, by their doc id in Lucene's reader.
public final class DocValuesLookup {

  private DocValuesLookup() {}

  /// A numeric value.
  public static OptionalLong value(IndexSearcher searcher, String field, int doc)
      throws IOException {
    LeafReaderContext leaf = leaf(searcher, doc);
    NumericDocValues values = leaf.reader().getNumericDocValues(field);
    return values != null && values.advanceExact(doc - leaf.docBase)
        ? OptionalLong.of(values.longValue())
        : OptionalLong.empty();
  }

  /// When an article was published, in seconds since 1970.
  public static OptionalLong published(IndexSearcher searcher, int doc) throws IOException {
    LeafReaderContext leaf = leaf(searcher, doc);
    SortedNumericDocValues dates = leaf.reader().getSortedNumericDocValues(IndexFields.PUBLISHED);
    return dates != null && dates.advanceExact(doc - leaf.docBase)
        ? OptionalLong.of(dates.nextValue())
        : OptionalLong.empty();
  }

  /// The names that an article is about most, the most first.
  public static List<Long> topNames(IndexSearcher searcher, int doc) throws IOException {
    LeafReaderContext leaf = leaf(searcher, doc);
    BinaryDocValues values = leaf.reader().getBinaryDocValues(IndexFields.TOP_NAMES);
    return values != null && values.advanceExact(doc - leaf.docBase)
        ? TopNamesField.read(values.binaryValue())
        : List.of();
  }

  private static LeafReaderContext leaf(IndexSearcher searcher, int doc) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(doc, leaves));
  }
}
