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
import org.dateline.index.document.Draft;
import org.dateline.index.query.Condition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.Found;
import org.dateline.index.search.Found.FoundArticle;
import org.dateline.index.search.Ranking;
import org.dateline.model.query.Results.Next;
import org.dateline.model.query.Sort;
import org.dateline.model.query.Stop;
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

  @TempDir static Path folder;
  private static Shelf shelf;

  @BeforeAll
  static void open() {
    shelf = Shelf.open(folder);
    Random random = new Random(20180508);
    for (int number = 1; number <= ALL; number++) {
      StringBuilder text = new StringBuilder();
      for (int word = random.nextInt(60); word >= 0; word--) {
        text.append(random.nextInt(8) == 0 ? "summit " : "word" + random.nextInt(50) + " ");
        text.append(random.nextInt(20) == 0 ? "talks " : "");
      }
      Draft draft =
          Draft.of(number, text + (number <= Ranking.WINDOW ? "Summit " + WINDOW : "Summit."))
              .title(random.nextInt(5) == 0 ? "Summit" : "Title")
              .source("Source " + number % 3);
      // Many share a day, and some have none.
      shelf.with(
          random.nextInt(6) == 0 ? draft : draft.date("2018-0" + (1 + random.nextInt(9)) + "-11"));
    }
    shelf.with(Draft.of(RAREST, "A rarest " + WINDOW + "."));
    // Some come again, so that there are deleted ones.
    for (int number = 1; number <= ALL; number += 90) {
      shelf.with(Draft.of(number, "Summit " + WINDOW + " talks."));
    }
  }

  @AfterAll
  static void close() {
    shelf.close();
  }

  private static Found page(IndexQuery query, Optional<Next> last, int size) {
    return shelf.index().search(query, last.orElse(Next.START), size, Stop.NEVER);
  }

  /// All hits, in pages of a size.
  private static List<FoundArticle> all(IndexQuery query, int size) {
    List<FoundArticle> hits = new ArrayList<>();
    Optional<Next> next = Optional.empty();
    do {
      Found page = page(query, next, size);
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

  private static List<Long> numbers(List<FoundArticle> hits) {
    return hits.stream().map(FoundArticle::number).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "RELEVANCE, 7", "RELEVANCE, 50", "RELEVANCE, 199", "RELEVANCE, 200", "RELEVANCE, 201",
    "RELEVANCE, 300", "RELEVANCE, 729", "RELEVANCE, 730", "RELEVANCE, 731", "NEWEST, 7",
    "NEWEST, 50", "NEWEST, 200", "OLDEST, 7", "OLDEST, 50", "OLDEST, 200"
  })
  void every_hit_comes_once_in_the_same_order_whatever_the_size_of_a_page(Sort sort, int size) {
    IndexQuery query = Shelf.query("summit", sort);

    List<Long> paged = numbers(all(query, size));

    assertThat(paged).hasSize(ALL).doesNotHaveDuplicates();
    assertThat(paged).isEqualTo(numbers(page(query, Optional.empty(), 10_000).hits()));
  }

  @Test
  void pages_of_one_hit_lead_over_the_border_of_what_is_ranked_anew() {
    IndexQuery query = Shelf.query("summit talks", Sort.RELEVANCE);
    List<Long> whole = numbers(page(query, Optional.empty(), 10_000).hits());
    List<Long> single = new ArrayList<>();
    Optional<Next> next = page(query, Optional.empty(), Ranking.WINDOW - 5).next();
    for (int i = 0; i < 10; i++) {
      Found page = page(query, next, 1);
      single.addAll(numbers(page.hits()));
      next = page.next();
    }

    assertThat(single).isEqualTo(whole.subList(Ranking.WINDOW - 5, Ranking.WINDOW + 5));
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void as_many_hits_as_are_ranked_anew_end_there(Sort sort) {
    IndexQuery query = Shelf.query(WINDOW, sort);
    long total = shelf.index().count(query, Stop.NEVER);

    assertThat(total).isBetween((long) Ranking.WINDOW, Ranking.WINDOW + 10L);
    for (int size : new int[] {1, 99, 100, 200, 201}) {
      assertThat(all(query, size)).hasSize((int) total);
    }
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void without_words_every_article_comes_once(Sort sort) {
    assertThat(new HashSet<>(numbers(all(Shelf.query("", sort), 33)))).hasSize(ALL + 1);
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void conditions_hold_on_every_page(Sort sort) {
    IndexQuery query = Shelf.query("summit", sort, new Condition.Source("Source 1"));

    List<Long> numbers = numbers(all(query, 20));

    assertThat(numbers).doesNotHaveDuplicates().hasSizeGreaterThan(200);
    assertThat(numbers).allMatch(number -> number % 3 == 1);
  }

  @Test
  void the_order_by_date_is_one_over_all_pages() {
    List<Long> newest = numbers(all(Shelf.query("summit", Sort.NEWEST), 41));
    List<Long> oldest = new ArrayList<>(numbers(all(Shelf.query("summit", Sort.OLDEST), 43)));

    int undated = newest.size() - dated(newest);
    List<Long> last = newest.subList(newest.size() - undated, newest.size());
    assertThat(last).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(oldest.subList(oldest.size() - undated, oldest.size())).isSorted();
    List<Long> turned = new ArrayList<>(oldest.subList(0, oldest.size() - undated));
    Collections.reverse(turned);
    assertThat(newest.subList(0, newest.size() - undated)).isEqualTo(turned);
  }

  private static int dated(List<Long> numbers) {
    List<Long> dated = shelf.numbers("date:2018", Sort.NEWEST);
    long all = shelf.index().count(Shelf.query("date:2018", Sort.NEWEST), Stop.NEVER);
    assertThat(numbers).containsAll(dated);
    return (int) all;
  }

  @Test
  void scores_fall_within_what_is_ranked_anew_and_behind_it() {
    List<Double> scores =
        all(Shelf.query("summit talks", Sort.RELEVANCE), 50).stream()
            .map(FoundArticle::score)
            .toList();

    assertThat(scores.subList(0, Ranking.WINDOW)).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(scores.subList(Ranking.WINDOW, scores.size()))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void the_total_is_the_same_on_every_page() {
    IndexQuery query = Shelf.query("summit", Sort.RELEVANCE);
    Optional<Next> next = Optional.empty();
    do {
      Found page = page(query, next, 90);
      assertThat(page.total()).isEqualTo(ALL);
      next = page.next();
    } while (next.isPresent());
  }

  @Test
  void behind_the_last_page_there_is_none() {
    assertThat(page(Shelf.query("summit", Sort.NEWEST), Optional.empty(), ALL).next()).isEmpty();
    assertThat(page(Shelf.query("wonsan", Sort.NEWEST), Optional.empty(), 10).next()).isEmpty();
    assertThat(page(Shelf.query("summit", Sort.NEWEST), Optional.empty(), ALL - 1).next())
        .isPresent();
  }

  @Test
  void a_page_may_be_larger_than_the_library() {
    assertThat(page(Shelf.query("summit", Sort.OLDEST), Optional.empty(), Integer.MAX_VALUE).hits())
        .hasSize(ALL);
    assertThat(
            page(Shelf.query("summit", Sort.RELEVANCE), Optional.empty(), Integer.MAX_VALUE).hits())
        .hasSize(ALL);
  }

  @Test
  void while_typing_a_letter_every_hit_comes_once_too() {
    IndexQuery query = new IndexQuery("s", true, List.of(), Sort.RELEVANCE, false);

    assertThat(numbers(all(query, 60))).hasSize(ALL).doesNotHaveDuplicates();
  }

  @Test
  void partial_matches_follow_without_a_gap_and_without_one_coming_twice() {
    IndexQuery query = Shelf.query("window rarest", Sort.RELEVANCE);
    List<Long> paged = numbers(all(query, 30));

    assertThat(paged).startsWith(RAREST).doesNotHaveDuplicates();
    assertThat(paged).hasSize((int) shelf.index().count(query, Stop.NEVER));
  }

  @Test
  void folded_pages_have_every_hit_once_or_folded_away() {
    IndexQuery query = new IndexQuery("summit", false, List.of(), Sort.RELEVANCE, true);

    List<FoundArticle> hits = all(query, 37);

    assertThat(numbers(hits)).doesNotHaveDuplicates();
    assertThat(hits.stream().mapToInt(hit -> 1 + hit.similar()).sum()).isEqualTo(ALL);
  }
}
