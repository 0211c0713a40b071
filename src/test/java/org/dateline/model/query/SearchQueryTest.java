package org.dateline.model.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchQueryTest {

  private static final Filter PRESS_TV = new Filter.SourceFilter("Press TV");

  @Test
  void without_words_and_filters_it_is_everything_newest_first() {
    assertThat(SearchQuery.ALL.isAll()).isTrue();
    assertThat(SearchQuery.ALL.sort()).isEqualTo(SortOrder.NEWEST);
    assertThat(SearchQuery.of("   ").isAll()).isTrue();
    assertThat(SearchQuery.of("Dalian").isAll()).isFalse();
    assertThat(SearchQuery.ALL.with(new Filter.UnreadFilter()).isAll()).isFalse();
  }

  @Test
  void a_filter_is_there_once_and_can_be_taken_away() {
    SearchQuery query =
        SearchQuery.ALL.with(PRESS_TV).with(new Filter.UnreadFilter()).with(PRESS_TV);

    assertThat(query.filters()).containsExactly(PRESS_TV, new Filter.UnreadFilter());
    assertThat(query.without(PRESS_TV)).isEqualTo(SearchQuery.ALL.with(new Filter.UnreadFilter()));
  }

  @Test
  void the_first_words_sort_by_relevance_and_the_last_ones_take_that_away() {
    SearchQuery words = SearchQuery.ALL.withWords(" Dalian ");

    assertThat(words.words()).isEqualTo("Dalian");
    assertThat(words.sort()).isEqualTo(SortOrder.RELEVANCE);
    assertThat(words.withWords("").sort()).isEqualTo(SortOrder.NEWEST);
  }

  @Test
  void an_order_that_the_reader_chose_stays_while_the_words_change() {
    SearchQuery oldest = SearchQuery.of("Dalian").sorted(SortOrder.OLDEST);

    assertThat(oldest.withWords("Dalian Xi").sort()).isEqualTo(SortOrder.OLDEST);
    assertThat(SearchQuery.mentioning(7).withWords("").sort()).isEqualTo(SortOrder.NEWEST);
  }

  @Test
  void the_last_word_of_what_was_being_typed_may_go_on_when_it_is_entered() {
    SearchQuery typing = SearchQuery.ALL.typing("north kor");

    assertThat(typing.entered().words()).isEqualTo("north kor");
    assertThat(typing.entered().lastWord()).isEqualTo(LastWord.MAY_GO_ON);
    assertThat(typing.entered().entered()).isEqualTo(typing.entered());
    assertThat(typing.entered().with(PRESS_TV).unfolded().lastWord()).isEqualTo(LastWord.MAY_GO_ON);
    assertThat(SearchQuery.of("north kor").entered()).isEqualTo(SearchQuery.of("north kor"));
  }

  @Test
  void a_blank_behind_it_makes_the_last_word_whole() {
    assertThat(SearchQuery.ALL.typing("kor ").lastWord()).isEqualTo(LastWord.TYPING);
    assertThat(SearchQuery.ALL.typing("kor ").entered()).isEqualTo(SearchQuery.of("kor"));
    assertThat(SearchQuery.ALL.typing(" ").lastWord()).isEqualTo(LastWord.WHOLE);
  }
}
