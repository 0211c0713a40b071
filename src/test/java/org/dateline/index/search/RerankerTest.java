package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.index.search.InMemoryIndex.query;
import static org.dateline.index.search.InMemoryIndex.typed;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPlan.Scoring;
import org.dateline.model.query.Clause;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What is added to Lucene's score, and the order that comes of it.
class RerankerTest {

  /// What the newest gains.
  private static final double NEWEST = 1.08;

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  private List<ScoredDocument> ranked(IndexQuery query) throws IOException {
    SearchPlan plan = index.planner(query).complete();
    return index.reranker(plan).after(PageCursor.START, 1_000);
  }

  private static List<Long> numbers(List<ScoredDocument> documents) {
    return documents.stream().map(ScoredDocument::number).toList();
  }

  private static double gain(ScoredDocument document) {
    return document.ranked() / document.score();
  }

  @Test
  void the_newest_gains_eight_hundredths_and_half_of_that_is_left_after_half_a_year()
      throws IOException {
    index.put(ArticleDraft.of(1, "Trade.").date("2018-01-02"));
    index.put(
        ArticleDraft.of(2, "Trade.").date("2018-07-01"),
        ArticleDraft.of(3, "Trade.").date("1950-01-01"),
        ArticleDraft.of(4, "Trade."));
    index.put(ArticleDraft.of(5, "Trade.").date("2017-07-06"), ArticleDraft.of(6, "Rain."));

    List<ScoredDocument> found = ranked(query("trade"));

    assertThat(numbers(found)).containsExactly(2L, 1L, 5L, 3L, 4L);
    assertThat(gain(found.get(0))).isCloseTo(NEWEST, within(1e-9));
    assertThat(gain(found.get(1))).isCloseTo(1.04, within(1e-9));
    assertThat(gain(found.get(2))).isCloseTo(1.02, within(1e-9));
    assertThat(gain(found.get(3))).isCloseTo(1, within(1e-9));
    assertThat(gain(found.get(4))).isCloseTo(1, within(1e-9));
  }

  @Test
  void without_any_date_the_score_stays_and_the_latest_taken_in_comes_first() throws IOException {
    index.put(ArticleDraft.of(1, "Trade."), ArticleDraft.of(2, "Trade."));
    index.put(ArticleDraft.of(3, "Trade."));

    List<ScoredDocument> found = ranked(query("trade"));

    assertThat(numbers(found)).containsExactly(3L, 2L, 1L);
    assertThat(found).allSatisfy(one -> assertThat(one.ranked()).isEqualTo(one.score()));
  }

  @Test
  void neighbours_near_each_other_add_half_of_their_score_as_a_phrase() throws IOException {
    index.put(ArticleDraft.of(1, "Trade talks."), ArticleDraft.of(2, "Rain."));
    index.put(ArticleDraft.of(3, "Trade" + " and so on".repeat(9) + " talks. Rain."));
    SearchPlan plan = index.planner(typed("trade talks")).complete();
    List<ScoredDocument> found = index.reranker(plan).after(PageCursor.START, 10);
    float phrase = index.score(plan.scoring().near().orElseThrow(), 1);

    assertThat(numbers(found)).containsExactly(1L, 3L);
    assertThat(found.get(0).ranked()).isCloseTo(found.get(0).score() + phrase / 2, within(1e-6));
    assertThat(found.get(1).ranked()).isEqualTo(found.get(1).score());
  }

  @Test
  void what_an_article_gets_for_having_all_words_does_not_grow() throws IOException {
    index.put(
        ArticleDraft.of(1, "Trade and so on.").date("2018-07-01"),
        ArticleDraft.of(2, "Talks and so on.").date("2018-07-01"),
        ArticleDraft.of(3, "Trade, " + "and so on ".repeat(9) + "talks.").date("2018-07-01"));

    ScoredDocument first = ranked(query("trade talks")).getFirst();

    assertThat(first.number()).isEqualTo(3);
    assertThat(first.ranked()).isCloseTo(1_000 + (first.score() - 1_000) * NEWEST, within(1e-3));
  }

