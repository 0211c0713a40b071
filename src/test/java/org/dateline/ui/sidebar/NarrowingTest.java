package org.dateline.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Query;
import org.junit.jupiter.api.Test;

final class NarrowingTest {

  private static final Query SUMMIT = Query.of("summit");
  private static final Filter KIM = new Filter.Mentions(7);
  private static final Filter MOON = new Filter.Mentions(8);
  private static final Filter PRESS_TV = new Filter.From("Press TV");
  private static final Filter XINHUA = new Filter.From("Xinhua");

  private static Filter.During month(int month) {
    LocalDate first = LocalDate.of(2018, month, 1);
    return new Filter.During(first, first.plusMonths(1).minusDays(1));
  }

  @Test
  void names_are_combined_and_the_words_stay() {
    Query both = Narrowing.choose(Narrowing.choose(SUMMIT, KIM), MOON);

    assertThat(both).isEqualTo(SUMMIT.with(KIM).with(MOON));
  }

  @Test
  void the_same_choice_again_takes_it_back() {
    assertThat(Narrowing.choose(SUMMIT.with(KIM), KIM)).isEqualTo(SUMMIT);
    assertThat(Narrowing.choose(SUMMIT.with(new Filter.Not(KIM)), KIM)).isEqualTo(SUMMIT);
    assertThat(Narrowing.exclude(SUMMIT.with(new Filter.Not(KIM)), KIM)).isEqualTo(SUMMIT);
  }

  @Test
  void an_article_has_one_source_so_another_takes_its_place() {
    assertThat(Narrowing.choose(SUMMIT.with(PRESS_TV).with(KIM), XINHUA))
        .isEqualTo(SUMMIT.with(KIM).with(XINHUA));
    assertThat(Narrowing.choose(SUMMIT.with(month(4)), month(5))).isEqualTo(SUMMIT.with(month(5)));
  }

  @Test
  void several_sources_can_be_left_out() {
    assertThat(Narrowing.exclude(Narrowing.exclude(SUMMIT, PRESS_TV), XINHUA))
        .isEqualTo(SUMMIT.with(new Filter.Not(PRESS_TV)).with(new Filter.Not(XINHUA)));
  }

  @Test
  void what_was_asked_for_can_be_left_out_instead() {
    assertThat(Narrowing.exclude(SUMMIT.with(KIM), KIM))
        .isEqualTo(SUMMIT.with(new Filter.Not(KIM)));
  }

  @Test
  void a_query_is_known_with_and_without_its_dates() {
    assertThat(Narrowing.dates(SUMMIT.with(KIM).with(month(5)))).contains(month(5));
    assertThat(Narrowing.undated(SUMMIT.with(KIM).with(month(5)))).isEqualTo(SUMMIT.with(KIM));
    assertThat(Narrowing.undated(SUMMIT)).isEqualTo(SUMMIT);
  }
}
