package org.dateline.index.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/// Visits documents in the order of their doc ids, which is the only one in which Lucene's
/// iterators go.
public final class DocIdOrderReader {

  private DocIdOrderReader() {}

  /// Opens what is read of a segment.
  public interface SegmentOpener {
    DocumentVisitor of(LeafReaderContext segment) throws IOException;
  }

  /// Reads what there is of a document.
  public interface DocumentVisitor {

    /// Reads a document.
    ///
    /// @param index of the document in the list
    /// @param doc its number in the segment, greater than those before
    void read(int index, int doc) throws IOException;
  }

  /// Reads documents.
  ///
  /// @param docs by their numbers in the searcher's reader, in any order, none twice
  public static void read(IndexSearcher searcher, int[] docs, SegmentOpener opening)
      throws IOException {
    long[] order = new long[docs.length];
    for (int i = 0; i < docs.length; i++) {
      order[i] = (long) docs[i] << Integer.SIZE | i;
    }
    Arrays.sort(order);
    List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
    int next = 0;
    for (LeafReaderContext segment : segments) {
      int end = segment.docBase + segment.reader().maxDoc();
      if (next < order.length && (int) (order[next] >> Integer.SIZE) < end) {
        DocumentVisitor reading = opening.of(segment);
        for (; next < order.length && (int) (order[next] >> Integer.SIZE) < end; next++) {
          reading.read((int) order[next], (int) (order[next] >> Integer.SIZE) - segment.docBase);
        }
      }
    }
  }
}
