package org.dateline.library.suggest;

import java.util.Arrays;
import org.dateline.index.suggest.NameWeight;

/// Caches the weight that each name had when it was last read, in a byte each. Not thread-safe.
final class NameWeightCache {

  private byte[] weights = new byte[1 << 10];

  /// Notes what a name weighs.
  ///
  /// @param name its number, from 1
  /// @param articles how many articles mention its entity
  void note(long name, long articles) {
    int at = Math.toIntExact(name);
    if (at >= weights.length) {
      weights = Arrays.copyOf(weights, Math.addExact(at, 1 + at / 4));
    }
    weights[at] = (byte) NameWeight.of(articles);
  }

  /// Whether a name has never been weighed, or weighs something else by now.
  boolean isStale(long name, long articles) {
    int known = name < weights.length ? weights[(int) name] & 0xFF : 0;
    return known == 0 || NameWeight.isStale(known, NameWeight.of(articles));
  }
}
