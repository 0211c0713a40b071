package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.index.search.InMemoryIndex.query;
import static org.dateline.index.search.InMemoryIndex.typed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.vector.VectorNeighbours;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which searches ask for meaning too, and of what.
class HybridSearchTest {

  private static final IndexCondition STARRED = new IndexCondition.StarredCondition();
  private static final IndexCondition LIKE = new IndexCondition.SimilarCondition(2);
  private static final IndexCondition NAME = new IndexCondition.AnyNameCondition(Set.of(5L));
  private static final IndexCondition COPY = new IndexCondition.DuplicateCondition(2);

  /// What was asked for, in order.
  private final List<Object> asked = new ArrayList<>();

  private final SemanticSource source =
      new SemanticSource() {
        @Override
        public Optional<VectorNeighbours> near(String words) {
          return known(words);
        }

        @Override
        public Optional<VectorNeighbours> near(long article) {
          return known(article);
        }
      };

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  @BeforeEach
  void open() throws IOException {
    index.put(
        ArticleDraft.of(1, "Rain.").starred(),
        ArticleDraft.of(2, "Trade.").starred(),
        ArticleDraft.of(3, "Talks."));
  }

  private Optional<VectorNeighbours> known(Object what) {
    asked.add(what);
    return Optional.of(new Cosines(Map.of(), Map.of()));
  }

  private Optional<HybridSearch> search(IndexQuery query) throws IOException {
    return HybridSearch.of(query, index.parsed(query), index.conditions(), source);
  }

  private Set<Long> others(IndexQuery query) throws IOException {
    return index.scores(search(query).orElseThrow().conditions()).keySet();
  }

  @ParameterizedTest
  @ValueSource(strings = {"trade", "trade talks", "the talks on trade", "Trade, talks!"})
  void plain_words_are_asked_for_as_they_are(String words) throws IOException {
    assertThat(search(query(words)).orElseThrow().minCosine()).isEqualTo(.4);
    assertThat(asked).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "*",
        "...",
        "\"trade talks\"",
        "trade \"talks\"",
        "trade OR talks",
        "trade -talks",
        "title:trade",
        "tra*",
        "trade~",
        "person:Lee",
        "is:unread",
        "trade AND talks"
      })
  void more_than_plain_words_and_no_words_are_not(String words) throws IOException {
    assertThat(search(query(words))).isEmpty();
    assertThat(asked).isEmpty();
  }

  @Test
  void nor_are_words_that_are_being_typed() throws IOException {
    assertThat(search(typed("trade"))).isEmpty();
    assertThat(search(typed("", LIKE))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = SortOrder.class,
      names = {"NEWEST", "OLDEST"})
  void nor_what_is_sorted_by_date(SortOrder sort) throws IOException {
    assertThat(search(new IndexQuery("trade", LastWord.WHOLE, List.of(), sort, false))).isEmpty();
  }

  @Test
  void nor_beside_an_entity_or_the_copies_of_an_article() throws IOException {
    for (IndexCondition condition : List.of(NAME, COPY)) {
      assertThat(search(query("trade", condition))).isEmpty();
      assertThat(search(query("trade", STARRED, condition))).isEmpty();
      assertThat(search(query("trade", new IndexCondition.NotCondition(condition)))).isEmpty();
    }
    assertThat(search(query("trade", STARRED))).isPresent();
    assertThat(search(query("trade", new IndexCondition.NotCondition(STARRED)))).isPresent();
  }

  @Test
  void what_is_like_an_article_is_asked_for_by_its_number_and_must_be_nearer() throws IOException {
    HybridSearch search = search(query("", STARRED, LIKE)).orElseThrow();

    assertThat(search.minCosine()).isEqualTo(.5);
    assertThat(asked).containsExactly(2L);
  }

  @Test
  void with_words_these_are_asked_for_also_among_what_is_like_an_article() throws IOException {
    assertThat(search(query("trade", LIKE)).orElseThrow().minCosine()).isEqualTo(.4);
    assertThat(asked).containsExactly("trade");
  }

  @Test
  void others_meet_the_conditions_and_are_not_the_article_itself() throws IOException {
    assertThat(others(query("trade"))).containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(others(query("trade", STARRED))).containsExactlyInAnyOrder(1L, 2L);
    assertThat(others(query("", LIKE))).containsExactlyInAnyOrder(1L, 3L);
    assertThat(others(query("", LIKE, STARRED))).containsExactly(1L);
  }

  @Test
  void where_nothing_is_known_words_alone_count() throws IOException {
    for (IndexQuery query : List.of(query("trade"), query("", LIKE))) {
      assertThat(
              HybridSearch.of(query, index.parsed(query), index.conditions(), SemanticSource.NONE))
          .isEmpty();
    }
  }
}
