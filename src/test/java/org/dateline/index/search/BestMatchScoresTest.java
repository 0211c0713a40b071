package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.index.search.InMemoryIndex.query;
import static org.dateline.index.search.InMemoryIndex.typed;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexQuery;
import org.dateline.model.query.Clause;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an article scores in a search of many words.
class BestMatchScoresTest {

  private static final IndexQuery WORDS = query("ferry pier fog harbour");

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  @BeforeEach
  void open() throws IOException {
    index.put(
        ArticleDraft.of(1, "Ferry, pier, fog, harbour.").title("One"),
        ArticleDraft.of(2, "Ferry, pier, fog.").title("Two"),
        ArticleDraft.of(3, "Ferry.").title("The pier"),
        ArticleDraft.of(4, "Rain.").title("Four"));
  }

  private float score(String words, long article) throws IOException {
    return index.score(index.clauses().query(index.parsed(query(words)).clause()), article);
  }

  private float searched(IndexQuery query, long article) throws IOException {
    return index.score(index.planner(query).complete().scoring().query(), article);
  }

  /// What the words say together.
  private double weight() throws IOException {
    return index.parsed(WORDS).clause() instanceof Clause.AndClause(List<Clause> all)
        ? WeightedTerm.of(index.searcher().getIndexReader(), all, index.clauses()).stream()
            .mapToDouble(WeightedTerm::weight)
            .sum()
        : 0;
  }

  @Test
  void having_all_words_adds_three_tenths_of_what_they_say_together() throws IOException {
    double words = score("ferry pier fog harbour", 1);

    assertThat((double) searched(WORDS, 1)).isCloseTo(words + .3 * weight(), within(1e-5));
  }

  @Test
  void with_some_of_the_words_their_scores_are_added_up() throws IOException {
    assertThat(searched(WORDS, 2)).isCloseTo(score("ferry pier fog", 2), within(1e-5f));
  }

  @Test
  void the_headline_counts_again() throws IOException {
    Query title = index.relevance(query("pier")).titles().getFirst();

    assertThat(index.score(title, 3)).isPositive();
    assertThat(searched(WORDS, 3))
        .isCloseTo(score("ferry pier", 3) + index.score(title, 3), within(1e-5f));
  }

  @Test
  void a_word_that_is_typed_twice_counts_twice() throws IOException {
    assertThat(searched(query("ferry ferry pier fog harbour"), 2))
        .isCloseTo(searched(WORDS, 2) + score("ferry", 2), within(1e-5f));
  }

  @Test
  void who_types_is_shown_the_best_among_the_newest() throws IOException {
    IndexQuery typed = typed("ferry pier rain harb");

    assertThat(index.planner(typed).likely().scoring().recent()).isPresent();
    assertThat(index.planner(typed).complete().scoring().recent()).isEmpty();
    assertThat(index.scores(index.planner(typed).complete().matches())).hasSize(4);
  }
}
