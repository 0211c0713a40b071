package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.index.search.InMemoryIndex.query;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.MatchExplainer.DocumentExplanation;
import org.dateline.index.search.MatchExplainer.TermExplanation;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each word of a query is told with what it scores in an article, wherever in the index that is.
class MatchScoresTest {

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  @BeforeEach
  void open() throws IOException {
    index.put(
        ArticleDraft.of(1, "The ferry and the pier.").title("Ferry"),
        ArticleDraft.of(2, "Rain, rain."),
        ArticleDraft.of(3, "A joint statement on rain.").title("Joint statement"));
    index.put(
        ArticleDraft.of(4, "A pier."),
        ArticleDraft.of(5, "Rain on a ferry.").title("The ferry and the rain"));
  }

  private DocumentExplanation explained(String words, long number) throws IOException {
    IndexQuery query = query(words);
    return new MatchExplainer(index.searcher(), index.clauses(), index.relevance(query))
        .of(
            words,
            index.parsed(query),
            index.doc(number),
            Objects.requireNonNull(index.texts(List.of(number)).get(number)));
  }

  private TermExplanation first(String words, long number) throws IOException {
    return explained(words, number).terms().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "ferry, 1",
    "ferry, 5",
    "pier, 1",
    "pier, 4",
    "rain, 2",
    "rain, 3",
    "rain, 5",
    "\"joint statement\", 3",
    "ferry~, 1",
    "ferry~, 5",
    "title:ferry, 5"
  })
  void a_word_is_told_with_what_it_scores_in_a_search(String words, long number)
      throws IOException {
    SearchPlan plan = index.planner(query(words)).complete();

    assertThat(first(words, number).score())
        .isPositive()
        .isCloseTo(index.score(plan.scoring().query(), number), within(1e-5));
  }

  @ParameterizedTest
  @CsvSource({"ferry, 2", "ferry, 3", "ferry, 4", "pier, 5", "wonsan, 1", "title:rain, 2"})
  void what_an_article_does_not_have_scores_nothing(String words, long number) throws IOException {
    assertThat(first(words, number).score()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source:sample",
        "author:lee",
        "url:org",
        "is:unread",
        "language:en",
        "date:2018",
        "person:Lee",
        "-rain",
        ""
      })
  void what_asks_for_no_word_of_headline_or_text_is_not_told(String words) throws IOException {
    assertThat(explained(words, 1).terms()).isEmpty();
  }

  @Test
  void text_and_headline_are_told_apart() throws IOException {
    TermExplanation text = first("text:ferry", 1);
    TermExplanation title = first("title:ferry", 1);

    assertThat(text.places().text()).hasSize(1);
    assertThat(text.places().title()).isEmpty();
    assertThat(title.places().title()).hasSize(1);
    assertThat(title.places().text()).isEmpty();
  }

  @Test
  void of_a_group_in_a_field_each_word_is_told() throws IOException {
    assertThat(explained("title:(ferry OR rain) text:(pier rain)", 1).terms())
        .extracting(TermExplanation::text)
        .containsExactly("ferry", "rain", "pier", "rain");
  }

  @Test
  void the_names_that_a_query_speaks_of_are_told() throws IOException {
    assertThat(explained("person:Lee ferry", 1).names()).containsExactly(InMemoryIndex.NAMED);
    assertThat(explained("ferry", 1).names()).isEmpty();
  }

  @Test
  void neighbours_are_told_in_one_piece_also_where_one_is_a_name_or_a_pattern() throws IOException {
    assertThat(first("person:Lee NEAR/3 pier", 1).text()).isEqualTo("Lee NEAR/3 pier");
    for (String words :
        List.of(
            "ferry NEAR/3 pier",
            "fer* NEAR/3 pier",
            "ferry NEAR/3 peir~",
            "\"a ferry\" NEAR/3 pier")) {
      assertThat(first(words + " rain", 1).text()).isEqualTo(words);
    }
  }
}
