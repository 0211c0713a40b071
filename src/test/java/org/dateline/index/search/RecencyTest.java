package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.index.IndexFixture;
import org.dateline.index.document.ArticleDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of two articles that match nearly as well, the newer comes first; how much better the older must
/// be, their age says.
class RecencyTest {

  private static final String FILLER =
      "It was a long day in the valley and nobody had much to say ";

  @TempDir Path folder;
  private IndexFixture index;

  @BeforeEach
  void open() {
    index = IndexFixture.open(folder);
  }

  @AfterEach
  void close() {
    index.close();
  }

  /// An article in which the word is a little less of the text than in others, by some two in a
  /// hundred of its score for each pair of words more.
  private static ArticleDraft article(long number, int moreWords, String date) {
    ArticleDraft article =
        ArticleDraft.of(number, FILLER + "of trade" + " and so".repeat(moreWords) + ".");
    return date.isEmpty() ? article : article.date(date);
  }

  @Test
  void the_newest_gains_enough_to_pass_an_old_one_that_matches_slightly_better() {
    index.with(article(1, 1, "2018-06-30"), article(2, 0, "2009-06-30"));

    assertThat(index.numbers("trade")).containsExactly(1L, 2L);
  }

  @Test
  void half_a_year_leaves_half_of_the_gain() {
    // Neither is the newest: what counts is how much newer one is than the other.
    index.with(
        article(1, 1, "2018-01-01"), article(2, 0, "2009-06-30"), article(3, 9, "2018-06-30"));

    assertThat(index.numbers("trade")).startsWith(1L, 2L);
  }

  @Test
  void among_old_ones_the_better_match_comes_first() {
    index.with(
        article(1, 1, "2010-01-01"), article(2, 0, "2009-06-30"), article(3, 9, "2018-06-30"));

    assertThat(index.numbers("trade").indexOf(2L)).isLessThan(index.numbers("trade").indexOf(1L));
  }

  @Test
  void no_date_gains_nothing() {
    index.with(article(1, 0, ""), article(2, 1, "2018-06-30"));

    assertThat(index.numbers("trade")).containsExactly(2L, 1L);
  }

  @Test
  void what_is_newer_is_never_passed_by_what_is_as_good_and_older() {
    index.with(
        article(1, 0, "2018-06-28"), article(2, 0, "2018-06-30"), article(3, 0, "2018-06-29"));

    assertThat(index.numbers("trade")).containsExactly(2L, 3L, 1L);
  }
}
