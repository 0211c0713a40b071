package org.dateline.index.facet;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;

/// The document frequency of each term of a field in a segment, deleted documents included; two or
/// three bytes a term.
final class SegmentTermCounts {

  /// For each term: how far its number is from the one before, and how many documents have it.
  private final byte[] pairs;

  private final long sum;

  private SegmentTermCounts(byte[] pairs, long sum) {
    this.pairs = pairs;
    this.sum = sum;
  }

  /// Reads every term of the field, about ten million a second.
  static SegmentTermCounts of(LeafReader segment, String field, TermOrdinals ordinals)
      throws IOException {
    Terms terms = segment.terms(field);
    if (terms == null) {
      return new SegmentTermCounts(new byte[0], 0);
    }
    ByteBuffersDataOutput pairs = new ByteBuffersDataOutput();
    TermsEnum each = terms.iterator();
    int last = 0;
    while (each.next() != null) {
      int number = ordinals.number(each.term());
      pairs.writeZInt(number - last);
      pairs.writeVInt(each.docFreq());
      last = number;
    }
    return new SegmentTermCounts(pairs.toArrayCopy(), terms.getSumDocFreq());
  }

  /// How many times any document has any term.
  long sum() {
    return sum;
  }

  /// Adds them all to other counts, or takes them off.
  ///
  /// @param sign 1 or -1
  void addTo(IntCounts counts, int sign) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(pairs);
    int number = 0;
    while (!in.eof()) {
      number += in.readZInt();
      counts.add(number, sign * in.readVInt());
    }
  }
}
