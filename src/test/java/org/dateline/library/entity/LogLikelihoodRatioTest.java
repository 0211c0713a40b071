package org.dateline.library.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogLikelihoodRatioTest {

  @Test
  void it_is_the_log_likelihood_ratio_of_the_four_cells() {
    // 10 together, 20 with the one alone, 30 with the other alone, 140 with neither:
    // 2 (10 ln(10·200 / (30·40)) + 20 ln(20·200 / (30·160)) + 30 ln(30·200 / (170·40))
    //   + 140 ln(140·200 / (170·160)))
    assertThat(LogLikelihoodRatio.of(10, 30, 40, 200)).isCloseTo(3.530, within(0.001));
  }

  @Test
  void two_that_are_always_together_surprise_more_than_two_that_are_merely_frequent() {
    double always = LogLikelihoodRatio.of(20, 20, 20, 1_000);
    double frequent = LogLikelihoodRatio.of(250, 500, 500, 1_000);

    assertThat(always).isGreaterThan(100);
    assertThat(frequent).isZero();
  }

  @Test
  void one_that_is_everywhere_is_no_surprise() {
    assertThat(LogLikelihoodRatio.of(50, 50, 1_000, 1_000)).isZero();
    assertThat(LogLikelihoodRatio.of(50, 50, 990, 1_000)).isLessThan(3.84);
  }

  @Test
  void a_fluke_surprises_less_than_a_habit() {
    double fluke = LogLikelihoodRatio.of(1, 100, 1, 10_000);
    double habit = LogLikelihoodRatio.of(40, 100, 80, 10_000);

    assertThat(fluke).isLessThan(10.83);
    assertThat(habit).isGreaterThan(fluke);
  }

  @Test
  void less_often_together_than_by_chance_is_below_nothing() {
    assertThat(LogLikelihoodRatio.of(1, 500, 500, 1_000)).isLessThan(-10);
    assertThat(LogLikelihoodRatio.of(0, 10, 10, 1_000)).isNegative();
  }

  @Test
  void any_counts_give_a_number_and_the_order_of_the_two_does_not_matter() {
    Random random = new Random(20180508);
    for (int i = 0; i < 10_000; i++) {
      long all = 1 + random.nextLong(1L << random.nextInt(1, 40));
      long one = 1 + random.nextLong(all);
      long other = 1 + random.nextLong(all);
      long least = Math.max(0, one + other - all);
      long both = least + random.nextLong(Math.min(one, other) - least + 1);

      assertThat(LogLikelihoodRatio.of(both, one, other, all))
          .isFinite()
          .isCloseTo(LogLikelihoodRatio.of(both, other, one, all), within(1e-3 + 1e-9 * all));
    }
  }
}
