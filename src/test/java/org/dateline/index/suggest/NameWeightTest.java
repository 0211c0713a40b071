package org.dateline.index.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWeightTest {

  @Test
  void more_articles_weigh_more_on_a_scale_that_fits_in_a_byte() {
    int before = NameWeight.of(0);
    for (long articles = 1; articles < 1L << 24; articles *= 2) {
      assertThat(NameWeight.of(articles)).isGreaterThan(before);
      before = NameWeight.of(articles);
    }
    assertThat(before + NameWeight.FIRST_WORD).isLessThan(256);
    assertThat(NameWeight.of(Long.MAX_VALUE) + NameWeight.FIRST_WORD).isLessThan(256);
    assertThat(NameWeight.of(-1)).isEqualTo(NameWeight.of(0));
  }

  @Test
  void a_main_name_comes_a_little_before_a_rare_alias() {
    assertThat(NameWeight.of(100, 90, 100)).isEqualTo(NameWeight.of(100, 100, 100) - 1);
    assertThat(NameWeight.of(100, 1, 100)).isLessThan(NameWeight.of(100, 20, 100));
  }

  @Test
  void even_the_rarest_alias_of_a_prominent_entity_comes_before_an_obscure_name() {
    assertThat(NameWeight.of(10_000, 1, 50_000)).isGreaterThan(NameWeight.of(500, 900, 900));
    assertThat(NameWeight.of(0, 0, 1_000_000)).isPositive();
  }

  @Test
  void half_as_many_articles_more_are_worth_weighing_again() {
    assertThat(NameWeight.isStale(NameWeight.of(100), NameWeight.of(105))).isFalse();
    assertThat(NameWeight.isStale(NameWeight.of(100), NameWeight.of(150))).isTrue();
    assertThat(NameWeight.isStale(NameWeight.of(150), NameWeight.of(100))).isTrue();
  }
}
