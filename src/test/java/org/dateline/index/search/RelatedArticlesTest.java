package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dateline.index.IndexFixture;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexCondition;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is like an article that is in the index, and what is a copy of it.
class RelatedArticlesTest {

  private static final String SUMMIT =
      "The two leaders met in the harbour of Dalian on Tuesday and talked for hours about trade,"
          + " tariffs, fishing rights and a bridge that neither of them had ever seen. A joint"
          + " statement is to follow on Friday, said a spokesman who did not want to be named.";

  @TempDir Path folder;
  private IndexFixture shelf;

  @BeforeEach
  void open() {
    shelf = IndexFixture.open(folder);
    for (int number = 100; number < 130; number++) {
      shelf.with(ArticleDraft.of(number, "Word" + number + " of the day was said to be rain."));
    }
    shelf.with(
        ArticleDraft.of(1, SUMMIT).title("Leaders meet in Dalian").date("2018-05-08"),
        ArticleDraft.of(2, SUMMIT + " He smiled.").title("Leaders meet").date("2018-05-09"),
        ArticleDraft.of(3, "Leaders are to sign the statement on tariffs and fishing in Dalian.")
            .title("Dalian statement")
            .date("2018-05-10"),
        ArticleDraft.of(4, "Leaders are to sign the statement on tariffs and fishing in Dalian.")
            .title("Dalian statement of old")
            .date("2001-01-01"));
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private List<Long> copies(long article) {
    return shelf.numbers("", SortOrder.OLDEST, new IndexCondition.DuplicateCondition(article));
  }

  private List<Long> like(long article) {
    return shelf.numbers("", SortOrder.RELEVANCE, new IndexCondition.SimilarCondition(article));
  }

  @Test
  void copies_are_those_with_nearly_the_same_text_the_article_among_them() {
    assertThat(copies(1)).containsExactly(1L, 2L);
    assertThat(copies(2)).containsExactly(1L, 2L);
  }

  @Test
  void an_article_of_which_there_is_no_copy_is_alone() {
    assertThat(copies(100)).contains(100L).doesNotContain(1L, 2L);
  }

  @Test
  void an_article_that_is_not_there_has_no_copies_and_is_like_none() {
    assertThat(copies(4_711)).isEmpty();
    assertThat(like(4_711)).isEmpty();
  }

  @Test
  void what_is_about_the_same_at_the_same_time_comes_before_what_was_so_long_ago() {
    assertThat(like(1)).containsSubsequence(3L, 4L).doesNotContain(1L, 100L);
  }
}
