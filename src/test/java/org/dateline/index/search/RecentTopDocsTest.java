package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.index.IndexFixture;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.SearchNotice.PartialMatch;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many articles with many words that begin alike, of which not all are looked at while a reader is
/// still typing.
class RecentTopDocsTest {

  private static final int ALL = 11_000;
  private static final int AT_ONCE = 2_200;

  /// So many words begin alike.
  private static final int WORDS = 120;

  @TempDir static Path folder;
  private static IndexFixture fixture;
  private static final Set<Long> beginning = new HashSet<>();

  @BeforeAll
  static void fill() {
    fixture = filled(folder);
  }

  private static IndexFixture filled(Path folder) {
    IndexFixture filling = IndexFixture.open(folder);
    Random random = new Random(20180508);
    List<IndexableArticle> batch = new ArrayList<>();
    for (long number = 1; number <= ALL; number++) {
      // The higher, the rarer; some have none of them.
      int rank = (int) Math.abs(random.nextGaussian() * WORDS / 3);
      boolean begins = random.nextInt(10) > 0;
      String word = begins ? "inter" + letters(Math.min(rank, WORDS - 1)) : "rain";
      if (begins) {
        beginning.add(number);
      }
      batch.add(ArticleDraft.of(number, "korea " + word + " n" + number).indexed());
      if (batch.size() == AT_ONCE) {
        filling.with(batch.toArray(IndexableArticle[]::new));
        batch.clear();
      }
    }
    assertThat(batch).isEmpty();
    return filling;
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 26) + (char) ('a' + number % 26);
  }

  @AfterAll
  static void close() {
    fixture.close();
  }

  private static List<Long> paged(IndexFixture fixture, String words, boolean folded, int size) {
    List<Long> all = new ArrayList<>();
    Optional<PageCursor> next = Optional.empty();
    do {
      SearchPage page =
          fixture
              .index()
              .search(
                  new IndexQuery(words, LastWord.TYPING, List.of(), SortOrder.RELEVANCE, folded),
                  next.orElse(PageCursor.START),
                  size,
                  CancellationSignal.NEVER);
      all.addAll(page.hits().stream().map(IndexHit::number).toList());
      next = page.next();
    } while (next.isPresent());
    return all;
  }

  private SearchPage typed(String words) {
    return fixture
        .index()
        .search(
            new IndexQuery(words, LastWord.TYPING, List.of(), SortOrder.RELEVANCE, false),
            PageCursor.START,
            50,
            CancellationSignal.NEVER);
  }

  @Test
  void whoever_scrolls_on_gets_every_article_once() {
    for (int size : new int[] {180, 200, 1_000}) {
      // Sorted, for comparing thousands in any order takes seconds.
      assertThat(paged(fixture, "korea inter", false, size).stream().sorted())
          .containsExactlyElementsOf(new TreeSet<>(beginning));
    }
  }

  @Test
  void copies_are_folded_wherever_they_stand(@TempDir Path own) {
    String long1 = "korea interaa " + "summit talks between the leaders in dalian ".repeat(4);
    try (IndexFixture changed = filled(own)) {
      changed.with(
          ArticleDraft.of(50_001, long1).indexed(),
          ArticleDraft.of(50_002, "interaa " + long1).indexed());

      List<Long> all = paged(changed, "korea inter", true, 300);

      assertThat(all).doesNotHaveDuplicates();
      assertThat(all.stream().filter(number -> number > 50_000)).hasSize(1);
    }
  }

  @Test
  void it_is_said_that_there_are_more() {
    SearchPage found = typed("korea inter");

    assertThat(found.complete()).isFalse();
    assertThat(found.total()).isBetween(1_000L, (long) beginning.size());
    assertThat(found.hits()).hasSize(50).allMatch(hit -> beginning.contains(hit.number()));
  }

  @Test
  void what_is_counted_is_counted_to_the_end() {
    IndexQuery query =
        new IndexQuery("korea inter", LastWord.TYPING, List.of(), SortOrder.RELEVANCE, false);

    assertThat(fixture.index().count(query, CancellationSignal.NEVER)).isEqualTo(beginning.size());
  }

  @Test
  void few_articles_are_all_found_however_rare_their_words() {
    long rare = beginning.iterator().next();

    assertThat(typed("n" + rare + " inter").hits()).extracting(IndexHit::number).contains(rare);
    assertThat(typed("n" + rare + " inter").complete()).isTrue();
  }

  @Test
  void no_word_that_begins_so_is_in_what_excludes_it() {
    assertThat(typed("korea -inter* n").hits())
        .hasSize(50)
        .noneMatch(hit -> beginning.contains(hit.number()));
  }

  @Test
  void a_word_that_no_article_has_leaves_those_with_the_others() {
    assertThat(typed("xyzzyq inter").hits()).hasSize(50);
    assertThat(typed("korea xyzzyq").hits()).hasSize(50);
    assertThat(typed("xyzzyq korea ").hits()).hasSize(50);
    assertThat(typed("korea xyzzyq").reading().notice()).contains(new PartialMatch(0, 1, 2));
  }

  @Test
  void it_is_merged_and_finds_the_same(@TempDir Path own) {
    try (IndexFixture merged = filled(own)) {
      List<Long> before = paged(merged, "korea inter", false, 1_000);
      assertThat(merged.index().needsMerge()).isTrue();

      merged.index().forceMerge();
      merged.index().refresh();

      assertThat(merged.index().needsMerge()).isFalse();
      assertThat(paged(merged, "korea inter", false, 1_000).stream().sorted())
          .containsExactlyElementsOf(before.stream().sorted().toList());
    }
  }
}
