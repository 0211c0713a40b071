package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.index.search.InMemoryIndex.query;
import static org.dateline.index.search.InMemoryIndex.typed;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPlan.OptionalTerm;
import org.dateline.model.query.SearchNotice.PartialMatch;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// Where no article has the word that is being typed, those with all words before it are listed,
/// and where there are none, those with some.
class PartialMatchesWhileTypingTest {

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  private void put(int from, int count, String text) throws IOException {
    index.put(
        IntStream.range(from, from + count)
            .mapToObj(number -> ArticleDraft.of(number, text))
            .toArray(ArticleDraft[]::new));
  }

  private SearchPlan plan(IndexQuery query) throws IOException {
    SearchPlan plan = index.planner(query).complete();
    SearchPlan likely = index.planner(query).likely();
    assertThat(found(likely)).isEqualTo(found(plan));
    assertThat(likely.interpretation().reading()).isEqualTo(plan.interpretation().reading());
    return plan;
  }

  private List<Long> found(SearchPlan plan) throws IOException {
    return index.scores(plan.matches()).keySet().stream().sorted().toList();
  }

  private void assertPartial(SearchPlan plan, int least, int words, long... numbers)
      throws IOException {
    assertThat(found(plan)).isEqualTo(Arrays.stream(numbers).boxed().toList());
    assertThat(plan.interpretation().reading().notice())
        .contains(new PartialMatch(0, least, words));
  }

  @Test
  void those_with_all_finished_words_are_listed_however_few() throws IOException {
    put(1, 1, "Trade talks.");
    put(2, 12, "Trade.");

    SearchPlan plan = plan(typed("trade talks wons"));

    assertPartial(plan, 2, 3, 1);
    assertThat(plan.interpretation().words())
        .extracting(OptionalTerm::text)
        .containsExactly("trade", "talks", "wons");
  }

  @Test
  void what_is_being_typed_is_not_marked_there() throws IOException {
    put(1, 1, "Trade talks.");
    IndexQuery query = typed("trade talks wons");

    assertThat(plan(query).interpretation().marked())
        .isEqualTo(index.parsed(query("trade talks")).clause());
  }

  @Test
  void where_none_has_all_finished_words_some_of_all_are_enough() throws IOException {
    put(1, 2, "Trade.");
    put(3, 1, "Talks.");

    SearchPlan plan = plan(typed("trade talks wons"));

    assertPartial(plan, 1, 3, 1, 2, 3);
    assertThat(plan.interpretation().marked())
        .isEqualTo(index.parsed(typed("trade talks wons")).clause());
  }

  @Test
  void a_finished_query_that_no_article_meets_asks_for_some_of_its_words() throws IOException {
    put(1, 2, "Trade.");

    assertPartial(plan(typed("trade wonsan ")), 1, 2, 1, 2);
  }

  @Test
  void of_many_words_of_which_there_are_none_the_beginning_of_another_is_left() throws IOException {
    put(1, 2, "Trade.");

    assertPartial(plan(typed("zyxa zyxb zyxc tr")), 1, 4, 1, 2);
  }

  @Test
  void words_that_say_nothing_are_not_asked_for_instead() throws IOException {
    put(1, 2, "The trade.");

    assertThat(found(plan(typed("the wons")))).isEmpty();
    assertThat(plan(typed("the wons")).interpretation().reading().notice()).isEmpty();
  }

  @Test
  void one_word_alone_has_no_parts() throws IOException {
    put(1, 2, "Trade.");

    assertThat(found(plan(typed("wons")))).isEmpty();
    assertThat(found(plan(typed("\"trade wonsan\"")))).isEmpty();
    assertThat(found(plan(typed("title:wons trade")))).isEmpty();
  }

  @Test
  void where_ten_have_two_of_three_words_no_others_are_listed() throws IOException {
    put(1, 10, "Trade talks.");
    put(11, 5, "Trade.");

    assertThat(found(plan(query("trade talks wonsan")))).hasSize(10);
  }

  @Test
  void where_nine_have_two_of_three_words_those_with_one_follow() throws IOException {
    put(1, 9, "Trade talks.");
    put(10, 5, "Trade.");

    assertThat(found(plan(query("trade talks wonsan")))).hasSize(14);
    assertThat(found(plan(query("trade talks")))).hasSize(14);
  }

  @Test
  void where_nobody_has_only_some_nothing_is_said() throws IOException {
    put(1, 3, "Trade talks.");

    assertThat(plan(query("trade talks")).interpretation().reading().notice()).isEmpty();
    assertThat(plan(query("trade talks")).interpretation().words()).isEmpty();
  }

  @Test
  void having_all_words_counts_before_anything_else_where_any_article_has_them()
      throws IOException {
    put(1, 1, "Trade talks.");
    put(2, 1, "Trade.");

    assertThat(index.score(plan(query("trade talks")).scoring().query(), 1))
        .isGreaterThan(RelevanceQuery.ALL_WORDS_SCORE);
    assertThat(index.score(plan(query("trade wonsan")).scoring().query(), 2))
        .isLessThan(RelevanceQuery.ALL_WORDS_SCORE);
  }

  @Test
  void who_types_is_shown_those_among_the_newest() throws IOException {
    put(1, 1, "Trade talks.");

    assertThat(index.planner(typed("trade talks wons")).likely().scoring().recent()).isPresent();
    assertThat(index.planner(typed("trade talks wons")).complete().scoring().recent()).isEmpty();
  }
}
