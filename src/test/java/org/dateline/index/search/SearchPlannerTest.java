package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.index.search.InMemoryIndex.NAMED;
import static org.dateline.index.search.InMemoryIndex.UNKNOWN;
import static org.dateline.index.search.InMemoryIndex.query;
import static org.dateline.index.search.InMemoryIndex.typed;
import static org.dateline.model.EntityType.PERSON;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPlan.HitCount;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SearchNotice.PartialMatch;
import org.dateline.model.query.SearchNotice.WeightedMatch;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is put to Lucene for what a reader asked, and what is said of it.
class SearchPlannerTest {

  private static final IndexCondition STARRED = new IndexCondition.StarredCondition();
  private static final IndexCondition NAME = new IndexCondition.AnyNameCondition(Set.of(NAMED));

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  @BeforeEach
  void open() throws IOException {
    index.put(
        ArticleDraft.of(1, "Trade talks.").starred(),
        ArticleDraft.of(2, "Trade, rain.").naming(NAMED, PERSON, "Trade"));
    index.put(ArticleDraft.of(3, "Talks, rain."), ArticleDraft.of(4, "Ferry."));
  }

  private Set<Long> found(Query query) throws IOException {
    return index.scores(query).keySet();
  }

  private static Optional<SearchNotice> notice(SearchPlan plan) {
    return plan.interpretation().reading().notice();
  }

  private static IndexQuery sorted(String words, SortOrder sort, IndexCondition... conditions) {
    return new IndexQuery(words, LastWord.WHOLE, List.of(conditions), sort, false);
  }

  private SearchPlan complete(IndexQuery query) throws IOException {
    return index.planner(query).complete();
  }

  private SearchPlan likely(IndexQuery query) throws IOException {
    return index.planner(query).likely();
  }

  @Test
  void without_words_everything_that_meets_the_conditions_is_found_by_date() throws IOException {
    SearchPlan plan = complete(query("", STARRED));

    assertThat(found(plan.matches())).containsExactly(1L);
    assertThat(plan.scoring().sort()).isEqualTo(SortOrder.NEWEST);
    assertThat(complete(sorted("", SortOrder.OLDEST)).scoring().sort()).isEqualTo(SortOrder.OLDEST);
    assertThat(found(complete(query("")).matches())).hasSize(4);
    assertThat(notice(plan)).isEmpty();
  }

  @Test
  void without_words_a_name_puts_in_order_what_mentions_it() throws IOException {
    SearchPlan plan = complete(query("", NAME));

    assertThat(found(plan.matches())).containsExactly(2L);
    assertThat(index.score(plan.scoring().query(), 2)).isPositive();
    assertThat(plan.scoring().sort()).isEqualTo(SortOrder.RELEVANCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "!?"})
  void words_without_a_letter_find_nothing_and_it_is_said(String words) throws IOException {
    for (IndexQuery query : List.of(query(words), query(words, STARRED))) {
      SearchPlan plan = complete(query);

      assertThat(found(plan.matches())).isEmpty();
      assertThat(found(plan.scoring().query())).isEmpty();
      assertThat(notice(plan)).contains(new SearchNotice.NoWords());
    }
    assertThat(found(index.planner(query(words)).strict())).isEmpty();
  }

  @Test
  void the_star_alone_finds_everything() throws IOException {
    assertThat(found(complete(query("*")).matches())).hasSize(4);
    assertThat(found(index.planner(query("*")).strict())).hasSize(4);
  }

  @Test
  void what_is_found_is_counted() throws IOException {
    SearchPlan plan = complete(query("trade"));

    assertThat(plan.total()).contains(new HitCount(2, true));
    assertThat(plan.scoring().recent()).isEmpty();
    assertThat(plan.scoring().sort()).isEqualTo(SortOrder.RELEVANCE);
    assertThat(plan.interpretation().reading().clause())
        .contains(index.parsed(query("trade")).clause());
  }

  @Test
  void few_with_all_words_are_followed_by_those_with_some() throws IOException {
    SearchPlan plan = complete(query("trade talks"));

    assertThat(found(plan.matches())).containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(found(plan.scoring().query())).containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(notice(plan)).contains(new PartialMatch(1, 1, 2));
    assertThat(found(index.planner(query("trade talks")).strict())).containsExactly(1L);
  }

  @ParameterizedTest
  @EnumSource(
      value = SortOrder.class,
      names = {"NEWEST", "OLDEST"})
  void by_date_only_none_is_few(SortOrder sort) throws IOException {
    SearchPlan some = complete(sorted("trade talks", sort));
    SearchPlan none = complete(sorted("trade ferry", sort));

    assertThat(found(some.matches())).containsExactly(1L);
    assertThat(notice(some)).isEmpty();
    assertThat(some.scoring().sort()).isEqualTo(sort);
    assertThat(found(none.matches())).containsExactlyInAnyOrder(1L, 2L, 4L);
    assertThat(notice(none)).contains(new PartialMatch(0, 1, 2));
  }

