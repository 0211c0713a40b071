package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.index.IndexFixture;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the articles that are ranked anew end, the others follow without a gap.
class RerankWindowTest {

  private static final int BEHIND = 30;
  private static final int ALL = Reranker.RERANK_WINDOW + BEHIND;

  @TempDir Path folder;
  private IndexFixture shelf;

  /// All have the words; the higher the number, the less of the text they are, and the older it is.
  @BeforeEach
  void open() {
    shelf = IndexFixture.open(folder);
    for (int batch = 0; batch < 2; batch++) {
      int half = batch;
      shelf.with(
          IntStream.rangeClosed(1, ALL)
              .filter(number -> number % 2 == half)
              .mapToObj(number ->
                  ArticleDraft.of(number, "Trade " + "and so on ".repeat(number) + "talks.")
                      .date("%d-06-%02d".formatted(2018 - number / 20, 1 + number % 20)))
              .toArray(ArticleDraft[]::new));
    }
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private SearchPage page(SortOrder sort, LastWord lastWord, PageCursor from, int size) {
    return shelf
        .index()
        .search(
            new IndexQuery("trade talks", lastWord, List.of(), sort, false),
            from,
            size,
            CancellationSignal.NEVER);
  }

  private List<IndexHit> paged(SortOrder sort, LastWord lastWord, int size) {
    List<IndexHit> all = new ArrayList<>();
    Optional<PageCursor> next = Optional.of(PageCursor.START);
    while (next.isPresent()) {
      SearchPage page = page(sort, lastWord, next.get(), size);
      all.addAll(page.hits());
      next = page.next();
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "RELEVANCE, WHOLE, 70",
    "RELEVANCE, WHOLE, 200",
    "RELEVANCE, MAY_GO_ON, 70",
    "RELEVANCE, TYPING, 70",
    "RELEVANCE, TYPING, 200",
    "NEWEST, WHOLE, 70",
    "OLDEST, WHOLE, 70"
  })
  void whatever_the_size_of_a_page_the_list_is_the_same(
      SortOrder sort, LastWord lastWord, int size) {
    List<IndexHit> whole = page(sort, lastWord, PageCursor.START, ALL + 1).hits();

    assertThat(whole).extracting(IndexHit::number).hasSize(ALL).doesNotHaveDuplicates();
    assertThat(paged(sort, lastWord, size)).isEqualTo(whole);
  }

  @Test
  void the_shorter_and_newer_comes_first_and_the_last_behind_the_window() {
    List<Long> numbers =
        paged(SortOrder.RELEVANCE, LastWord.WHOLE, ALL).stream().map(IndexHit::number).toList();

    assertThat(numbers).startsWith(1L);
    assertThat(numbers.subList(Reranker.RERANK_WINDOW, ALL))
        .allMatch(number -> number > Reranker.RERANK_WINDOW - BEHIND);
  }

  @Test
  void by_date_the_list_goes_from_the_newest_to_the_oldest_or_back() {
    List<Long> newest =
        paged(SortOrder.NEWEST, LastWord.WHOLE, 70).stream().map(IndexHit::number).toList();
    List<Long> oldest =
        paged(SortOrder.OLDEST, LastWord.WHOLE, 70).stream().map(IndexHit::number).toList();

    assertThat(newest).startsWith(19L, 18L, 17L);
    assertThat(oldest).isEqualTo(newest.reversed());
  }

  @Test
  void who_goes_on_after_an_article_that_has_gone_meanwhile_gets_none_a_second_time() {
    PageCursor next =
        page(SortOrder.RELEVANCE, LastWord.WHOLE, PageCursor.START, ALL - 10).next().orElseThrow();
    List<IndexHit> before = page(SortOrder.RELEVANCE, LastWord.WHOLE, next, 100).hits();
    assertThat(before).hasSize(10);

    shelf.with(ArticleDraft.of(next.number(), "Something else."));

    assertThat(page(SortOrder.RELEVANCE, LastWord.WHOLE, next, 100).hits())
        .extracting(IndexHit::number)
        .isSubsetOf(before.stream().map(IndexHit::number).toList());
  }
}
