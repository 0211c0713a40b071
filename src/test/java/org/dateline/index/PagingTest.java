package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.Reranker;
import org.dateline.index.search.SearchPage;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Page after page, every hit comes once, at any depth: also where those that are ranked anew end.
class PagingTest {

  private static final int ALL = 730;

  /// One more, which does not have the word of the others.
  private static final long RAREST = ALL + 1L;

  /// Articles that have this word are as many as are ranked anew.
  private static final String WINDOW = "window";

  /// Each batch is a segment of the index, until Lucene merges some.
  private static final int BATCH = 20;

  @TempDir static Path folder;
  private static IndexFixture fixture;

  @BeforeAll
  static void open() {
    fixture = IndexFixture.open(folder);
    Random random = new Random(20180508);
    List<ArticleDraft> batch = new ArrayList<>();
    for (int number = 1; number <= ALL; number++) {
      StringBuilder text = new StringBuilder();
      for (int word = random.nextInt(60); word >= 0; word--) {
        text.append(random.nextInt(8) == 0 ? "summit " : "word" + random.nextInt(50) + " ");
        text.append(random.nextInt(20) == 0 ? "talks " : "");
      }
      ArticleDraft draft =
          ArticleDraft.of(
                  number,
                  text + (number <= Reranker.RERANK_WINDOW ? "Summit " + WINDOW : "Summit."))
              .title(random.nextInt(5) == 0 ? "Summit" : "Title")
              .source("Source " + number % 3);
      // Many share a day, and some have none.
      batch.add(
          random.nextInt(6) == 0 ? draft : draft.date("2018-0" + (1 + random.nextInt(9)) + "-11"));
      if (batch.size() == BATCH || number == ALL) {
        fixture.with(batch.toArray(ArticleDraft[]::new));
        batch.clear();
      }
    }
    fixture.with(ArticleDraft.of(RAREST, "A rarest " + WINDOW + "."));
    // Some come again, so that there are deleted ones.
    for (int number = 1; number <= ALL; number += 90) {
      fixture.with(ArticleDraft.of(number, "Summit " + WINDOW + " talks."));
    }
  }

  @AfterAll
  static void close() {
    fixture.close();
  }

  private static SearchPage page(IndexQuery query, Optional<PageCursor> last, int size) {
    return fixture
        .index()
        .search(query, last.orElse(PageCursor.START), size, CancellationSignal.NEVER);
  }

  /// All hits, in pages of a size.
  private static List<IndexHit> all(IndexQuery query, int size) {
    List<IndexHit> hits = new ArrayList<>();
    Optional<PageCursor> next = Optional.empty();
    do {
      SearchPage page = page(query, next, size);
      assertThat(page.complete()).isTrue();
      assertThat(page.hits())
          .as("only the last page is short")
          .hasSize(page.next().isPresent() ? size : page.hits().size())
          .hasSizeLessThanOrEqualTo(size);
      hits.addAll(page.hits());
      next = page.next();
    } while (next.isPresent());
    return hits;
  }

