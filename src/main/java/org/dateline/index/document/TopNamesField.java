package org.dateline.index.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.dateline.index.analysis.IndexFields;
import org.dateline.index.document.IndexableArticle.IndexableName;

/// The names that an article is about most, in one doc value of its document.
public final class TopNamesField {

  /// The number of names kept: what fits on a line of a list, and one more, for two may be one
  /// entity.
  private static final int MAX_NAMES = 5;

  private TopNamesField() {}

  /// @param names of one article, without those that have weak mentions only
  static Field field(List<IndexableName> names) {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    List<IndexableName> most =
        names.stream()
            .sorted(Comparator.comparingDouble(IndexableName::weight).reversed())
            .limit(MAX_NAMES)
            .toList();
    try {
      for (IndexableName named : most) {
        out.writeVLong(named.name());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory cannot fail to be written
    }
    return new BinaryDocValuesField(IndexFields.TOP_NAMES, new BytesRef(out.toArrayCopy()));
  }

  static List<Long> read(BytesRef value) {
    ByteArrayDataInput in = new ByteArrayDataInput(value.bytes, value.offset, value.length);
    List<Long> names = new ArrayList<>();
    while (!in.eof()) {
      names.add(in.readVLong());
    }
    return names;
  }
}
