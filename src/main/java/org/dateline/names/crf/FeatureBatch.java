package org.dateline.names.crf;

import java.util.Arrays;

/// Features that count for the same labels, looked up together: the processor then waits for memory
/// once for several of them, where one by one it would wait for each. For one thread.
final class FeatureBatch {

  private static final int MOST_AS_A_RULE = 32;

  private long[] names = new long[MOST_AS_A_RULE];
  private int count;

  /// @param name the feature's name, as [FeatureHash#value()]
  void add(long name) {
    if (count == names.length) {
      names = Arrays.copyOf(names, 2 * count);
    }
    names[count++] = name;
  }

  /// Adds the weights of those that a model knows to sums, in the order in which they came, and is
  /// empty then.
  void addTo(double[] sums, int from, FeatureWeights weights) {
    weights.add(names, count, sums, from);
    count = 0;
  }
}
