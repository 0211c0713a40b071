package org.dateline.index.duplicate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.dateline.index.analysis.IndexFields;

/// The signatures and clusters of the articles that searches see, as they stand in the index: about
/// 120 bytes an article, of which the bands take 70.
///
/// @param reader what searches see
record SignatureReader(IndexReader reader) {

  private static final String BANDS = "bands";
  private static final String SIGNATURE = "fingerprint";

  /// Room for what is taken in next.
  private static final int MIN_FILTER_CAPACITY =
      2 * RecentSignatures.CAPACITY * MinHashSignature.BANDS;

  private static final FieldType BAND = new FieldType();

  static {
    BAND.setIndexOptions(IndexOptions.DOCS);
    BAND.setTokenized(false);
    BAND.setOmitNorms(true);
    BAND.freeze();
  }

  /// Writes to a document what is read here; the number is there already.
  static void add(Document doc, ClusteredArticle article) {
    MinHashSignature signature = article.signature();
    doc.add(new StringField(IndexFields.CLUSTER, Long.toString(article.cluster()), Field.Store.NO));
    doc.add(new NumericDocValuesField(IndexFields.CLUSTER, article.cluster()));
    doc.add(new BinaryDocValuesField(SIGNATURE, signature.bytes()));
    for (int i = 0; i < signature.bands(); i++) {
      doc.add(new Field(BANDS, bytes(signature.band(i)), BAND));
    }
  }

  private static BytesRef bytes(int band) {
    byte[] bytes = new byte[Integer.BYTES];
    NumericUtils.intToSortableBytes(band, bytes, 0);
    return new BytesRef(bytes);
  }

  /// The articles that have a band. About half a microsecond a segment.
  ///
  /// @param most how many are looked at in a segment
  List<ClusteredArticle> with(int band, int most) throws IOException {
    return with(new Term(BANDS, bytes(band)), most);
  }

  private List<ClusteredArticle> with(Term term, int most) throws IOException {
    List<ClusteredArticle> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
      if (docs != null) {
        add(leaf.reader(), docs, most, found);
      }
    }
    return found;
  }

  private static void add(
      LeafReader leaf, PostingsEnum docs, int most, List<ClusteredArticle> found)
      throws IOException {
    Bits live = leaf.getLiveDocs();
    NumericDocValues numbers = DocValues.getNumeric(leaf, IndexFields.NUMBER_VALUE);
    NumericDocValues clusters = DocValues.getNumeric(leaf, IndexFields.CLUSTER);
    BinaryDocValues signatures = DocValues.getBinary(leaf, SIGNATURE);
    for (int looked = 0; looked < most; looked++) {
      int doc = docs.nextDoc();
      if (doc == DocIdSetIterator.NO_MORE_DOCS) {
        return;
      }
      if ((live == null || live.get(doc))
          && numbers.advanceExact(doc)
          && clusters.advanceExact(doc)
          && signatures.advanceExact(doc)) {
        found.add(
            new ClusteredArticle(
                numbers.longValue(),
                clusters.longValue(),
                MinHashSignature.read(signatures.binaryValue())));
      }
    }
  }

  /// Whether an article has been indexed, in whatever version.
  boolean has(long number) throws IOException {
    return reader.docFreq(new Term(IndexFields.NUMBER, Long.toString(number))) > 0;
  }

  /// The greatest number of all articles; below 0 if there are none. Some 5 nanoseconds an article.
  long greatest() throws IOException {
    long greatest = -1;
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), IndexFields.NUMBER_VALUE);
      while (numbers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        greatest = Math.max(greatest, numbers.longValue());
      }
    }
    return greatest;
  }

  /// The articles of a cluster.
  ///
  /// @param most how many are looked at in a segment
  List<ClusteredArticle> cluster(long cluster, int most) throws IOException {
    return with(new Term(IndexFields.CLUSTER, Long.toString(cluster)), most);
  }

  /// All bands of all articles, as a filter that has room for as many again. About 20 nanoseconds a
  /// band.
  BandBloomFilter bands() throws IOException {
    long size = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms bands = leaf.reader().terms(BANDS);
      size += bands == null ? 0 : bands.size();
    }
    BandBloomFilter filter = new BandBloomFilter(2 * size + MIN_FILTER_CAPACITY);
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms bands = leaf.reader().terms(BANDS);
      if (bands != null) {
        TermsEnum each = bands.iterator();
        for (BytesRef band = each.next(); band != null; band = each.next()) {
          filter.add(NumericUtils.sortableBytesToInt(band.bytes, band.offset));
        }
      }
    }
    return filter;
  }
}
