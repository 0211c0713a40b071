package org.dateline.names.crf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HashIndexTest {

  @Test
  void several_texts_are_found_as_one_by_one() {
    Random random = new Random(5);
    long[] known = random.longs(3_000, 1, 1L << 60).distinct().toArray();
    HashIndex index = HashIndex.of(known);
    for (int round = 0; round < 200; round++) {
      int count = random.nextInt(40);
      long[] asked = new long[40];
      for (int i = 0; i < asked.length; i++) {
        asked[i] =
            random.nextBoolean()
                ? known[random.nextInt(known.length)]
                : random.nextLong(1, 1L << 60);
      }
      long[] expected =
          LongStream.of(Arrays.copyOf(asked, count))
              .map(index::get)
              .filter(number -> number != HashIndex.NONE)
              .toArray();

      int found = index.find(asked, count);

      assertThat(Arrays.copyOf(asked, found)).isEqualTo(expected);
    }
  }
}
