package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.index.search.InMemoryIndex.query;
import static org.dateline.index.search.InMemoryIndex.typed;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.document.RelevanceSettings;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.IndexQuery;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.LastWord;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What scores, and what the headline and neighbours add.
class RelevanceQueryTest {

  private static final String FAR = " it went on as before".repeat(3) + " ";

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  @BeforeEach
  void open() throws IOException {
    index.put(
        ArticleDraft.of(1, "The ferry left.").title("Tal").starred(),
        ArticleDraft.of(2, "A ferry, a pier.").title("Talks").read(),
        ArticleDraft.of(3, "Ferry" + FAR + "pier.").title("A joint statement").starred());
  }

  private boolean hasScores(IndexQuery query) {
    return index.relevance(query).hasScores();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ferry",
        "the",
        "\"joint statement\"",
        "ferry NEAR/5 pier",
        "ferry~",
        "person:Kim",
        "title:ferry",
        "title:fer* pier",
        "fer* OR pier",
        "date:2018 ferry",
        "-rain ferry"
      })
  void words_phrases_neighbours_and_names_tell_which_matches_better(String words) {
    assertThat(hasScores(query(words))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "fer*",
        "/fer.*/",
        "title:fer*",
        "fer* OR pie*",
        "fer* pie*",
        "-ferry",
        "is:unread",
        "is:starred",
        "language:en",
        "date:2018"
      })
  void patterns_and_what_an_article_is_do_not(String words) {
    assertThat(hasScores(query(words))).isFalse();
  }

  @Test
  void nor_do_the_types_of_names() {
    Clause type = new Clause.EntityTypeClause(EntityType.PERSON);

    assertThat(
            new RelevanceQuery(
                    type, List.of(), index.clauses(), index.conditions(), RelevanceSettings.NEWS)
                .hasScores())
        .isFalse();
  }

  @Test
  void of_a_word_being_typed_three_letters_do_and_two_do_not() {
    assertThat(hasScores(typed("fer"))).isTrue();
    assertThat(hasScores(typed("fe"))).isFalse();
    assertThat(hasScores(query("fe"))).isTrue();
    assertThat(hasScores(typed("pier fe"))).isTrue();
    assertThat(hasScores(typed("title:fe"))).isFalse();
  }

  @Test
  void names_and_likeness_are_conditions_that_score() {
    IndexCondition names = new IndexCondition.AnyNameCondition(Set.of(1L));
    IndexCondition like = new IndexCondition.SimilarCondition(1);
    IndexCondition starred = new IndexCondition.StarredCondition();

    assertThat(hasScores(query("", names))).isTrue();
    assertThat(hasScores(query("", like))).isTrue();
    assertThat(hasScores(query("", starred, names))).isTrue();
    assertThat(hasScores(query("", starred))).isFalse();
    assertThat(hasScores(query("", new IndexCondition.NotCondition(names)))).isFalse();
    assertThat(index.relevance(query("ferry", starred)).hasScoredConditions()).isFalse();
    assertThat(index.relevance(query("fer*", like)).hasScoredConditions()).isTrue();
  }

  @Test
  void conditions_are_part_of_what_is_found() throws IOException {
    IndexQuery query = query("ferry", new IndexCondition.StarredCondition());
    Query words = index.clauses().query(index.parsed(query).clause());

    assertThat(index.scores(index.relevance(query).matching(words))).containsOnlyKeys(1L, 3L);
    assertThat(index.scores(index.relevance(query("ferry")).matching(words))).hasSize(3);
    assertThat(index.scores(index.relevance(query).matching(MatchAllDocsQuery.INSTANCE)))
        .containsOnlyKeys(1L, 3L);
  }

  @Test
  void what_adds_to_the_score_is_no_condition() throws IOException {
    RelevanceQuery relevance = index.relevance(query("ferry"));
    Query ferry = index.clauses().query(index.parsed(query("ferry")).clause());
    Query pier = index.clauses().query(index.parsed(query("pier")).clause());

    Query both = relevance.scored(ferry, List.of(pier));

    assertThat(index.scores(both)).hasSize(3);
    assertThat(index.score(both, 1)).isEqualTo(index.score(ferry, 1));
    assertThat(index.score(both, 2)).isGreaterThan(index.score(ferry, 2));
  }

  @Test
  void having_all_words_scores_a_thousand() throws IOException {
    Query ferry = index.clauses().query(index.parsed(query("ferry")).clause());

    assertThat(index.scores(RelevanceQuery.allWords(ferry)))
        .hasSize(3)
        .allSatisfy((_, score) -> assertThat(score).isEqualTo(1_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"talks", "the talks", "talks -rain", "talks pie*", "\"talks\"", "talks is:unread"})
  void each_word_and_phrase_counts_in_the_headline(String words) throws IOException {
    assertThat(index.relevance(query(words)).titles()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tal*", "talks OR tal", "text:talks", "-talks", "talks~", "", "..."})
  void nothing_else_does(String words) throws IOException {
    assertThat(index.relevance(query(words)).titles()).isEmpty();
  }

  @Test
  void the_headline_adds_six_tenths_of_the_score_there() throws IOException {
    RelevanceQuery relevance = index.relevance(query("talks"));
    Query there = index.clauses().query("title", index.parsed(query("talks")).clause());

    assertThat(index.scores(relevance.titles().getFirst())).containsOnlyKeys(2L);
    assertThat(index.score(relevance.titles().getFirst(), 2))
        .isCloseTo(0.6f * index.score(there, 2), within(1e-6f));
  }

  @Test
  void a_word_being_typed_counts_in_the_headline_where_it_is_whole() throws IOException {
    List<Query> titles = index.relevance(typed("ferry tal")).titles();

    assertThat(titles).hasSize(2);
    assertThat(index.scores(titles.getLast())).containsOnlyKeys(1L);
  }

  @Test
  void a_phrase_counts_in_the_headline_as_a_phrase() throws IOException {
    RelevanceQuery relevance = index.relevance(query("\"joint statement\""));

    assertThat(index.scores(relevance.titles().getFirst())).containsOnlyKeys(3L);
    assertThat(index.scores(index.relevance(query("\"statement joint\"")).titles().getFirst()))
        .isEmpty();
  }

  @Test
  void what_has_no_letter_counts_nowhere() throws IOException {
    RelevanceQuery relevance = index.relevance(query("ferry"));

    assertThat(relevance.title(new Clause.WordClause("...", new Span(0, 3), LastWord.WHOLE)))
        .isEmpty();
  }

  @Test
  void neighbours_are_near_with_up_to_eight_words_between_them() throws IOException {
    index.put(
        ArticleDraft.of(4, "Ferry a b c d e f g h pier."),
        ArticleDraft.of(5, "Ferry a b c d e f g h i pier."));

    assertThat(index.scores(index.relevance(query("ferry pier")).near().orElseThrow()))
        .containsOnlyKeys(2L, 4L);
  }

  @Test
  void a_word_is_no_neighbour_of_itself_or_of_none() {
    assertThat(index.relevance(query("ferry ferry")).near()).isEmpty();
    assertThat(index.relevance(query("ferry")).near()).isEmpty();
    assertThat(index.relevance(query("ferry \"joint statement\"")).near()).isEmpty();
    assertThat(index.relevance(query("ferry OR pier")).near()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 12, 13, 14, 20})
  void twelve_pairs_of_neighbours_are_looked_for(int words) {
    String many =
        IntStream.range(0, words).mapToObj("word%d"::formatted).collect(Collectors.joining(" "));

    BooleanQuery near = (BooleanQuery) index.relevance(query(many)).near().orElseThrow();

    assertThat(near.clauses()).hasSize(Math.min(words - 1, 12));
  }
}