  private static List<Long> numbers(List<IndexHit> hits) {
    return hits.stream().map(IndexHit::number).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "RELEVANCE, 7", "RELEVANCE, 50", "RELEVANCE, 199", "RELEVANCE, 200", "RELEVANCE, 201",
    "RELEVANCE, 300", "RELEVANCE, 729", "RELEVANCE, 730", "RELEVANCE, 731", "NEWEST, 7",
    "NEWEST, 50", "NEWEST, 200", "OLDEST, 7", "OLDEST, 50", "OLDEST, 200"
  })
  void every_hit_comes_once_in_the_same_order_whatever_the_size_of_a_page(
      SortOrder sort, int size) {
    IndexQuery query = IndexFixture.query("summit", sort);

    List<Long> paged = numbers(all(query, size));

    assertThat(paged).hasSize(ALL).doesNotHaveDuplicates();
    assertThat(paged).isEqualTo(numbers(page(query, Optional.empty(), 10_000).hits()));
  }

  @Test
  void pages_of_one_hit_lead_over_the_border_of_what_is_ranked_anew() {
    IndexQuery query = IndexFixture.query("summit talks", SortOrder.RELEVANCE);
    List<Long> whole = numbers(page(query, Optional.empty(), 10_000).hits());
    List<Long> single = new ArrayList<>();
    Optional<PageCursor> next = page(query, Optional.empty(), Reranker.RERANK_WINDOW - 5).next();
    for (int i = 0; i < 10; i++) {
      SearchPage page = page(query, next, 1);
      single.addAll(numbers(page.hits()));
      next = page.next();
    }

    assertThat(single)
        .isEqualTo(whole.subList(Reranker.RERANK_WINDOW - 5, Reranker.RERANK_WINDOW + 5));
  }

  @ParameterizedTest
  @EnumSource(SortOrder.class)
  void as_many_hits_as_are_ranked_anew_end_there(SortOrder sort) {
    IndexQuery query = IndexFixture.query(WINDOW, sort);
    long total = fixture.index().count(query, CancellationSignal.NEVER);

    assertThat(total).isBetween((long) Reranker.RERANK_WINDOW, Reranker.RERANK_WINDOW + 10L);
    for (int size : new int[] {1, 99, 100, 200, 201}) {
      assertThat(all(query, size)).hasSize((int) total);
    }
  }

  @ParameterizedTest
  @EnumSource(SortOrder.class)
  void without_words_every_article_comes_once(SortOrder sort) {
    assertThat(new HashSet<>(numbers(all(IndexFixture.query("", sort), 33)))).hasSize(ALL + 1);
  }

  @ParameterizedTest
  @EnumSource(SortOrder.class)
  void conditions_hold_on_every_page(SortOrder sort) {
    IndexQuery query =
        IndexFixture.query("summit", sort, new IndexCondition.SourceCondition("Source 1"));

    List<Long> numbers = numbers(all(query, 20));

    assertThat(numbers).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    assertThat(numbers).allMatch(number -> number % 3 == 1);
  }

  @Test
  void the_order_by_date_is_one_over_all_pages() {
    List<Long> newest = numbers(all(IndexFixture.query("summit", SortOrder.NEWEST), 41));
    List<Long> oldest =
        new ArrayList<>(numbers(all(IndexFixture.query("summit", SortOrder.OLDEST), 43)));

    int undated = newest.size() - dated(newest);
    List<Long> last = newest.subList(newest.size() - undated, newest.size());
    assertThat(last).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(oldest.subList(oldest.size() - undated, oldest.size())).isSorted();
    List<Long> turned = new ArrayList<>(oldest.subList(0, oldest.size() - undated));
    Collections.reverse(turned);
    assertThat(newest.subList(0, newest.size() - undated)).isEqualTo(turned);
  }

  private static int dated(List<Long> numbers) {
    List<Long> dated = fixture.numbers("date:2018", SortOrder.NEWEST);
    long all =
        fixture
            .index()
            .count(IndexFixture.query("date:2018", SortOrder.NEWEST), CancellationSignal.NEVER);
    assertThat(numbers).containsAll(dated);
    return (int) all;
  }

  @Test
  void scores_fall_within_what_is_ranked_anew_and_behind_it() {
    List<Double> scores =
        all(IndexFixture.query("summit talks", SortOrder.RELEVANCE), 50).stream()
            .map(IndexHit::score)
            .toList();

    assertThat(scores.subList(0, Reranker.RERANK_WINDOW))
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(scores.subList(Reranker.RERANK_WINDOW, scores.size()))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void the_total_is_the_same_on_every_page() {
    IndexQuery query = IndexFixture.query("summit", SortOrder.RELEVANCE);
    Optional<PageCursor> next = Optional.empty();
    do {
      SearchPage page = page(query, next, 90);
      assertThat(page.total()).isEqualTo(ALL);
      next = page.next();
    } while (next.isPresent());
  }

  @Test
  void behind_the_last_page_there_is_none() {
    assertThat(page(IndexFixture.query("summit", SortOrder.NEWEST), Optional.empty(), ALL).next())
        .isEmpty();
    assertThat(page(IndexFixture.query("wonsan", SortOrder.NEWEST), Optional.empty(), 10).next())
        .isEmpty();
    assertThat(
            page(IndexFixture.query("summit", SortOrder.NEWEST), Optional.empty(), ALL - 1).next())
        .isPresent();
  }

  @Test
  void a_page_may_be_larger_than_the_library() {
    assertThat(
            page(
                    IndexFixture.query("summit", SortOrder.OLDEST),
                    Optional.empty(),
                    Integer.MAX_VALUE)
                .hits())
        .hasSize(ALL);
    assertThat(
            page(
                    IndexFixture.query("summit", SortOrder.RELEVANCE),
                    Optional.empty(),
                    Integer.MAX_VALUE)
                .hits())
        .hasSize(ALL);
  }

  @Test
  void while_typing_a_letter_every_hit_comes_once_too() {
    IndexQuery query = new IndexQuery("s", LastWord.TYPING, List.of(), SortOrder.RELEVANCE, false);

    assertThat(numbers(all(query, 60))).hasSize(ALL).doesNotHaveDuplicates();
  }

  @Test
  void partial_matches_follow_without_a_gap_and_without_one_coming_twice() {
    IndexQuery query = IndexFixture.query("window rarest", SortOrder.RELEVANCE);
    List<Long> paged = numbers(all(query, 30));

    assertThat(paged).startsWith(RAREST).doesNotHaveDuplicates();
    assertThat(paged).hasSize((int) fixture.index().count(query, CancellationSignal.NEVER));
  }

  @Test
  void folded_pages_have_every_hit_once_or_folded_away() {
    IndexQuery query =
        new IndexQuery("summit", LastWord.WHOLE, List.of(), SortOrder.RELEVANCE, true);

    List<IndexHit> hits = all(query, 37);

    assertThat(numbers(hits)).doesNotHaveDuplicates();
    assertThat(hits.stream().mapToInt(hit -> 1 + hit.similar()).sum()).isEqualTo(ALL);
  }
}
