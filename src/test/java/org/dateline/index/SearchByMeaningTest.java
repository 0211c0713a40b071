package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.index.search.SemanticSource;
import org.dateline.index.vector.MadeUpVectors;
import org.dateline.index.vector.VectorNeighbours;
import org.dateline.index.vector.VectorNeighbours.NearestPassage;
import org.dateline.model.EntityType;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Finished searches of plain words, with vectors: whatever a reader asks for here is about storms.
class SearchByMeaningTest {

  private static final float[] STORM = MadeUpVectors.about(0);
  private static final float[] TRADE = MadeUpVectors.about(1);
  private static final float[] HALF = MadeUpVectors.between(STORM, TRADE);

  @TempDir Path temp;
  private IndexFixture fixture;
  private VectorIndex vectors;

  @BeforeEach
  void open() {
    fixture = IndexFixture.open(temp.resolve("index"));
    vectors = VectorIndex.open(temp.resolve("vectors"), "store");
  }

  @AfterEach
  void close() {
    vectors.close();
    fixture.close();
  }

  private final SemanticSource storms =
      new SemanticSource() {
        @Override
        public Optional<VectorNeighbours> near(String words) {
          return Optional.of(vectors.near(STORM));
        }

        @Override
        public Optional<VectorNeighbours> near(long article) {
          return vectors.near(article);
        }
      };

  private void put(long number, String text, float[]... passages) {
    put(ArticleDraft.of(number, text).indexed(), passages);
  }

  private void put(IndexableArticle article, float[]... passages) {
    fixture.with(article);
    if (passages.length > 0) {
      vectors.put(article.number(), 1, List.of(passages));
    }
    vectors.commit(0);
  }

  private SearchPage search(IndexQuery query, PageCursor begin, int limit, SemanticSource meaning) {
    return fixture
        .index()
        .search(query, begin, limit, fixture::textsOf, meaning, CancellationSignal.NEVER);
  }

  private SearchPage search(IndexQuery query) {
    return search(query, PageCursor.START, 1_000, storms);
  }

  private static IndexQuery query(String words, IndexCondition... conditions) {
    return IndexFixture.query(words, SortOrder.RELEVANCE, conditions);
  }

  private static List<Long> numbers(SearchPage page) {
    return page.hits().stream().map(IndexHit::number).toList();
  }

  private List<Long> found(String words) {
    return numbers(search(query(words)));
  }

  @Test
  void of_articles_with_the_same_words_the_nearer_in_meaning_comes_first() {
    put(1, "Power lines fell.", TRADE);
    put(2, "Power lines fell.", STORM);
    put(3, "Power lines fell.", HALF);

    assertThat(found("power lines")).containsExactly(2L, 3L, 1L);
  }

  @Test
  void what_is_near_and_not_found_by_the_words_comes_last_and_is_told() {
    put(1, "Power lines fell.", TRADE);
    put(2, "A hurricane came.", STORM);
    put(3, "A deal was made.", TRADE);

    SearchPage page = search(query("power"));

    assertThat(numbers(page)).containsExactly(1L, 2L);
    assertThat(page.hits().stream().map(IndexHit::byMeaning)).containsExactly(false, true);
    assertThat(page.hits().getLast().missing()).isEmpty();
    assertThat(page.total()).isEqualTo(1);
  }

  @Test
  void what_is_near_is_found_where_no_word_is() {
    put(1, "A hurricane came.", STORM);

    assertThat(found("blackout")).containsExactly(1L);
  }

  @Test
  void an_article_without_vectors_is_found_by_its_words() {
    put(1, "Power lines fell.");
    put(2, "Power lines fell in the north of a large country.", TRADE);

    assertThat(found("power lines")).containsExactly(1L, 2L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"power lines\"",
        "power OR hurricane",
        "power NOT deal",
        "title:power",
        "source:Sample",
        "person:Lee power",
        "pow*",
        "/pow.r/",
        "power NEAR lines",
        "power -deal",
        "power~",
        ""
      })
  void what_is_more_than_plain_words_finds_what_it_finds(String words) {
    put(1, "Power lines fell.", TRADE);
    put(2, "Power lines fell.", STORM);
    put(3, "A hurricane came.", STORM);

    assertThat(found(words))
        .isEqualTo(numbers(search(query(words), PageCursor.START, 1_000, SemanticSource.NONE)));
  }

