package org.dateline.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryTest {

  private static final Filter PRESS_TV = new Filter.From("Press TV");

  @Test
  void without_words_and_filters_it_is_everything_newest_first() {
    assertThat(Query.ALL.isAll()).isTrue();
    assertThat(Query.ALL.sort()).isEqualTo(Sort.NEWEST);
    assertThat(Query.of("   ").isAll()).isTrue();
    assertThat(Query.of("Dalian").isAll()).isFalse();
    assertThat(Query.ALL.with(new Filter.Unread()).isAll()).isFalse();
  }

  @Test
  void a_filter_is_there_once_and_can_be_taken_away() {
    Query query = Query.ALL.with(PRESS_TV).with(new Filter.Unread()).with(PRESS_TV);

    assertThat(query.filters()).containsExactly(PRESS_TV, new Filter.Unread());
    assertThat(query.without(PRESS_TV)).isEqualTo(Query.ALL.with(new Filter.Unread()));
  }

  @Test
  void the_first_words_sort_by_relevance_and_the_last_ones_take_that_away() {
    Query words = Query.ALL.withWords(" Dalian ");

    assertThat(words.words()).isEqualTo("Dalian");
    assertThat(words.sort()).isEqualTo(Sort.RELEVANCE);
    assertThat(words.withWords("").sort()).isEqualTo(Sort.NEWEST);
  }

  @Test
  void an_order_that_the_reader_chose_stays_while_the_words_change() {
    Query oldest = Query.of("Dalian").sorted(Sort.OLDEST);

    assertThat(oldest.withWords("Dalian Xi").sort()).isEqualTo(Sort.OLDEST);
    assertThat(Query.mentioning(7).withWords("").sort()).isEqualTo(Sort.NEWEST);
  }
}
