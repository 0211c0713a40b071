package org.dateline.names.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

  @Test
  void a_sentence_ends_at_its_full_stop() {
    assertThat(sentences("Mr. Kim left. He said: “Go.” Then he ate."))
        .containsExactly("Mr. Kim left.", "He said: “Go.”", "Then he ate.");
  }

  @Test
  void a_blank_line_ends_a_sentence_in_every_kind_of_text() {
    assertThat(sentences("Kim Jong\r\n\r\nUn and\n \nXi"))
        .containsExactly("Kim Jong", "Un and", "Xi");
  }

  @Test
  void a_short_line_is_a_sentence_and_a_wrapped_one_is_not() {
    assertThat(sentences("John Smith\nJane Doe")).containsExactly("John Smith", "Jane Doe");
    assertThat(sentences("The leader of the neighbouring country met Kim Jong\nUn on Monday"))
        .hasSize(1);
  }

  @Test
  void a_text_without_full_stop_is_cut() {
    assertThat(sentences("word ".repeat(2 * SentenceSplitter.MAX_TOKENS + 1))).hasSize(3);
  }

  @Test
  void a_long_text_keeps_its_sentences_whole() {
    assertThat(sentences("One two three four five six seven. ".repeat(500)))
        .hasSize(500)
        .containsOnly("One two three four five six seven.");
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    SentenceSplitter.forEach(
        text,
        Paragraphs.of(text),
        tokens ->
            sentences.add(
                text.substring(tokens.getFirst().beginPosition(), tokens.getLast().endPosition())));
    return sentences;
  }
}
