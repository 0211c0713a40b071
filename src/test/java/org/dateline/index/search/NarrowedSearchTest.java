package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.index.search.InMemoryIndex.typed;

import java.io.IOException;
import java.util.stream.IntStream;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.search.SearchPlan.HitCount;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// While many words begin as typed, articles with the most frequent of them are enough if they are
/// a thousand.
class NarrowedSearchTest {

  private static final int ENOUGH = 1_000;

  /// So many of the words that begin alike are scored.
  private static final int SCORED_WORDS = 16;

  /// With the others, articles with a word that is scored are just enough.
  private static final int FREQUENT = ENOUGH - SCORED_WORDS + 1;

  /// More words than are known of one beginning.
  private static final int RARE = 60;

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  /// Many articles have the most frequent word, and one of these is read; others have one each.
  @BeforeEach
  void open() throws IOException {
    index.put(
        IntStream.rangeClosed(1, FREQUENT + RARE)
            .mapToObj(NarrowedSearchTest::article)
            .toArray(ArticleDraft[]::new));
  }

  private static ArticleDraft article(int number) {
    ArticleDraft article =
        ArticleDraft.of(number, number <= FREQUENT ? "Intern." : "Inter%d.".formatted(number));
    return number == 1 ? article.read() : article;
  }

  @Test
  void a_thousand_are_enough_and_there_are_more() throws IOException {
    SearchPlan plan = index.planner(typed("inter")).likely();

    assertThat(plan.total()).contains(new HitCount(ENOUGH, false));
    assertThat(index.searcher().count(plan.matches())).isEqualTo(FREQUENT + RARE);
  }

  @Test
  void with_one_less_all_are_looked_at() throws IOException {
    SearchPlan plan = index.planner(typed("inter", new IndexCondition.UnreadCondition())).likely();

    assertThat(plan.total()).contains(new HitCount(FREQUENT - 1 + RARE, true));
  }

  @Test
  void when_the_time_is_up_these_are_shown() throws IOException {
    index.searcher().setTimeout(() -> true);

    SearchPlan plan = index.planner(typed("inter")).likely();

    assertThat(plan.total()).contains(new HitCount(0, false));
  }
}
