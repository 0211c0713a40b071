package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.index.search.InMemoryIndex.query;
import static org.dateline.index.search.InMemoryIndex.typed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.ResultPage.CollapsedHit;
import org.dateline.index.search.SearchPlan.Scoring;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Of near-duplicates one stands for all, wherever in the list the others would be: within what is
/// ranked anew, behind it, or on both sides.
class ResultPageTest {

  private static final int WINDOW = Reranker.RERANK_WINDOW;
  private static final int STORIES = 120;

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  /// A text of its own, the same again after some.
  private static String story(int number) {
    StringBuilder text = new StringBuilder("Trade talks");
    for (int word = 0; word < 60; word++) {
      text.append(" w").append(number % STORIES).append('x').append(word);
    }
    return text.append('.').toString();
  }

  /// Two or three copies of each story, of which the later are longer.
  private void putCopies() throws IOException {
    for (int segment = 0; segment < 3; segment++) {
      index.put(
          IntStream.range(segment * STORIES, segment == 2 ? 270 : (segment + 1) * STORIES)
              .mapToObj(number ->
                  ArticleDraft.of(1 + number, story(number) + " So.".repeat(number / STORIES))
                      .date("%d-03-%02d".formatted(1990 + number * 7 % 29, 1 + number % 28)))
              .toArray(ArticleDraft[]::new));
    }
  }

  private ResultPage page(
      SearchPlan plan, Optional<HybridSearch> hybrid, PageCursor begin, int limit)
      throws IOException {
    return ResultPage.of(index.searcher(), plan, index.reranker(plan, hybrid), begin, limit, true);
  }

  private void assertOneList(SearchPlan plan, Optional<HybridSearch> hybrid) throws IOException {
    List<CollapsedHit> whole = page(plan, hybrid, PageCursor.START, 1_000).shown();

    assertThat(whole).hasSize(STORIES);
    assertThat(whole.stream().map(hit -> hit.document().number() % STORIES))
        .doesNotHaveDuplicates();
    assertThat(whole.stream().mapToInt(hit -> 1 + hit.similar()).sum()).isEqualTo(270);
    for (int size : List.of(37, 119, 120)) {
      List<CollapsedHit> all = new ArrayList<>();
      Optional<PageCursor> next = Optional.of(PageCursor.START);
      while (next.isPresent()) {
        ResultPage page = page(plan, hybrid, next.get(), size);
        all.addAll(page.shown());
        assertThat(page.next().isEmpty() || page.shown().size() == size).isTrue();
        next = page.next();
      }
      assertThat(all).as("pages of %d", size).isEqualTo(whole);
    }
  }

  @ParameterizedTest
  @EnumSource(SortOrder.class)
  void each_story_comes_once_in_a_finished_search(SortOrder sort) throws IOException {
    putCopies();
    IndexQuery query = new IndexQuery("trade talks", LastWord.WHOLE, List.of(), sort, true);

    assertOneList(index.planner(query).complete(), Optional.empty());
  }

  @Test
  void each_story_comes_once_while_typing() throws IOException {
    putCopies();

    assertOneList(index.planner(typed("trade talks")).likely(), Optional.empty());
  }

  @Test
  void each_story_comes_once_in_a_search_by_meaning() throws IOException {
    putCopies();
    Map<Long, Double> cosines = Map.of(1L, .9, 130L, .8, 255L, .95, 17L, .3, 262L, .85);

    assertOneList(
        index.planner(query("trade talks")).complete(),
        Optional.of(
            new HybridSearch(new Cosines(cosines, cosines), MatchAllDocsQuery.INSTANCE, .4)));
  }

  /// So many articles that have nothing in common but a word, and are all ranked anew.
  private void putWindow(String word) throws IOException {
    index.put(
        IntStream.rangeClosed(1, WINDOW)
            .mapToObj(number -> ArticleDraft.of(number, word + " " + word + " n" + number + "."))
            .toArray(ArticleDraft[]::new));
  }

  private static PageCursor cursor(int place, List<CollapsedHit> shown) {
    return Reranker.next(place, shown.get(place - 1).document());
  }

