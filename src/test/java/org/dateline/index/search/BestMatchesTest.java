package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.index.IndexFixture;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.search.MatchExplainer.TermExplanation;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SearchNotice.WeightedMatch;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A query of many words is scored over all of them, each by its rarity; none is a condition.
class BestMatchesTest {

  private static final String HARBOUR =
      "The harbour of Larnview was closed when a ferry struck the pier in fog.";

  @TempDir Path folder;
  private IndexFixture fixture;

  @BeforeEach
  void open() {
    fixture = IndexFixture.open(folder);
    put(1, 40, "The council met on Monday. People said the weather was cold in the city.");
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private void put(int from, int count, String text) {
    fixture.with(
        IntStream.range(from, from + count)
            .mapToObj(number -> ArticleDraft.of(number, text + " No " + number))
            .toArray(ArticleDraft[]::new));
  }

  private Optional<SearchNotice> notice(String words) {
    return fixture.search(words).reading().notice();
  }

  private List<String> marked(String words, long number, String text) {
    List<String> inHit =
        fixture.search(words).hits().stream()
            .filter(hit -> hit.number() == number)
            .flatMap(hit -> hit.places().text().stream())
            .map(span -> span.of(text))
            .toList();
    assertThat(
            fixture.index().places(words, LastWord.WHOLE, number).text().stream()
                .map(span -> span.of(text)))
        .as("in the article itself")
        .isEqualTo(inHit);
    return inHit;
  }

  @Test
  void words_of_asking_are_marked_only_where_there_is_nothing_else() {
    String text = "The ferry and the pier: what the talk was about. About the fog too.";
    String other = "Information about whatever.";
    fixture.with(ArticleDraft.of(100, text), ArticleDraft.of(101, other));

    assertThat(marked("information about the ferry, pier and fog", 100, text))
        .containsExactly("ferry", "pier", "fog");
    assertThat(marked("talk about fog", 100, text)).containsExactly("talk", "fog");
    assertThat(marked("about fog", 100, text)).containsExactly("about", "About", "fog");
    assertThat(marked("information about", 101, other)).containsExactly("Information", "about");
    assertThat(
            fixture.index().places("information about ferry pier fog", LastWord.WHOLE, 101).text())
        .as("it has nothing else")
        .hasSize(2);
  }

  @Test
  void what_words_score_is_told_by_what_they_count() {
    fixture.with(ArticleDraft.of(100, "A ferry about the pier, in fog about Larnview."));

    List<TermExplanation> terms =
        fixture
            .index()
            .explain(
                IndexFixture.query("about ferry pier fog larnview within", SortOrder.RELEVANCE),
                100,
                SemanticSource.NONE)
            .terms();

    assertThat(terms)
        .extracting(TermExplanation::text)
        .containsExactly("about", "ferry", "pier", "fog", "larnview");
    assertThat(terms.getFirst().score()).isPositive().isLessThan(terms.get(1).score() / 5);
  }

  @Test
  void a_rare_name_says_more_than_many_common_words() {
    fixture.with(ArticleDraft.of(100, HARBOUR));

    assertThat(fixture.numbers("people said in the city on monday that larnview was cold"))
        .startsWith(100L);
  }

  @Test
  void an_article_without_one_of_the_words_is_found_and_told_to_be_without_it() {
    fixture.with(ArticleDraft.of(100, HARBOUR));

    IndexHit first =
        fixture.search("ferry struck a pier in fog at larnview and sank").hits().getFirst();

    assertThat(first.number()).isEqualTo(100);
    assertThat(first.missing()).containsExactly("sank");
  }

  @Test
  void how_much_every_article_has_is_said() {
    fixture.with(ArticleDraft.of(100, HARBOUR));

    assertThat(notice("larnview ferry pier fog sank")).contains(new WeightedMatch(0, 20, 5));
    assertThat(notice("larnview ferry pier fog monday")).contains(new WeightedMatch(0, 20, 5));
  }

  @Test
  void where_all_that_is_found_has_all_of_the_words_nothing_is_said() {
    fixture.with(ArticleDraft.of(100, HARBOUR));

    assertThat(fixture.numbers("larnview ferry pier fog")).containsExactly(100L);
    assertThat(notice("larnview ferry pier fog")).isEmpty();
  }

  @Test
  void articles_with_less_than_the_share_are_not_found() {
    fixture.with(ArticleDraft.of(100, HARBOUR));

    // What is in every article but one says next to nothing.
    assertThat(fixture.numbers("council larnview ferry pier fog")).containsExactly(100L);
  }

  @Test
  void words_that_the_library_does_not_have_raise_no_wall() {
    fixture.with(ArticleDraft.of(100, HARBOUR));

    assertThat(fixture.numbers("zyxabc zyxdef zyxghi zyxjkl zyxmno larnview"))
        .containsExactly(100L);
    assertThat(fixture.numbers("zyxabc zyxdef zyxghi zyxjkl")).isEmpty();
  }

  @Test
  void what_only_asks_is_neither_counted_nor_missed() {
    fixture.with(
        ArticleDraft.of(100, HARBOUR),
        ArticleDraft.of(101, "The background of the information about details."));

    SearchPage found = fixture.search("what is the background of the larnview ferry pier accident");

    assertThat(found.hits()).extracting(IndexHit::number).startsWith(100L).doesNotContain(101L);
    assertThat(found.hits().getFirst().missing()).containsExactly("accident");
  }

  @Test
  void having_all_words_is_a_gain() {
    fixture.with(
        ArticleDraft.of(100, "Larnview. " + "Rain fell. ".repeat(30) + "Ferry, pier, fog."),
        ArticleDraft.of(
            101, "Larnview ferry. Larnview ferry. " + "Rain fell. ".repeat(30) + "Fog."));

    assertThat(fixture.numbers("larnview ferry pier fog")).containsExactly(100L, 101L);
  }

  @Test
  void neighbours_near_each_other_are_a_gain() {
    String rest = "Rain fell on a ferry that day. ".repeat(6);
    fixture.with(
        ArticleDraft.of(100, "Larnview was calm. " + rest + "A pier stood. " + rest + "Fog."),
        ArticleDraft.of(101, "Calm was. " + rest + rest + "The larnview pier stood in fog."));

    assertThat(fixture.numbers("larnview pier fog sank")).startsWith(101L);
  }

  @Test
  void a_query_in_capitals_finds_the_same_in_the_same_order() {
    fixture.with(
        ArticleDraft.of(100, HARBOUR),
        ArticleDraft.of(101, "A ferry, and not the pier or the fog."));
    String words = "ferry and pier not near the fog or larnview";

    assertThat(fixture.numbers(words.toUpperCase(Locale.ROOT)))
        .isNotEmpty()
        .isEqualTo(fixture.numbers(words));
  }

  @Test
  void three_words_are_all_asked_for() {
    put(100, 10, "Larnview ferry pier.");
    put(110, 10, "Larnview.");

    assertThat(fixture.numbers("larnview ferry pier")).hasSize(10);
    assertThat(fixture.numbers("the larnview, a ferry or its pier")).hasSize(10);
    assertThat(fixture.numbers("larnview ferry pier sank")).hasSizeGreaterThan(10);
  }

  @Test
  void by_date_all_words_are_asked_for_as_long_as_any_article_has_them() {
    put(100, 3, "Larnview ferry pier fog.");
    put(110, 3, "Larnview ferry pier.");

    assertThat(fixture.numbers("larnview ferry pier fog", SortOrder.NEWEST)).hasSize(3);
    assertThat(fixture.numbers("larnview ferry pier fog sank", SortOrder.NEWEST)).hasSize(6);
  }

  @Test
  void while_typing_all_words_are_asked_for_as_long_as_any_article_has_them() {
    put(100, 3, "Larnview ferry pier fog.");
    put(110, 3, "Larnview ferry pier.");

    assertThat(fixture.typing("larnview ferry pier fo")).hasSize(3);
    assertThat(fixture.typing("larnview ferry pier fog san")).hasSize(6);
  }

  @Test
  void conditions_are_never_given_up() {
    fixture.with(
        ArticleDraft.of(100, HARBOUR), ArticleDraft.of(101, "Ferry at the pier.").starred());

    assertThat(
            fixture.numbers(
                "larnview ferry pier fog",
                SortOrder.RELEVANCE,
                new IndexCondition.StarredCondition()))
        .containsExactly(101L);
  }

  @Test
  void what_is_counted_is_what_is_found() {
    put(100, 7, "Larnview ferry pier.");
    put(110, 5, "Ferry, fog.");
    String words = "larnview ferry pier fog sank";

    List<Long> found = fixture.numbers(words);
    var query = IndexFixture.query(words, SortOrder.RELEVANCE);

    assertThat(found).hasSize(12);
    assertThat(fixture.search(words).total()).isEqualTo(12);
    assertThat(fixture.index().count(query, CancellationSignal.NEVER)).isEqualTo(12);
  }

  @Test
  void of_more_words_than_are_looked_for_the_rarest_count() {
    fixture.with(ArticleDraft.of(100, HARBOUR));
    String many =
        IntStream.range(0, 40).mapToObj("word%d"::formatted).collect(Collectors.joining(" "));
    put(200, 30, many);

    assertThat(fixture.numbers(many + " larnview ferry pier fog struck harbour"))
        .contains(100L)
        .hasSize(31);
  }
}