  @Test
  void an_entity_finds_what_mentions_it() {
    put(
        IndexFixture.naming(
            1, new IndexableArticle.IndexableName(5, 1, 0, 0.5, EntityType.PERSON, List.of())),
        TRADE);
    put(2, "A hurricane came.", STORM);

    IndexCondition entity = new IndexCondition.AnyNameCondition(Set.of(5L));

    assertThat(numbers(search(query("", entity)))).containsExactly(1L);
    assertThat(numbers(search(query("text", entity)))).containsExactly(1L);
  }

  @Test
  void neither_a_word_being_typed_nor_the_newest_ask_for_meaning() {
    put(1, "Power lines fell.", TRADE);
    put(2, "A hurricane came.", STORM);

    IndexQuery typed =
        new IndexQuery("power", LastWord.TYPING, List.of(), SortOrder.RELEVANCE, false);
    IndexQuery newest = IndexFixture.query("power", SortOrder.NEWEST);

    assertThat(numbers(search(typed))).containsExactly(1L);
    assertThat(numbers(search(newest))).containsExactly(1L);
  }

  @Test
  void a_word_that_was_entered_and_may_go_on_asks_for_meaning() {
    put(1, "Power lines fell.", TRADE);
    put(2, "A hurricane came.", STORM);

    IndexQuery entered =
        new IndexQuery("power", LastWord.MAY_GO_ON, List.of(), SortOrder.RELEVANCE, false);

    assertThat(numbers(search(entered))).isEqualTo(numbers(search(query("power")))).hasSize(2);
  }

  @Test
  void what_is_found_by_meaning_meets_the_conditions() {
    put(1, "A hurricane came.", STORM);
    put(ArticleDraft.of(2, "A typhoon came.").source("Other").indexed(), STORM);

    IndexCondition source = new IndexCondition.SourceCondition("Other");

    assertThat(numbers(search(query("blackout", source)))).containsExactly(2L);
  }

  @Test
  void more_like_this_finds_what_is_like_it_in_meaning() {
    put(ArticleDraft.of(1, "A hurricane came.").title("Wind").indexed(), STORM);
    put(ArticleDraft.of(2, "The typhoon struck.").title("Damage").indexed(), STORM);
    put(ArticleDraft.of(3, "A deal was made.").title("Markets").indexed(), TRADE);

    SearchPage page = search(query("", new IndexCondition.SimilarCondition(1)));

    assertThat(numbers(page)).containsExactly(2L);
    assertThat(page.hits().getFirst().byMeaning()).isTrue();
  }

  @Test
  void it_is_told_which_passage_is_near_and_none_of_what_is_not_near() {
    put(1, "A hurricane came.", TRADE, STORM, TRADE);
    put(2, "A deal was made.", TRADE);

    assertThat(meaning(query("blackout"), 1)).map(NearestPassage::passage).contains(1);
    assertThat(meaning(query("blackout"), 2)).isEmpty();
    assertThat(meaning(query("\"black out\""), 1)).as("a phrase").isEmpty();
    assertThat(meaning(query("", new IndexCondition.SimilarCondition(2)), 1))
        .map(NearestPassage::passage)
        .contains(0);
  }

  private Optional<NearestPassage> meaning(IndexQuery query, long article) {
    return fixture.index().explain(query, article, storms).meaning();
  }

  @Test
  void every_article_stands_on_one_page_however_long_the_list() {
    int many = 450;
    for (long number = 1; number <= many; number++) {
      fixture.with(ArticleDraft.of(number, "Power " + "line ".repeat((int) (number % 7))));
      vectors.put(number, 1, List.of(number % 3 == 0 ? STORM : TRADE));
    }
    vectors.commit(0);

    List<Long> all = new ArrayList<>();
    Optional<PageCursor> next = Optional.of(PageCursor.START);
    while (next.isPresent()) {
      SearchPage page = search(query("power"), next.get(), 37, storms);
      all.addAll(numbers(page));
      next = page.next();
    }

    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, many).boxed().toList());
    assertThat(all.subList(0, 37)).allMatch(number -> number % 3 == 0);
  }
}
