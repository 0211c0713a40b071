package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.DidYouMean;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is found when the reader has typed and pressed Enter: the last word may go on.
class EnteredSearchTest {

  private static final String WAR = "The war ended at the harbour, said the envoy.";
  private static final String WARNED = "They warned of warmer warehouses near Harrowgate.";
  private static final String WARDEN = "The warden warned the harbour of a storm.";

  @TempDir Path folder;
  private IndexFixture fixture;

  @BeforeEach
  void open() {
    fixture = IndexFixture.open(folder);
    fixture.with(
        ArticleDraft.of(1, WARNED).title("Warned and warned again: warnings").date("2018-05-09"),
        ArticleDraft.of(2, WAR).date("2018-05-01"),
        ArticleDraft.of(3, WARDEN).date("2018-05-08"),
        ArticleDraft.of(
                4, "A long report of many ships and, once, a war. " + "Ships sailed. ".repeat(40))
            .date("2018-05-02"),
        ArticleDraft.of(5, "Jong-unites signed a treaty with Kim Jong-un.").date("2018-05-03"),
        ArticleDraft.of(6, "Sanction talks began; the sanctioned firms left.").date("2018-05-04"));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private SearchPage page(String words, LastWord lastWord, SortOrder sort) {
    IndexQuery query = new IndexQuery(words, lastWord, List.of(), sort, false);
    return fixture.index().search(query, PageCursor.START, 100, CancellationSignal.NEVER);
  }

  private List<Long> found(String words, LastWord lastWord) {
    return page(words, lastWord, SortOrder.RELEVANCE).hits().stream()
        .map(IndexHit::number)
        .toList();
  }

  private List<Long> entered(String words) {
    return found(words, LastWord.MAY_GO_ON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "w",
        "wa",
        "war",
        "ward",
        "harb",
        "war harb",
        "harbour wa",
        "sanctions",
        "sanctione",
        "jong-u",
        "jong",
        "title:warn",
        "war OR treat",
        "envoy NEAR/9 harb",
        "envoy OR",
        "\"the harb",
        "(treaty",
        "the storm of a",
        "they warned of warmer ware",
        "envoy zzz",
        "talks -sanc"
      })
  void entering_takes_nothing_away_that_was_listed_while_typing(String words) {
    assertThat(entered(words)).containsAll(found(words, LastWord.TYPING));
    assertThat(entered(words)).containsAll(found(words, LastWord.WHOLE));
  }

  @Test
  void what_begins_so_is_found_where_no_article_has_the_word_itself() {
    assertThat(entered("harbo")).containsExactlyInAnyOrder(2L, 3L);
    assertThat(entered("wareh")).containsExactly(1L);
    assertThat(found("harbo", LastWord.WHOLE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"war", "harbour war", "jong-un", "sanctions", "title:warned", "un"})
  void what_has_the_word_itself_comes_first_in_the_order_it_has_alone(String words) {
    List<Long> whole =
        page(words, LastWord.WHOLE, SortOrder.RELEVANCE).hits().stream()
            .filter(hit -> hit.missing().isEmpty())
            .map(IndexHit::number)
            .toList();

    assertThat(entered(words)).startsWith(whole.toArray(Long[]::new));
  }

  @Test
  void what_has_all_words_with_the_last_going_on_comes_before_what_lacks_one() {
    // Article 2 has both as they are written, article 3 "warden" and "warned", article 4 no
    // harbour.
    assertThat(entered("harbour war")).startsWith(2L, 3L).contains(4L);
  }

  @Test
  void a_blank_or_a_quotation_mark_behind_it_says_that_the_last_word_is_whole() {
    assertThat(entered("harbo ")).isEmpty();
    assertThat(entered("\"harbo\"")).isEmpty();
    assertThat(entered("harbo*")).hasSize(2);
    assertThat(entered("storm -harb")).containsExactly(3L);
  }

  @Test
  void only_the_last_word_goes_on() {
    assertThat(entered("harbo envoy")).allMatch(number -> number == 2L);
    assertThat(page("harbo envoy", LastWord.MAY_GO_ON, SortOrder.RELEVANCE).hits())
        .allMatch(hit -> !hit.missing().isEmpty());
  }

  @ParameterizedTest
  @EnumSource(SortOrder.class)
  void whatever_the_order_the_same_is_found_and_counted(SortOrder sort) {
    SearchPage page = page("wa", LastWord.MAY_GO_ON, sort);

    assertThat(page.hits()).extracting(IndexHit::number).containsExactlyInAnyOrder(1L, 2L, 3L, 4L);
    assertThat(page.total()).isEqualTo(4);
    assertThat(
            fixture
                .index()
                .count(
                    new IndexQuery("wa", LastWord.MAY_GO_ON, List.of(), sort, false),
                    CancellationSignal.NEVER))
        .isEqualTo(4);
  }

  @Test
  void what_the_word_goes_on_to_is_marked_with_the_word_itself() {
    assertThat(marked("war", 2, WAR)).containsExactly("war");
    assertThat(marked("war", 3, WARDEN)).containsExactly("warden", "warned");
    SearchPage page = page("harbo", LastWord.MAY_GO_ON, SortOrder.RELEVANCE);
    assertThat(page.hits()).allMatch(hit -> !hit.places().text().isEmpty());
  }

  private List<String> marked(String words, long number, String text) {
    return fixture.index().places(words, LastWord.MAY_GO_ON, number).text().stream()
        .map((Span place) -> place.of(text))
        .toList();
  }

  @Test
  void what_the_end_of_the_search_lacks_is_said() {
    assertThat(page("\"the harb", LastWord.MAY_GO_ON, SortOrder.RELEVANCE).reading().ignored())
        .isNotEmpty();
    assertThat(page("\"the harb", LastWord.TYPING, SortOrder.RELEVANCE).reading().ignored())
        .isEmpty();
  }

  @Test
  void other_words_are_not_proposed_for_a_beginning_that_finds_as_many() {
    Function<String, List<String>> nobody = _ -> List.of();
    IndexQuery entered =
        new IndexQuery("harbou", LastWord.MAY_GO_ON, List.of(), SortOrder.RELEVANCE, false);
    IndexQuery whole =
        new IndexQuery("harbou", LastWord.WHOLE, List.of(), SortOrder.RELEVANCE, false);

    assertThat(fixture.index().didYouMean(whole, nobody, CancellationSignal.NEVER))
        .map(DidYouMean::words)
        .contains("harbour");
    assertThat(fixture.index().didYouMean(entered, nobody, CancellationSignal.NEVER)).isEmpty();
  }
}
