package org.dateline.index.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.dateline.index.search.InMemoryIndex.query;

import java.io.IOException;
import java.util.List;
import org.dateline.index.document.ArticleDraft;
import org.dateline.model.query.Clause;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How much each word of a long query says.
class WeightedTermTest {

  @AutoClose private final InMemoryIndex index = new InMemoryIndex();

  @BeforeEach
  void open() throws IOException {
    index.put(
        ArticleDraft.of(1, "The trade talks."),
        ArticleDraft.of(2, "The trade."),
        ArticleDraft.of(3, "The trade, they meet."));
    index.put(ArticleDraft.of(4, "They meet."), ArticleDraft.of(5, "A meeting to meet."));
  }

  private List<WeightedTerm> terms(String words) throws IOException {
    Clause clause = index.parsed(query(words)).clause();
    return WeightedTerm.of(
        index.searcher().getIndexReader(),
        clause instanceof Clause.AndClause(List<Clause> all) ? all : List.of(clause),
        index.clauses());
  }

  private static List<String> texts(List<WeightedTerm> terms) {
    return terms.stream().map(term -> PartialMatches.text(term.clause())).toList();
  }

  /// What a word says that so many of the five articles have.
  private static double rarity(int documents) {
    return Math.log(1 + (5 - documents + .5) / (documents + .5));
  }

  private void assertRarity(String words, double expected) throws IOException {
    assertThat(terms(words).getFirst().rarity()).as(words).isCloseTo(expected, within(1e-9));
    assertThat(terms(words).getFirst().weight()).as(words).isCloseTo(expected, within(1e-9));
  }

  @Test
  void a_word_says_more_the_rarer_it_is_and_nothing_where_no_article_has_it() throws IOException {
    assertRarity("talks", rarity(1));
    assertRarity("trade", rarity(3));
    assertRarity("wonsan", 0);
  }

  @Test
  void of_the_forms_of_a_word_the_most_frequent_counts() throws IOException {
    assertRarity("meeting", rarity(3));
  }

  @Test
  void of_a_phrase_the_rarest_word_counts() throws IOException {
    assertRarity("\"trade talks\"", rarity(1));
    assertRarity("\"talks wonsan\"", 0);
  }

  @Test
  void a_word_with_a_hyphen_says_as_much_as_the_way_of_writing_it_that_is_in_most()
      throws IOException {
    assertRarity("trade-talks", rarity(1));
    index.put(ArticleDraft.of(6, "Tradetalks."), ArticleDraft.of(7, "Tradetalks, tradetalks."));

    assertThat(terms("trade-talks").getFirst().rarity())
        .isCloseTo(Math.log(1 + (7 - 2 + .5) / (2 + .5)), within(1e-9));
    assertThat(terms("council-talks").getFirst().rarity()).isZero();
  }

  @Test
  void a_word_that_comes_again_counts_again_in_its_first_place() throws IOException {
    List<WeightedTerm> terms = terms("trade talks trade wonsan Trade");

    assertThat(texts(terms)).containsExactly("trade", "talks", "wonsan");
    assertThat(terms).extracting(WeightedTerm::boost).containsExactly(3.0, 1.0, 1.0);
    assertThat(terms.getFirst().weight()).isCloseTo(3 * rarity(3), within(1e-9));
  }

  @Test
  void what_only_asks_counts_a_tenth_and_is_not_told_to_be_missing() throws IOException {
    List<WeightedTerm> terms = terms("background of trade talks");

    assertThat(texts(terms)).containsExactly("background", "trade", "talks");
    assertThat(terms).extracting(WeightedTerm::boost).containsExactly(.1, 1.0, 1.0);
    assertThat(terms).extracting(WeightedTerm::isTelling).containsExactly(false, true, true);
    assertThat(terms("trade background").getLast().isTelling())
        .as("nothing follows that it asks for")
        .isTrue();
  }

  @Test
  void stop_words_count_only_where_there_are_no_others() throws IOException {
    assertThat(texts(terms("the trade in talks"))).containsExactly("trade", "talks");
    assertThat(texts(terms("the they"))).isNotEmpty();
  }
}
