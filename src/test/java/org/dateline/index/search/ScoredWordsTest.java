package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.index.IndexFixture;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexCondition;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words tell that one article matches better than another; where they do not, the newest
/// comes first.
class ScoredWordsTest {

  private static final String FILLER =
      "It was a long day in the valley and nobody had much to say about any of that. ".repeat(4);

  @TempDir Path folder;
  private IndexFixture shelf;

  @BeforeEach
  void open() {
    shelf = IndexFixture.open(folder);
    shelf.with(
        ArticleDraft.of(1, "Dalian summit. Dalian summit. Dalian summit.")
            .title("Dalian summit")
            .date("2018-05-08"),
        ArticleDraft.of(2, FILLER + "Dalian. " + FILLER + "Summit. " + FILLER).date("2018-06-08"),
        ArticleDraft.of(3, "Rain.").date("2018-07-08"));
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dalian",
        "summit dalian",
        "\"dalian\"",
        "dalian NEAR/500 summit",
        "dalian~",
        "dalian OR zebra",
        "dali* OR dalian",
        "dalian date:2018",
        "dalian is:unread -rain"
      })
  void the_best_comes_first(String words) {
    assertThat(shelf.numbers(words)).containsExactly(1L, 2L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dali*",
        "text:dali*",
        "dali* OR summi*",
        "dali* date:2018",
        "is:unread -rain",
        "date:2018 -rain",
        "language:en -rain"
      })
  void the_newest_comes_first(String words) {
    assertThat(shelf.numbers(words)).containsExactly(2L, 1L);
    assertThat(shelf.search(words).hits())
        .allSatisfy(hit -> assertThat(hit.score()).as("no score").isZero());
  }

  @Test
  void the_oldest_comes_first_where_that_is_asked_for() {
    assertThat(shelf.numbers("dalian", SortOrder.OLDEST)).containsExactly(1L, 2L);
    assertThat(shelf.numbers("dali*", SortOrder.OLDEST)).containsExactly(1L, 2L);
    assertThat(shelf.numbers("dalian", SortOrder.NEWEST)).containsExactly(2L, 1L);
  }

  @Test
  void three_letters_say_something_and_two_do_not() {
    assertThat(shelf.typing("da")).containsExactly(2L, 1L);
    assertThat(shelf.typing("dal")).containsExactly(1L, 2L);
    assertThat(shelf.numbers("da")).isEmpty();
  }

  @Test
  void words_of_which_nothing_can_be_asked_find_nothing_and_it_is_said() {
    SearchPage page = shelf.search("...");

    assertThat(page.hits()).isEmpty();
    assertThat(page.total()).isZero();
    assertThat(page.reading().notice()).isPresent();
  }

  @Test
  void words_near_each_other_count_for_more_in_every_pair() {
    shelf.with(
        ArticleDraft.of(11, "Green apples " + FILLER + " and yellow pears."),
        ArticleDraft.of(12, "Green pears " + FILLER + " and yellow apples."),
        ArticleDraft.of(13, "Pears green " + FILLER + " and yellow apples."));

    assertThat(shelf.numbers("yellow pears")).startsWith(11L);
    assertThat(shelf.numbers("green apples")).startsWith(11L);
    assertThat(shelf.numbers("green pears")).startsWith(12L);
  }

  @Test
  void a_condition_leaves_out_what_does_not_meet_it_and_changes_no_score() {
    double score = shelf.search("dalian").hits().getFirst().score();
    IndexCondition unread = new IndexCondition.UnreadCondition();

    assertThat(shelf.search("dalian", SortOrder.RELEVANCE, unread).hits().getFirst().score())
        .isEqualTo(score);
  }
}
