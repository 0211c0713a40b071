package org.dateline.index.vector;

import java.util.Arrays;
import java.util.List;

/// Scalar quantization: vectors of length 1 as bytes, in a quarter of the room. All by one scale,
/// so that a product of two bytes is in proportion to one of floats; cosines are right to some
/// thousandths.
public final class ByteQuantization {

  /// The largest value that is told from larger ones. Those of sentence embeddings in some hundred
  /// dimensions lie about 1/20, none beyond six times as much.
  private static final float LARGEST = 0.3f;

  private static final float SCALE = Byte.MAX_VALUE / LARGEST;

  private ByteQuantization() {}

  /// A vector as bytes.
  public static byte[] quantized(float[] vector) {
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < vector.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(vector[i] * SCALE), -Byte.MAX_VALUE, Byte.MAX_VALUE);
    }
    return bytes;
  }

  /// The cosine of the angle between two vectors.
  ///
  /// @param product the dot product of their bytes
  static double cosine(double product) {
    return product / ((double) SCALE * SCALE);
  }

  /// The mean of vectors, one or more, as a vector of length 1.
  static float[] mean(List<byte[]> vectors) {
    double[] sum = new double[vectors.getFirst().length];
    for (byte[] vector : vectors) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    double length = Math.sqrt(Arrays.stream(sum).map(value -> value * value).sum());
    float[] mean = new float[sum.length];
    for (int i = 0; length > 0 && i < sum.length; i++) {
      mean[i] = (float) (sum[i] / length);
    }
    return mean;
  }
}