  @Test
  void nor_where_it_gets_nothing_else() throws IOException {
    index.put(ArticleDraft.of(1, "Trade.").date("2018-07-01"));
    Query trade = index.clauses().query(index.parsed(query("trade")).clause());

    SearchPlan plan = plan(RelevanceQuery.allWords(trade), SortOrder.RELEVANCE);

    assertThat(index.reranker(plan).after(PageCursor.START, 1).getFirst().ranked())
        .isEqualTo(1_000);
  }

  private static SearchPlan plan(Query query, SortOrder sort) {
    SearchPlan byDate = SearchPlan.byDate(query, Clause.EVERYTHING);
    return new SearchPlan(
        query,
        new Scoring(query, Optional.empty(), Optional.empty(), sort),
        Optional.empty(),
        byDate.interpretation());
  }

  @Test
  void by_date_there_are_no_scores() throws IOException {
    index.put(
        ArticleDraft.of(1, "Trade.").date("2018-07-01"),
        ArticleDraft.of(2, "Trade."),
        ArticleDraft.of(3, "Trade.").date("2018-07-02"));
    index.put(ArticleDraft.of(4, "Trade."), ArticleDraft.of(5, "Trade.").date("2018-07-01"));

    List<ScoredDocument> newest =
        ranked(new IndexQuery("trade", LastWord.WHOLE, List.of(), SortOrder.NEWEST, false));
    List<ScoredDocument> oldest =
        ranked(new IndexQuery("trade", LastWord.WHOLE, List.of(), SortOrder.OLDEST, false));

    assertThat(numbers(newest)).containsExactly(3L, 5L, 1L, 4L, 2L);
    assertThat(numbers(oldest)).containsExactly(1L, 5L, 3L, 2L, 4L);
    assertThat(newest).allSatisfy(one -> assertThat(one.ranked()).isZero());
  }

  @Test
  void where_nothing_is_found_there_is_no_page() throws IOException {
    assertThat(ranked(query("trade"))).isEmpty();
    assertThat(ranked(new IndexQuery("", LastWord.WHOLE, List.of(), SortOrder.NEWEST, false)))
        .isEmpty();

    index.put(ArticleDraft.of(1, "Rain."));

    assertThat(ranked(query("trade"))).isEmpty();
  }

  @Test
  void the_first_of_some_is_the_best_or_the_newest_or_the_oldest() throws IOException {
    index.put(
        ArticleDraft.of(1, "Trade trade trade.").date("2018-07-02"),
        ArticleDraft.of(2, "Trade and so on, and rain.").date("2018-07-01"),
        ArticleDraft.of(3, "Trade and so on, and rain.").date("2018-07-03"),
        ArticleDraft.of(4, "Rain trade trade.").date("2018-07-02"));
    Query trade = index.clauses().query(index.parsed(query("trade")).clause());
    Query rain =
        new ConstantScoreQuery(index.clauses().query(index.parsed(query("rain")).clause()));

    for (ScoredDocument found : ranked(query("trade"))) {
      assertThat(isFirst(trade, SortOrder.RELEVANCE, found, trade)).isEqualTo(found.number() == 1);
      assertThat(isFirst(trade, SortOrder.RELEVANCE, found, rain)).isEqualTo(found.number() == 4);
      assertThat(isFirst(trade, SortOrder.NEWEST, found, rain)).isEqualTo(found.number() == 3);
      assertThat(isFirst(trade, SortOrder.OLDEST, found, rain)).isEqualTo(found.number() == 2);
    }
  }

  private boolean isFirst(Query query, SortOrder sort, ScoredDocument document, Query among)
      throws IOException {
    return index.reranker(plan(query, sort)).isFirst(document, among);
  }
}
