package org.dateline.index.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;

class ByteQuantizationTest {

  private static float[] random(Random random) {
    float[] vector = new float[384];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
    }
    return VectorUtil.l2normalize(vector);
  }

  @Test
  void a_cosine_is_right_to_a_few_thousandths() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      float[] one = random(random);
      float[] other = random(random);
      for (int j = 0; j < one.length; j++) {
        other[j] += one[j] * (i % 10);
      }
      VectorUtil.l2normalize(other);

      int product =
          VectorUtil.dotProduct(ByteQuantization.quantized(one), ByteQuantization.quantized(other));

      assertThat(ByteQuantization.cosine(product))
          .isCloseTo(VectorUtil.dotProduct(one, other), within(0.006));
    }
  }

  @Test
  void what_is_too_large_is_as_large_as_can_be() {
    assertThat(ByteQuantization.quantized(new float[] {1, -1, 0}))
        .containsExactly(Byte.MAX_VALUE, -Byte.MAX_VALUE, 0);
  }

  @Test
  void the_mean_of_passages_lies_between_them() {
    float[] mean = ByteQuantization.mean(List.of(new byte[] {10, 0}, new byte[] {0, 10}));

    assertThat(mean[0]).isEqualTo(mean[1]).isCloseTo((float) Math.sqrt(0.5), within(1e-6f));
  }
}