  @Test
  void a_page_that_begins_where_the_window_ends_has_no_copy_of_what_is_in_it() throws IOException {
    putWindow("trade");
    index.put(
        ArticleDraft.of(7, "Trade " + story(1)),
        ArticleDraft.of(900, story(1) + " Rain fell."),
        ArticleDraft.of(901, "Trade, " + "and so on ".repeat(90)));
    SearchPlan plan = index.planner(query("trade")).complete();
    List<CollapsedHit> whole = page(plan, Optional.empty(), PageCursor.START, 1_000).shown();
    assertThat(whole).hasSize(WINDOW + 1);

    ResultPage behind = page(plan, Optional.empty(), cursor(WINDOW, whole), 10);

    assertThat(behind.shown()).extracting(hit -> hit.document().number()).containsExactly(901L);
  }

  @Test
  void copies_are_counted_that_have_the_likely_words_and_behind_the_window_all()
      throws IOException {
    putWindow("rain");
    index.put(
        ArticleDraft.of(WINDOW, story(1) + " Rain."),
        ArticleDraft.of(801, story(1) + " Wind."),
        ArticleDraft.of(900, story(2) + " Wind."),
        ArticleDraft.of(901, story(2) + " Wind."));
    SearchPlan all = index.planner(query("rain OR wind")).complete();
    Query rain = index.clauses().query(index.parsed(query("rain")).clause());
    SearchPlan plan =
        new SearchPlan(
            all.matches(),
            new Scoring(
                all.scoring().query(),
                Optional.of(RecentTopDocs.collect(index.searcher(), rain, WINDOW)),
                Optional.empty(),
                SortOrder.RELEVANCE),
            Optional.empty(),
            all.interpretation());

    List<CollapsedHit> first = page(plan, Optional.empty(), PageCursor.START, WINDOW).shown();
    List<CollapsedHit> behind = page(plan, Optional.empty(), cursor(WINDOW, first), 10).shown();

    assertThat(first).hasSize(WINDOW).allMatch(hit -> hit.similar() == 0);
    assertThat(behind).hasSize(1);
    assertThat(behind.getFirst().document().number()).isIn(900L, 901L);
    assertThat(behind.getFirst().similar()).isEqualTo(1);
  }

  @Test
  void what_is_found_by_meaning_alone_is_not_counted() throws IOException {
    index.put(
        ArticleDraft.of(1, "Trade."),
        ArticleDraft.of(2, "Rain."),
        ArticleDraft.of(3, "Trade, fog."));
    Cosines cosines = new Cosines(Map.of(2L, .9), Map.of(2L, .9));
    SearchPlan plan = index.planner(query("trade")).complete();

    ResultPage page =
        page(
            plan,
            Optional.of(new HybridSearch(cosines, MatchAllDocsQuery.INSTANCE, .4)),
            PageCursor.START,
            10);

    assertThat(page.shown()).hasSize(3);
    assertThat(page.byWords()).isEqualTo(2);
    assertThat(page.next()).isEmpty();
  }

  @Test
  void unfolded_every_copy_is_shown_and_stands_for_itself() throws IOException {
    index.put(ArticleDraft.of(1, story(1)), ArticleDraft.of(2, story(1)));
    SearchPlan plan = index.planner(query("trade")).complete();

    ResultPage page =
        ResultPage.of(index.searcher(), plan, index.reranker(plan), PageCursor.START, 10, false);

    assertThat(page.shown()).extracting(CollapsedHit::similar).containsExactly(0, 0);
    assertThat(page(plan, Optional.empty(), PageCursor.START, 10).shown())
        .extracting(CollapsedHit::similar)
        .containsExactly(1);
  }

  @Test
  void a_page_ends_where_the_list_goes_on_and_after_the_last_there_is_none() throws IOException {
    index.put(ArticleDraft.of(1, "Trade, rain."), ArticleDraft.of(2, "Trade, fog."));
    SearchPlan plan = index.planner(query("trade")).complete();

    ResultPage first = page(plan, Optional.empty(), PageCursor.START, 1);
    ResultPage second = page(plan, Optional.empty(), first.next().orElseThrow(), 1);

    assertThat(first.next().orElseThrow().place()).isEqualTo(1);
    assertThat(second.shown()).hasSize(1);
    assertThat(second.next()).isEmpty();
    assertThat(page(plan, Optional.empty(), PageCursor.START, 2).next()).isEmpty();
  }
}
