package org.dateline.index.vector;

import java.util.Random;
import org.apache.lucene.util.VectorUtil;

/// Vectors of things that have nothing to do with each other, as long as those of the model.
public final class MadeUpVectors {

  private static final int DIMENSIONS = 384;
  private static final int TOPICS = 16;
  private static final int EACH = DIMENSIONS / TOPICS;

  private MadeUpVectors() {}

  /// About one of sixteen things.
  public static float[] about(int topic) {
    float[] vector = new float[DIMENSIONS];
    for (int i = topic * EACH; i < (topic + 1) * EACH; i++) {
      vector[i] = 1;
    }
    return VectorUtil.l2normalize(vector);
  }

  /// About two things.
  public static float[] between(float[] one, float[] other) {
    float[] vector = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] = one[i] + other[i];
    }
    return VectorUtil.l2normalize(vector);
  }

  /// About anything.
  public static float[] random(Random random, int dimensions) {
    float[] vector = new float[dimensions];
    for (int i = 0; i < dimensions; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return VectorUtil.l2normalize(vector);
  }
}
