package org.dateline.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A few letters stand for the words that they are the beginnings of.
final class WordPrefixMatchTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "open", "op or", "or op", "opor", "oo", "ori", "OPEN ORIGINAL", "gin"})
  void what_begins_its_words_stands_for_them(String typed) {
    assertThat(WordPrefixMatch.cost(typed, "Open original")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "ooo", "orop", "openx", "open article"})
  void other_letters_do_not(String typed) {
    assertThat(WordPrefixMatch.cost(typed, "Open original")).isEmpty();
  }

  @Test
  void one_whole_beginning_is_nearer_than_letters_of_several_words_and_the_first_word_nearest() {
    int first = WordPrefixMatch.cost("st", "Star").orElseThrow();
    int second = WordPrefixMatch.cost("st", "All starred").orElseThrow();
    int spread = WordPrefixMatch.cost("st", "Search tips").orElseThrow();
    int within = WordPrefixMatch.cost("st", "Next history").orElseThrow();

    assertThat(first).isLessThan(second);
    assertThat(second).isLessThan(spread);
    assertThat(spread).isLessThan(within);
  }
}
