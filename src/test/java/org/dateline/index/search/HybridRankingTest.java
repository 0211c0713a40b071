package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.index.search.InMemoryIndex.query;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.dateline.index.document.ArticleDraft;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What articles score by their words and by their meaning together.
class HybridRankingTest {

  private static final double MIN_COSINE = .4;

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  private HybridRanking ranking(Map<Long, Double> nearest, Map<Long, Double> known) {
    return new HybridRanking(
        index.searcher(),
        new HybridSearch(new Cosines(nearest, known), MatchAllDocsQuery.INSTANCE, MIN_COSINE));
  }

  private static ScoredDocument document(long number, double ranked) {
    return new ScoredDocument((int) number, 0, ranked, 0, number);
  }

  private static List<ScoredDocument> documents(double... ranked) {
    return LongStream.rangeClosed(1, ranked.length)
        .mapToObj(number -> document(number, ranked[(int) number - 1]))
        .toList();
  }

  private static Map<Long, Double> ranks(List<ScoredDocument> documents) {
    Map<Long, Double> ranks = new HashMap<>();
    documents.forEach(document -> ranks.put(document.number(), document.ranked()));
    return ranks;
  }

  private static List<Long> numbers(List<ScoredDocument> documents) {
    return documents.stream().map(ScoredDocument::number).toList();
  }

  @Test
  void both_count_as_shares_of_the_highest() {
    List<ScoredDocument> joined =
        ranking(Map.of(2L, .8), Map.of(1L, .2, 2L, .8, 3L, .4)).joined(documents(10, 5, 4));

    assertThat(ranks(joined)).isEqualTo(Map.of(1L, 1 + .25, 2L, .5 + 1, 3L, .4 + .5));
    assertThat(numbers(joined)).containsExactly(2L, 1L, 3L);
  }

  @Test
  void the_nearest_of_all_need_not_have_the_words() {
    assertThat(ranks(ranking(Map.of(9L, .8), Map.of(1L, .4)).joined(documents(10))))
        .containsEntry(1L, 1 + .5);
    assertThat(ranks(ranking(Map.of(9L, .2), Map.of(1L, .4)).joined(documents(10))))
        .containsEntry(1L, 1 + 1.0);
  }

  @Test
  void without_vectors_meaning_agrees_with_the_words() {
    assertThat(ranks(ranking(Map.of(9L, .8), Map.of(1L, .4)).joined(documents(10, 5))))
        .containsEntry(2L, .5 + .5);
  }

  @Test
  void what_means_the_opposite_loses_nothing() {
    assertThat(ranks(ranking(Map.of(9L, .8), Map.of(1L, -.4)).joined(documents(10))))
        .containsEntry(1L, 1.0);
  }

  @Test
  void where_nothing_is_near_words_alone_count() {
    assertThat(ranks(ranking(Map.of(), Map.of(1L, 0.0)).joined(documents(10, 5))))
        .isEqualTo(Map.of(1L, 2.0, 2L, 1.0));
    assertThat(ranks(ranking(Map.of(), Map.of(1L, -.5)).joined(documents(10, 5))))
        .isEqualTo(Map.of(1L, 2.0, 2L, 1.0));
  }

  @Test
  void where_no_word_scores_meaning_alone_counts() {
    assertThat(ranks(ranking(Map.of(9L, .8), Map.of(1L, .4, 2L, .8)).joined(documents(0, 0))))
        .isEqualTo(Map.of(1L, .5, 2L, 1.0));
  }

  @Test
  void what_an_article_gets_for_all_words_is_no_share() {
    Map<Long, Double> ranks =
        ranks(ranking(Map.of(9L, 1.0), Map.of()).joined(documents(1_010, 1_000, 5)));

    assertThat(ranks.get(1L)).isCloseTo(1_000 + 2, within(1e-9));
    assertThat(ranks.get(2L)).isCloseTo(1_000, within(1e-9));
    assertThat(ranks.get(3L)).isCloseTo(.5 + .5, within(1e-9));
  }

  @Test
  void of_equals_the_newer_comes_first_and_then_the_one_taken_in_last() {
    List<ScoredDocument> equals =
        List.of(
            new ScoredDocument(0, 0, 5, 20, 1),
            new ScoredDocument(1, 0, 5, 30, 2),
            new ScoredDocument(2, 0, 5, 20, 3));

    assertThat(numbers(ranking(Map.of(), Map.of()).joined(equals))).containsExactly(2L, 3L, 1L);
  }

  @Test
  void found_by_meaning_is_what_is_near_enough_the_nearest_first() {
    Map<Long, Double> nearest = Map.of(1L, MIN_COSINE, 2L, .9, 3L, .39, 4L, .9);

    List<ScoredDocument> found = ranking(nearest, Map.of()).byMeaning(documents(1, 2, 3, 4, 5));

    assertThat(numbers(found)).containsExactly(4L, 2L, 1L);
    assertThat(ranks(found)).isEqualTo(Map.of(1L, MIN_COSINE, 2L, .9, 4L, .9));
    assertThat(found).allMatch(ScoredDocument::byMeaning);
  }

  @Test
  void ten_are_found_by_meaning_at_most() {
    double[] scores = new double[12];
    Arrays.fill(scores, 1);
    Map<Long, Double> nearest = new HashMap<>();
    documents(scores).forEach(document -> nearest.put(document.number(), .9));

    assertThat(ranking(nearest, Map.of()).byMeaning(documents(scores))).hasSize(10);
  }

  @Test
  void the_nearest_meet_the_query_and_are_not_known_already() throws IOException {
    index.put(
        ArticleDraft.of(1, "Storm."),
        ArticleDraft.of(2, "Storm."),
        ArticleDraft.of(3, "Rain."),
        ArticleDraft.of(4, "Storm."));
    Query storm = index.clauses().query(index.parsed(query("storm")).clause());
    HybridRanking ranking = ranking(Map.of(1L, .9, 2L, .8, 3L, .7), Map.of());

    TopDocs found = ranking.nearest(storm, List.of(document(1, 1)));

    assertThat(found.scoreDocs).hasSize(1);
    assertThat(found.scoreDocs[0].doc).isEqualTo(index.doc(2));
    assertThat(found.scoreDocs[0].score).isEqualTo(index.score(storm, 2));
    assertThat(ranking.nearest(storm, documents(1, 1, 1)).scoreDocs).isEmpty();
  }
}
