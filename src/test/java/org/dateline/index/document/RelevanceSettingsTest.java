package org.dateline.index.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.index.IndexFixture;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader would put first comes first.
class RelevanceSettingsTest {

  private static final String FILLER = "Some said this, others that, and much went on as before. ";

  @TempDir Path folder;
  private IndexFixture fixture;

  @BeforeEach
  void open() {
    fixture = IndexFixture.open(folder);
    fixture.with(
        IntStream.rangeClosed(101, 130)
            .mapToObj(number ->
                ArticleDraft.of(number, FILLER.repeat(3) + number).title("Other news of the day"))
            .toArray(ArticleDraft[]::new));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void the_word_in_the_headline_counts_for_more() {
    fixture.with(
        ArticleDraft.of(1, FILLER + "Dalian. " + FILLER).title("Views of the day"),
        ArticleDraft.of(2, FILLER + "Dalian. " + FILLER).title("Views of Dalian"));

    assertThat(fixture.numbers("Dalian")).containsExactly(2L, 1L);
  }

  @Test
  void a_word_that_comes_again_counts_for_more_but_less_each_time() {
    fixture.with(
        ArticleDraft.of(1, "Dalian. " + FILLER.repeat(4)),
        ArticleDraft.of(2, "Dalian. Dalian. Dalian. " + FILLER.repeat(4)),
        ArticleDraft.of(3, "Dalian. Dalian. " + FILLER.repeat(4)));

    List<IndexHit> hits = fixture.search("Dalian").hits();

    assertThat(hits).extracting(IndexHit::number).containsExactly(2L, 3L, 1L);
    assertThat(hits.get(0).score() - hits.get(1).score())
        .isLessThan(hits.get(1).score() - hits.get(2).score());
  }

  @Test
  void a_word_counts_for_less_in_a_long_article() {
    fixture.with(
        ArticleDraft.of(1, FILLER.repeat(40) + "Dalian."),
        ArticleDraft.of(2, FILLER.repeat(2) + "Dalian."));

    assertThat(fixture.numbers("Dalian")).containsExactly(2L, 1L);
  }

  @Test
  void the_rare_word_counts_for_more_than_the_frequent_one() {
    fixture.with(
        ArticleDraft.of(1, FILLER + "Others. Dalian."),
        ArticleDraft.of(2, FILLER + "Others, others, others."));

    assertThat(fixture.numbers("others OR Dalian")).startsWith(1L);
  }

  @Test
  void words_near_each_other_count_for_more() {
    fixture.with(
        ArticleDraft.of(1, "A joint effort. " + FILLER.repeat(2) + "A statement."),
        ArticleDraft.of(2, "An effort. " + FILLER.repeat(2) + "A joint statement."));

    assertThat(fixture.numbers("joint statement")).startsWith(2L, 1L);
  }

  @Test
  void the_order_in_which_words_are_typed_matters_a_little() {
    fixture.with(
        ArticleDraft.of(1, FILLER + "Will hunters see it?"),
        ArticleDraft.of(2, FILLER + "Hunters will see it?"));

    assertThat(fixture.numbers("hunters see")).hasSize(2);
    assertThat(fixture.numbers("\"will hunters\"")).containsExactly(1L);
  }

  @Test
  void of_equals_the_newer_comes_first() {
    fixture.with(
        ArticleDraft.of(1, FILLER + "Summit.").date("2018-06-12"),
        ArticleDraft.of(2, FILLER + "Summit.").date("2019-02-28"),
        ArticleDraft.of(3, FILLER + "Summit.").date("2018-04-27"),
        ArticleDraft.of(4, FILLER + "Summit."));

    assertThat(fixture.numbers("summit")).containsExactly(2L, 1L, 3L, 4L);
    assertThat(fixture.numbers("summi*")).startsWith(2L);
  }

  @Test
  void news_is_only_a_little_ahead() {
    fixture.with(
        ArticleDraft.of(1, FILLER + "The Dalian summit. Dalian.")
            .title("Dalian summit")
            .date("2001-01-01"),
        ArticleDraft.of(2, FILLER.repeat(3) + "Dalian. " + FILLER + "Summit.").date("2019-12-31"));

    assertThat(fixture.numbers("dalian summit")).startsWith(1L, 2L);
  }

  @Test
  void the_word_as_it_was_typed_comes_before_its_other_forms() {
    fixture.with(
        ArticleDraft.of(1, FILLER + "They meet."),
        ArticleDraft.of(2, FILLER + "They were meeting."),
        ArticleDraft.of(3, FILLER + "They met."));

    assertThat(fixture.numbers("meeting")).startsWith(2L).hasSize(3);
    assertThat(fixture.numbers("met")).startsWith(3L).hasSize(3);
    assertThat(fixture.numbers("meet")).startsWith(1L).hasSize(3);
  }

  @Test
  void a_slip_of_the_keys_does_not_push_the_right_word_back() {
    fixture.with(
        ArticleDraft.of(1, FILLER + "Korean.").date("2019-01-01"),
        ArticleDraft.of(2, FILLER + "Korea.").date("2018-01-01"));

    assertThat(fixture.numbers("korea~")).containsExactly(2L, 1L);
  }

  @Test
  void scores_tell_the_order_and_are_not_told_where_they_do_not() {
    fixture.with(
        ArticleDraft.of(1, "Dalian.").title("Dalian"),
        ArticleDraft.of(2, FILLER + "Dalian."),
        ArticleDraft.of(3, FILLER));

    assertThat(fixture.search("Dalian").hits())
        .extracting(IndexHit::score)
        .allSatisfy(score -> assertThat(score).isPositive())
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(fixture.search("Dalian", SortOrder.NEWEST).hits())
        .extracting(IndexHit::score)
        .containsOnly(0.0);
  }

  @Test
  void conditions_do_not_change_the_order() {
    fixture.with(
        ArticleDraft.of(1, FILLER + "Dalian.").starred(),
        ArticleDraft.of(2, FILLER + "Dalian.").title("Dalian").starred(),
        ArticleDraft.of(3, FILLER + "Dalian, Dalian."));

    assertThat(fixture.numbers("Dalian")).containsExactly(2L, 3L, 1L);
    assertThat(
            fixture.numbers("Dalian", SortOrder.RELEVANCE, new IndexCondition.StarredCondition()))
        .containsExactly(2L, 1L);
    assertThat(fixture.numbers("Dalian is:unread")).containsExactly(2L, 3L, 1L);
  }

  @Test
  void the_same_search_has_the_same_order_and_scores() {
    for (int number = 1; number <= 40; number++) {
      fixture.with(
          ArticleDraft.of(number, FILLER.repeat(number % 7) + "Dalian. ".repeat(1 + number % 5)));
    }
    List<IndexHit> first = fixture.search("dalian some others").hits();

    for (int again = 0; again < 5; again++) {
      assertThat(fixture.search("dalian some others").hits()).isEqualTo(first);
    }
  }
}
