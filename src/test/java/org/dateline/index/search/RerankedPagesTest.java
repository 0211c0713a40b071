package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.index.search.InMemoryIndex.query;
import static org.dateline.index.search.InMemoryIndex.typed;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexQuery;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A list goes on at any of its places as it is in one piece, also where the new order of the best
/// differs from Lucene's.
class RerankedPagesTest {

  private static final int ALL = Reranker.RERANK_WINDOW + 30;

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  /// All have the words. Some with a longer text gain more; many are equals.
  @BeforeEach
  void open() throws IOException {
    for (int segment = 0; segment < 3; segment++) {
      int rest = segment;
      index.put(
          IntStream.rangeClosed(1, ALL)
              .filter(number -> number % 3 == rest)
              .mapToObj(RerankedPagesTest::article)
              .toArray(ArticleDraft[]::new));
    }
  }

  private static ArticleDraft article(int number) {
    int more = number * 7 % 40;
    ArticleDraft article = ArticleDraft.of(number, "Trade " + "and so on ".repeat(more) + "talks.");
    // Where the window ends by Lucene's score, there is nothing to gain a little before that.
    return more >= 28 && more <= 31
        ? article
        : article.date("2018-%02d-%02d".formatted(10 + number % 3, 1 + number % 28));
  }

  private void assertOneList(SearchPlan plan, Optional<HybridSearch> hybrid) throws IOException {
    List<ScoredDocument> whole = index.reranker(plan, hybrid).after(PageCursor.START, 1_000);

    assertThat(whole).extracting(ScoredDocument::number).hasSize(ALL).doesNotHaveDuplicates();
    for (int place : List.of(1, 150, 199, 200, 201, 202, 229, 230)) {
      PageCursor cursor = Reranker.next(place, whole.get(place - 1));
      for (int count : List.of(1, 20, 50, 51, 1_000)) {
        assertThat(index.reranker(plan, hybrid).after(cursor, count))
            .as("%d from %d on", count, place)
            .isEqualTo(whole.subList(place, Math.min(ALL, place + count)));
      }
    }
    for (int count : List.of(1, 199, 200, 201, ALL)) {
      assertThat(index.reranker(plan, hybrid).after(PageCursor.START, count))
          .as("the first %d", count)
          .isEqualTo(whole.subList(0, count));
    }
  }

  @ParameterizedTest
  @EnumSource(SortOrder.class)
  void of_a_finished_search(SortOrder sort) throws IOException {
    IndexQuery query = new IndexQuery("trade talks", LastWord.WHOLE, List.of(), sort, false);

    assertOneList(index.planner(query).complete(), Optional.empty());
  }

  @Test
  void of_a_search_that_is_being_typed() throws IOException {
    assertOneList(index.planner(typed("trade talks")).likely(), Optional.empty());
  }

  @Test
  void of_a_search_by_meaning() throws IOException {
    Map<Long, Double> cosines = new HashMap<>();
    for (long number = 1; number <= ALL; number += 2) {
      cosines.put(number, number * 37 % 100 / 100.0);
    }
    // The nearest have long texts, and would come behind the window by their words.
    Map<Long, Double> nearest = new HashMap<>(cosines);
    nearest.values().removeIf(cosine -> cosine < .8);

    assertOneList(
        index.planner(query("trade talks")).complete(),
        Optional.of(
            new HybridSearch(new Cosines(nearest, cosines), MatchAllDocsQuery.INSTANCE, .4)));
  }

  @Test
  void the_nearest_comes_first_though_it_would_stand_behind_the_window_by_its_words()
      throws IOException {
    SearchPlan plan = index.planner(query("trade talks")).complete();
    ScoredDocument last = index.reranker(plan).after(PageCursor.START, ALL).getLast();
    Map<Long, Double> near = Map.of(last.number(), .9);
    Map<Long, Double> cosines = new HashMap<>();
    LongStream.rangeClosed(1, ALL).forEach(number -> cosines.put(number, .1));
    cosines.putAll(near);
    HybridSearch meaning =
        new HybridSearch(new Cosines(near, cosines), MatchAllDocsQuery.INSTANCE, .4);

    assertThat(index.reranker(plan, Optional.of(meaning)).after(PageCursor.START, 10))
        .extracting(ScoredDocument::number)
        .startsWith(last.number());
  }

  @Test
  void what_is_found_by_meaning_fills_the_window() throws IOException {
    index.put(
        IntStream.rangeClosed(1, 195)
            .mapToObj(number -> ArticleDraft.of(1_000 + number, "Wind."))
            .toArray(ArticleDraft[]::new));
    Map<Long, Double> near = new HashMap<>();
    LongStream.rangeClosed(1, 12).forEach(number -> near.put(number, .9));
    SearchPlan plan = index.planner(query("wind")).complete();
    HybridSearch meaning =
        new HybridSearch(new Cosines(near, near), MatchAllDocsQuery.INSTANCE, .4);

    List<ScoredDocument> found =
        index.reranker(plan, Optional.of(meaning)).after(PageCursor.START, 1_000);

    assertThat(found).hasSize(Reranker.RERANK_WINDOW);
    assertThat(found.subList(0, 195)).noneMatch(ScoredDocument::byMeaning);
    assertThat(found.subList(195, 200)).allMatch(ScoredDocument::byMeaning);
  }

  @Test
  void the_best_are_in_the_order_of_their_new_scores_and_the_others_of_lucenes()
      throws IOException {
    SearchPlan plan = index.planner(query("trade talks")).complete();
    List<ScoredDocument> whole = index.reranker(plan).after(PageCursor.START, ALL);
    double lowest =
        whole.subList(0, 200).stream().mapToDouble(ScoredDocument::score).min().orElseThrow();
    assertThat(whole.get(199).score()).as("not the last by Lucene").isGreaterThan(lowest);

    assertThat(whole.subList(0, 200))
        .isSortedAccordingTo((a, b) -> Double.compare(b.ranked(), a.ranked()));
    assertThat(whole.subList(200, ALL))
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()))
        .allMatch(one -> one.score() <= lowest);
  }
}
