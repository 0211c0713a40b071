package org.dateline.index.analysis;

import java.util.Iterator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// Numbers as the terms of a field, each with a frequency of its own.
public final class NumberTokenStream<T> extends TokenStream {

  /// With frequencies, and as they stand: no norm says how many there are.
  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    TYPE.setOmitNorms(true);
    TYPE.setTokenized(true);
    TYPE.freeze();
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute count = addAttribute(TermFrequencyAttribute.class);
  private final List<T> items;
  private final ToLongFunction<T> number;
  private final ToIntFunction<T> frequency;
  private Iterator<T> rest;

  private NumberTokenStream(List<T> items, ToLongFunction<T> number, ToIntFunction<T> frequency) {
    this.items = items;
    this.number = number;
    this.frequency = frequency;
    this.rest = items.iterator();
  }

  /// A field whose terms are numbers.
  ///
  /// @param number the number of an item
  /// @param frequency its frequency, from 1
  public static <T> Field field(
      String name, List<T> items, ToLongFunction<T> number, ToIntFunction<T> frequency) {
    return new Field(name, new NumberTokenStream<>(items, number, frequency), TYPE);
  }

  @Override
  public void reset() {
    rest = items.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    T item = rest.next();
    term.append(Long.toString(number.applyAsLong(item)));
    count.setTermFrequency(frequency.applyAsInt(item));
    return true;
  }
}
