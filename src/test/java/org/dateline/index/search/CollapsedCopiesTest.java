package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.index.IndexFixture;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexCondition;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Of articles with nearly the same text the first that is found stands for all.
class CollapsedCopiesTest {

  private static final String SUMMIT =
      "The two leaders met in the harbour of Dalian on Tuesday and talked for hours about trade,"
          + " tariffs, fishing rights and a bridge that neither of them had ever seen. A joint"
          + " statement is to follow on Friday, said a spokesman who did not want to be named.";

  private static final String WEATHER =
      "Rain fell on the coast for the third day in a row, and the ferries stayed where they were."
          + " Farmers in the valley said that they had seen worse years, though not many, and that"
          + " the summit of the hill was still dry enough for sheep.";

  @TempDir Path folder;
  private IndexFixture shelf;

  @BeforeEach
  void open() {
    shelf = IndexFixture.open(folder);
    shelf.with(
        ArticleDraft.of(1, SUMMIT).date("2018-05-08"),
        ArticleDraft.of(2, SUMMIT + " He smiled.").date("2018-05-09"),
        ArticleDraft.of(3, WEATHER).date("2018-05-10"),
        ArticleDraft.of(4, "Summit of summits, a summit talk.").date("2018-05-07"));
    shelf.with(
        ArticleDraft.of(5, SUMMIT + " Nobody asked.").source("Copyist").date("2018-05-06"),
        ArticleDraft.of(6, WEATHER + " Others slept.").date("2018-05-05"));
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private List<IndexHit> found(
      String words, SortOrder sort, int size, LastWord lastWord, IndexCondition... conditions) {
    IndexQuery query = new IndexQuery(words, lastWord, List.of(conditions), sort, true);
    List<IndexHit> all = new ArrayList<>();
    Optional<PageCursor> next = Optional.of(PageCursor.START);
    while (next.isPresent()) {
      SearchPage page = shelf.index().search(query, next.get(), size, CancellationSignal.NEVER);
      assertThat(page.hits()).hasSizeLessThanOrEqualTo(size);
      all.addAll(page.hits());
      next = page.next();
    }
    return all;
  }

  private static List<String> folded(List<IndexHit> hits) {
    return hits.stream().map(hit -> hit.number() + "+" + hit.similar()).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 100})
  void by_date_the_newest_or_oldest_stands_for_its_copies_on_whatever_page(int size) {
    assertThat(folded(found("", SortOrder.NEWEST, size, LastWord.WHOLE)))
        .containsExactly("3+1", "2+2", "4+0");
    assertThat(folded(found("", SortOrder.OLDEST, size, LastWord.WHOLE)))
        .containsExactly("6+1", "5+2", "4+0");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 100})
  void by_relevance_every_cluster_comes_once_on_whatever_page(int size) {
    List<IndexHit> hits =
        found("rain OR leaders OR talk", SortOrder.RELEVANCE, size, LastWord.WHOLE);

    assertThat(hits).extracting(IndexHit::similar).containsExactlyInAnyOrder(0, 1, 2);
    assertThat(hits)
        .isEqualTo(found("rain OR leaders OR talk", SortOrder.RELEVANCE, 100, LastWord.WHOLE));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100})
  void while_the_reader_types_they_are_folded_too(int size) {
    List<IndexHit> hits = found("lead", SortOrder.RELEVANCE, size, LastWord.TYPING);

    assertThat(hits).extracting(IndexHit::similar).containsExactly(2);
  }

  @ParameterizedTest
  @EnumSource(SortOrder.class)
  void copies_that_are_not_found_are_neither_counted_nor_stand_for_others(SortOrder sort) {
    assertThat(folded(found("nobody", sort, 10, LastWord.WHOLE))).containsExactly("5+0");
    assertThat(folded(found("\"he smiled\"", sort, 10, LastWord.WHOLE))).containsExactly("2+0");
    assertThat(
            folded(
                found(
                    "leaders",
                    sort,
                    10,
                    LastWord.WHOLE,
                    new IndexCondition.SourceCondition("Copyist"))))
        .containsExactly("5+0");
  }

  @Test
  void a_copy_that_is_gone_stands_for_nobody() {
    shelf.with(ArticleDraft.of(2, "Something else altogether.").date("2018-05-09"));

    assertThat(folded(found("leaders", SortOrder.NEWEST, 10, LastWord.WHOLE)))
        .containsExactly("1+1");
  }

  @Test
  void unfolded_every_article_stands_for_itself() {
    assertThat(shelf.search("leaders").hits())
        .extracting(IndexHit::similar)
        .containsExactly(0, 0, 0);
  }
}
