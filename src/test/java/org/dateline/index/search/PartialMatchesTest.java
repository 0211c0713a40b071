package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.index.IndexFixture;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SearchNotice.PartialMatch;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// All words are asked for; where few articles have them all, the best of the others follow, and
/// the reader is told.
class PartialMatchesTest {

  @TempDir Path folder;
  private IndexFixture fixture;

  @BeforeEach
  void open() {
    fixture = IndexFixture.open(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  /// Puts articles of the same text on the fixture, numbered from one on.
  private void put(int from, int count, String text) {
    fixture.with(
        IntStream.range(from, from + count)
            .mapToObj(number -> ArticleDraft.of(number, text + " No " + number))
            .toArray(ArticleDraft[]::new));
  }

  private Optional<SearchNotice> notice(String words) {
    return fixture.search(words).reading().notice();
  }

  @Test
  void where_enough_articles_have_all_words_no_others_are_listed() {
    put(1, 10, "Trade talks.");
    put(11, 10, "Trade.");

    assertThat(fixture.numbers("trade talks")).hasSize(10).allMatch(number -> number <= 10);
    assertThat(notice("trade talks")).isEmpty();
    assertThat(fixture.search("trade talks").hits())
        .allSatisfy(hit -> assertThat(hit.missing()).isEmpty());
  }

  @Test
  void where_few_articles_have_all_words_others_follow_and_it_is_said() {
    put(1, 2, "Trade talks.");
    put(3, 3, "Trade.");
    put(6, 4, "Talks.");

    SearchPage found = fixture.search("trade talks");

    assertThat(found.hits()).hasSize(9);
    assertThat(found.total()).isEqualTo(9);
    assertThat(found.hits().subList(0, 2))
        .extracting(IndexHit::number)
        .containsExactlyInAnyOrder(1L, 2L);
    for (IndexHit hit : found.hits()) {
      assertThat(hit.missing())
          .isEqualTo(
              hit.number() <= 2
                  ? List.of()
                  : hit.number() <= 5 ? List.of("talks") : List.of("trade"));
    }
    assertThat(found.reading().notice()).contains(new PartialMatch(2, 1, 2));
  }

  @Test
  void one_article_with_all_words_is_one() {
    put(1, 1, "Trade talks.");
    put(2, 1, "Trade.");

    assertThat(notice("trade talks")).contains(new PartialMatch(1, 1, 2));
  }

  @Test
  void what_has_all_words_comes_before_what_has_some_however_much() {
    fixture.with(
        ArticleDraft.of(
                1,
                "Rain. "
                    + "Other words stand here in great number. ".repeat(60)
                    + "Talks on trade.")
            .date("1950-01-01"),
        ArticleDraft.of(2, "Trade trade trade.").title("Trade").date("2018-01-01"),
        ArticleDraft.of(3, "Talks talks talks.").title("Talks").date("2018-01-01"));

    assertThat(fixture.numbers("trade talks")).startsWith(1L).hasSize(3);
  }

  @Test
  void those_with_all_words_stay_in_the_order_of_relevance() {
    fixture.with(
        ArticleDraft.of(1, "Trade talks, and again trade talks.")
            .title("Trade talks")
            .date("2018-01-01"),
        ArticleDraft.of(2, "Rain. Talks. " + "Other words. ".repeat(60) + "Trade.")
            .date("2018-12-31"),
        ArticleDraft.of(3, "Trade."));

    assertThat(fixture.numbers("trade talks")).containsExactly(1L, 2L, 3L);
  }

  @Test
  void where_none_has_all_words_those_with_some_are_listed_and_it_is_said() {
    put(1, 3, "Trade.");
    put(4, 3, "Talks.");

    SearchPage found = fixture.search("trade talks");

    assertThat(found.hits()).hasSize(6);
    assertThat(found.reading().notice()).contains(new PartialMatch(0, 1, 2));
    assertThat(fixture.search("trade wonsan").hits()).hasSize(3);
    assertThat(fixture.search("wonsan seoul").hits()).isEmpty();
    assertThat(notice("wonsan seoul")).isEmpty();
  }

  @Test
  void of_many_words_as_many_are_asked_for_as_enough_articles_have() {
    put(1, 10, "Trade talks.");
    put(11, 20, "Trade.");

    SearchPage found = fixture.search("trade talks wonsan");

    assertThat(found.hits())
        .hasSize(10)
        .allSatisfy(hit -> assertThat(hit.missing()).containsExactly("wonsan"));
    assertThat(found.reading().notice()).contains(new PartialMatch(0, 2, 3));
  }

  @Test
  void what_has_more_of_the_words_comes_first() {
    put(1, 1, "Trade.");
    put(2, 1, "Trade talks.");
    put(3, 1, "Trade talks stall.");

    assertThat(fixture.numbers("trade talks stall")).containsExactly(3L, 2L, 1L);
  }

  @Test
  void a_rare_word_counts_for_more_than_a_frequent_one() {
    put(1, 20, "Trade.");
    put(21, 1, "Wonsan.");

    assertThat(fixture.numbers("trade wonsan")).startsWith(21L).hasSize(21);
  }

  @Test
  void words_that_say_nothing_are_not_asked_for_where_there_are_others() {
    put(1, 1, "Talks on trade.");
    put(2, 1, "Trade in talks of the day.");

    assertThat(fixture.complete("the talks of the day on trade")).containsExactly(2L);
    assertThat(fixture.complete("the talks on trade")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.search("the wonsan talks").hits())
        .allSatisfy(hit -> assertThat(hit.missing()).containsExactly("wonsan"));
  }

  @Test
  void words_that_say_nothing_are_asked_for_alone_and_in_phrases() {
    put(1, 1, "To be or not to be.");
    put(2, 1, "Be that as it may.");

    assertThat(fixture.complete("to be or not to be")).contains(1L);
    assertThat(fixture.complete("that")).containsExactly(2L);
    assertThat(fixture.complete("\"not to be\"")).containsExactly(1L);
    assertThat(fixture.complete("as it")).containsExactly(2L);
    assertThat(fixture.complete("+that +may")).containsExactly(2L);
  }

  @Test
  void a_phrase_is_missing_as_one() {
    put(1, 1, "Trade talks in Wonsan.");
    put(2, 1, "Talks in Wonsan on trade.");

    assertThat(fixture.search("\"trade talks\" wonsan").hits())
        .extracting(IndexHit::missing)
        .containsExactly(List.of(), List.of("trade talks"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trade AND talks",
        "trade (talks)  OR wonsan",
        "+trade +talks",
        "trade -rain talks",
        "title:trade talks",
        "tra* talks",
        "trade~ talks",
        "is:unread trade talks",
        "trade NEAR talks"
      })
  void with_operators_and_fields_nothing_else_is_found(String words) {
    put(1, 3, "Trade.");
    put(4, 3, "Talks.");

    assertThat(fixture.search(words).hits()).isEmpty();
    assertThat(notice(words)).isEmpty();
  }

  @Test
  void by_date_all_words_are_asked_for_as_long_as_any_article_has_them() {
    put(1, 1, "Trade talks.");
    put(2, 3, "Trade.");

    assertThat(fixture.numbers("trade talks", SortOrder.NEWEST)).containsExactly(1L);
    assertThat(fixture.numbers("trade wonsan", SortOrder.NEWEST)).hasSize(4);
    assertThat(fixture.numbers("trade wonsan", SortOrder.OLDEST)).hasSize(4);
  }

  @Test
  void while_typing_all_words_are_asked_for_as_long_as_any_article_has_them() {
    put(1, 1, "Trade talks.");
    put(2, 3, "Trade.");

    assertThat(fixture.typing("trade ta")).containsExactly(1L);
    assertThat(fixture.typing("trade wons")).hasSize(4);
  }

  @Test
  void conditions_are_never_given_up() {
    fixture.with(
        ArticleDraft.of(1, "Trade talks."),
        ArticleDraft.of(2, "Trade.").starred(),
        ArticleDraft.of(3, "Talks."));

    assertThat(
            fixture.numbers(
                "trade talks", SortOrder.RELEVANCE, new IndexCondition.StarredCondition()))
        .containsExactly(2L);
    assertThat(
            fixture
                .search("trade talks", SortOrder.RELEVANCE, new IndexCondition.StarredCondition())
                .reading()
                .notice())
        .contains(new PartialMatch(0, 1, 2));
  }

  @Test
  void the_total_is_of_all_that_is_listed() {
    put(1, 3, "Trade talks.");
    put(4, 40, "Trade.");
    IndexQuery query = IndexFixture.query("trade talks", SortOrder.RELEVANCE);

    assertThat(fixture.index().search(query, PageCursor.START, 5, CancellationSignal.NEVER).total())
        .isEqualTo(43);
    assertThat(fixture.index().count(query, CancellationSignal.NEVER)).isEqualTo(43);
  }
}