  @Test
  void while_typing_only_none_is_few() throws IOException {
    assertThat(found(complete(typed("trade tal")).matches())).containsExactly(1L);
    assertThat(found(likely(typed("trade tal")).matches())).containsExactly(1L);
    assertThat(found(complete(typed("trade fer")).matches())).containsExactlyInAnyOrder(1L, 2L);
    assertThat(found(likely(typed("trade fer")).matches())).containsExactlyInAnyOrder(1L, 2L);
    assertThat(notice(likely(typed("trade fer")))).contains(new PartialMatch(0, 1, 2));
  }

  @Test
  void many_words_are_weighed_against_each_other() throws IOException {
    SearchPlan some = complete(query("trade talks rain ferry"));
    SearchPlan newest = complete(sorted("trade talks rain ferry", SortOrder.NEWEST));
    SearchPlan typing = complete(typed("trade talks rain ferr"));

    assertThat(found(some.matches())).hasSize(4);
    assertThat(notice(some)).contains(new WeightedMatch(0, 20, 4));
    assertThat(notice(newest)).contains(new WeightedMatch(0, 20, 4));
    assertThat(notice(typing)).contains(new WeightedMatch(0, 20, 4));
    assertThat(notice(likely(typed("trade talks rain ferr"))))
        .contains(new WeightedMatch(0, 20, 4));
  }

  @Test
  void by_date_and_while_typing_all_of_many_words_are_asked_for_first() throws IOException {
    index.put(ArticleDraft.of(5, "Trade talks in the rain on a ferry."));

    assertThat(found(complete(sorted("trade talks rain ferry", SortOrder.NEWEST)).matches()))
        .containsExactly(5L);
    assertThat(found(complete(typed("trade talks rain ferr")).matches())).containsExactly(5L);
    assertThat(found(complete(query("trade talks rain ferry")).matches())).hasSize(5);
  }

  @Test
  void neighbours_count_for_less_where_there_are_many_words() throws IOException {
    Query two = complete(query("trade talks")).scoring().near().orElseThrow();
    IndexQuery four = query("trade talks rain ferry");

    assertThat(two).isEqualTo(index.relevance(query("trade talks")).near().orElseThrow());
    assertThat(complete(four).scoring().near())
        .contains(BestMatches.near(index.relevance(four).near().orElseThrow()));
  }

  @Test
  void who_is_typing_is_shown_the_newest_and_who_has_finished_everything() throws IOException {
    assertThat(likely(typed("trade")).scoring().recent()).isPresent();
    assertThat(likely(typed("trade")).total()).contains(new HitCount(2, true));
    assertThat(likely(query("trade")).scoring().recent()).isEmpty();
    assertThat(
            likely(new IndexQuery("trade", LastWord.TYPING, List.of(), SortOrder.NEWEST, false))
                .scoring()
                .recent())
        .isEmpty();
  }

  @Test
  void a_letter_or_two_and_words_without_letters_are_searched_in_full() throws IOException {
    SearchPlan two = likely(typed("tr"));

    assertThat(two.scoring().recent()).isEmpty();
    assertThat(two.scoring().sort()).isEqualTo(SortOrder.NEWEST);
    assertThat(found(two.matches())).containsExactlyInAnyOrder(1L, 2L);
    assertThat(found(likely(typed("", STARRED)).matches())).containsExactly(1L);
    assertThat(found(likely(typed("", NAME)).matches())).containsExactly(2L);
  }

  @Test
  void all_words_and_only_these_are_asked_for_strictly() throws IOException {
    assertThat(found(index.planner(query("trade", STARRED)).strict())).containsExactly(1L);
    assertThat(found(index.planner(query("", STARRED)).strict())).containsExactly(1L);
    assertThat(found(index.planner(query("trade ferry")).strict())).isEmpty();
    assertThat(found(index.planner(query("trade talks rain ferry")).strict())).isEmpty();
  }

  @Test
  void a_name_is_told_with_what_came_up() throws IOException {
    SearchPlan plan = complete(query("person:Somebody trade"));

    assertThat(plan.interpretation().names()).containsExactly(NAMED);
    assertThat(found(plan.matches())).containsExactly(2L);
    assertThat(notice(complete(query("person:" + UNKNOWN))))
        .contains(new SearchNotice.UnknownName(UNKNOWN));
  }

  @Test
  void when_the_time_is_up_nothing_else_is_looked_for() throws IOException {
    index.put(ArticleDraft.of(5, "Trade talks in the rain."), ArticleDraft.of(6, "A ferry."));
    index.searcher().setTimeout(() -> true);

    for (IndexQuery query : List.of(query("trade ferry"), query("trade talks rain ferry"))) {
      SearchPlan plan = complete(query);
      assertThat(plan.total()).contains(new HitCount(0, false));
      assertThat(notice(plan)).isEmpty();
    }
    assertThat(notice(likely(typed("trade fer")))).isEmpty();
    assertThat(notice(likely(typed("trade talks rain fer")))).isEmpty();
  }
}
