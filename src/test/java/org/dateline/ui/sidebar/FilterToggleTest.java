package org.dateline.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Test;

final class FilterToggleTest {

  private static final SearchQuery SUMMIT = SearchQuery.of("summit");
  private static final Filter KIM = new Filter.EntityFilter(7);
  private static final Filter MOON = new Filter.EntityFilter(8);
  private static final Filter PRESS_TV = new Filter.SourceFilter("Press TV");
  private static final Filter XINHUA = new Filter.SourceFilter("Xinhua");

  private static Filter.DateFilter month(int month) {
    LocalDate first = LocalDate.of(2018, month, 1);
    return new Filter.DateFilter(first, first.plusMonths(1).minusDays(1));
  }

  @Test
  void names_are_combined_and_the_words_stay() {
    SearchQuery both = FilterToggle.choose(FilterToggle.choose(SUMMIT, KIM), MOON);

    assertThat(both).isEqualTo(SUMMIT.with(KIM).with(MOON));
  }

  @Test
  void the_same_choice_again_takes_it_back() {
    assertThat(FilterToggle.choose(SUMMIT.with(KIM), KIM)).isEqualTo(SUMMIT);
    assertThat(FilterToggle.choose(SUMMIT.with(new Filter.NotFilter(KIM)), KIM)).isEqualTo(SUMMIT);
    assertThat(FilterToggle.exclude(SUMMIT.with(new Filter.NotFilter(KIM)), KIM)).isEqualTo(SUMMIT);
  }

  @Test
  void an_article_has_one_source_so_another_takes_its_place() {
    assertThat(FilterToggle.choose(SUMMIT.with(PRESS_TV).with(KIM), XINHUA))
        .isEqualTo(SUMMIT.with(KIM).with(XINHUA));
    assertThat(FilterToggle.choose(SUMMIT.with(month(4)), month(5)))
        .isEqualTo(SUMMIT.with(month(5)));
  }

  @Test
  void several_sources_can_be_left_out() {
    assertThat(FilterToggle.exclude(FilterToggle.exclude(SUMMIT, PRESS_TV), XINHUA))
        .isEqualTo(SUMMIT.with(new Filter.NotFilter(PRESS_TV)).with(new Filter.NotFilter(XINHUA)));
  }

  @Test
  void what_was_asked_for_can_be_left_out_instead() {
    assertThat(FilterToggle.exclude(SUMMIT.with(KIM), KIM))
        .isEqualTo(SUMMIT.with(new Filter.NotFilter(KIM)));
  }

  @Test
  void a_query_is_known_with_and_without_its_dates() {
    assertThat(FilterToggle.dates(SUMMIT.with(KIM).with(month(5)))).contains(month(5));
    assertThat(FilterToggle.undated(SUMMIT.with(KIM).with(month(5)))).isEqualTo(SUMMIT.with(KIM));
    assertThat(FilterToggle.undated(SUMMIT)).isEqualTo(SUMMIT);
  }
}
