package org.dateline.index;

import org.apache.lucene.analysis.Analyzer;

/// Keeps the values of a field apart, so that no phrase goes from one author into the next. Makes
/// no tokens: each field brings its own ([TokenReplay]).
final class ValueGap extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    throw new IllegalStateException("the field " + fieldName + " brings no tokens");
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return IndexedText.FARTHEST;
  }
}
