package org.dateline.index.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// A filter that is never wrong in saying no.
class BandBloomFilterTest {

  private static final int BANDS = 100_000;

  @Test
  void whatever_was_added_may_be_there_and_little_else() {
    BandBloomFilter filter = new BandBloomFilter(BANDS);
    new SplittableRandom(1).ints(BANDS).forEach(filter::add);

    assertThat(new SplittableRandom(1).ints(BANDS)).allMatch(filter::mayHold);
    assertThat(new SplittableRandom(2).ints(BANDS).filter(filter::mayHold).count())
        .isLessThan(BANDS / 15);
  }

  @Test
  void it_says_when_it_is_overfull() {
    BandBloomFilter filter = new BandBloomFilter(2);
    filter.add(1);
    filter.add(2);
    assertThat(filter.isOverfull()).isFalse();

    filter.add(3);

    assertThat(filter.isOverfull()).isTrue();
  }
}
