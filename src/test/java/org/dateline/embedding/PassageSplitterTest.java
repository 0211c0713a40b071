package org.dateline.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageSplitterTest {

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  private static int wordsOf(String passage) {
    return passage.split("\\s+").length;
  }

  @Test
  void the_headline_stands_above_the_lead() {
    assertThat(PassageSplitter.passages("Talks begin", "They met in Seoul."))
        .containsExactly("Talks begin\nThey met in Seoul.");
  }

  @Test
  void a_passage_ends_with_a_sentence() {
    String text = words(105) + " end.” " + words(60);

    List<String> passages = PassageSplitter.passages("", text);

    assertThat(passages).hasSize(2);
    assertThat(passages.getFirst()).endsWith(" end.”");
  }

  @Test
  void a_sentence_that_does_not_end_is_cut() {
    List<String> passages = PassageSplitter.passages("", words(300));

    assertThat(passages.stream().map(PassageSplitterTest::wordsOf)).containsExactly(140, 140, 20);
  }

  @Test
  void no_word_is_lost_or_read_twice() {
    String text = words(500);

    assertThat(String.join(" ", PassageSplitter.passages("", text))).isEqualTo(text);
  }

  @Test
  void of_a_long_article_the_beginning_is_read() {
    assertThat(PassageSplitter.passages("Title", words(5_000))).hasSize(6);
  }

  @Test
  void what_is_blank_has_no_passages() {
    assertThat(PassageSplitter.passages(" ", "\n\n")).isEmpty();
    assertThat(PassageSplitter.passages("Title", "")).containsExactly("Title");
  }
}
