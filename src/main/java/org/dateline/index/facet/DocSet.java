package org.dateline.index.facet;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// A set of doc ids: the documents of a segment that have any of some terms, deleted ones too.
/// Immutable.
sealed interface DocSet {

  /// No documents.
  DocSet NONE = new SortedIntDocSet(new int[0]);

  /// With more than one document in so many, a bit for each is counted faster than a list.
  int RARE = 64;

  /// How many of these documents are in a set.
  long among(FixedBitSet docs);

  /// How many there are.
  int size();

  /// How many bytes of memory the set of so many documents of so many takes, about.
  static long bytes(long documents, long of) {
    return Math.min(Integer.BYTES * documents, of / Byte.SIZE);
  }

  /// A bit for each document of the segment.
  record BitDocSet(FixedBitSet bits, int size) implements DocSet {

    @Override
    public long among(FixedBitSet docs) {
      return FixedBitSet.intersectionCount(bits, docs);
    }
  }

  /// Their numbers, in order.
  record SortedIntDocSet(int[] numbers) implements DocSet {

    @Override
    public long among(FixedBitSet docs) {
      long[] words = docs.getBits();
      long count = 0;
      for (int doc : numbers) {
        count += (words[doc >> 6] >>> doc) & 1;
      }
      return count;
    }

    @Override
    public int size() {
      return numbers.length;
    }
  }

  /// Reads the documents of some terms. Cost is linear in how many.
  static DocSet read(LeafReader segment, String field, Iterable<BytesRef> terms)
      throws IOException {
    Terms all = segment.terms(field);
    if (all == null) {
      return NONE;
    }
    DocSetBuilder reading = new DocSetBuilder(segment.maxDoc());
    TermsEnum each = all.iterator();
    for (BytesRef term : terms) {
      if (each.seekExact(term)) {
        reading.add(each.postings(null, PostingsEnum.NONE), each.docFreq());
      }
    }
    return reading.read();
  }

  /// Begins with a list and goes on with bits when it gets long.
  final class DocSetBuilder {

    private final int maxDoc;
    private int[] list = new int[0];
    private int terms;
    private @Nullable FixedBitSet bits;

    private DocSetBuilder(int maxDoc) {
      this.maxDoc = maxDoc;
    }

    private void add(PostingsEnum docs, int count) throws IOException {
      terms++;
      int size = list.length;
      if (bits == null && (size + (long) count) * RARE > maxDoc) {
        bits = new FixedBitSet(maxDoc);
        for (int doc : list) {
          bits.set(doc);
        }
      }
      if (bits != null) {
        bits.or(docs);
      } else {
        list = Arrays.copyOf(list, size + count);
        for (int i = size; i < list.length; i++) {
          list[i] = docs.nextDoc();
        }
      }
    }

    private DocSet read() {
      if (bits != null) {
        return new BitDocSet(bits, bits.cardinality());
      }
      return new SortedIntDocSet(
          terms < 2 ? list : Arrays.stream(list).sorted().distinct().toArray());
    }
  }
}
