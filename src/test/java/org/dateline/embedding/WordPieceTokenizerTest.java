package org.dateline.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The numbers are those that Hugging Face's tokenizer gives for the same vocabulary.
class WordPieceTokenizerTest {

  private static final int UNKNOWN = 100;
  private static final int FIRST = 101;
  private static final int LAST = 102;

  private static WordPieceTokenizer tokenizer;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream json =
        Objects.requireNonNull(
            SentenceEmbedder.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json"))) {
      tokenizer = WordPieceTokenizer.read(json);
    }
  }

  private static long[] tokens(String text) {
    return tokenizer.encode(text, 1_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kim Jong-un met Xi. | 101 5035 18528 1011 4895 2777 8418 1012 102
          Denuclearisation of the Peninsula | 101 7939 14194 19738 6935 3370 1997 1996 6000 102
          $1.5m, said the AP’s man | 101 1002 1015 1012 1019 2213 1010 2056 1996 9706 1521 1055 2158 102
          İstanbul’da | 101 9960 1521 4830 102
          C++ & F# | 101 1039 1009 1009 1004 1042 1001 102
          """)
  void a_text_becomes_the_pieces_that_the_model_learnt(String text, String numbers) {
    assertThat(tokens(text).length).isGreaterThan(2);
    assertThat(Arrays.stream(tokens(text)).mapToObj(Long::toString))
        .containsExactly(numbers.split(" "));
  }

  @Test
  void case_and_accents_do_not_matter() {
    assertThat(tokens("ÉLYSÉE Palace")).isEqualTo(tokens("elysee palace"));
    assertThat(tokens("e\u0301lyse\u0301e palace")).isEqualTo(tokens("elysee palace"));
  }

  @Test
  void what_cannot_be_seen_does_not_matter() {
    assertThat(tokens("talks\u200B\u00AD in\u00A0Seoul\u0000\n"))
        .isEqualTo(tokens("talks in Seoul"));
  }

  @Test
  void every_chinese_character_is_a_word() {
    assertThat(tokens("中国")).isEqualTo(tokens("中 国")).hasSize(4);
  }

  @Test
  void what_has_no_pieces_is_one_unknown_word() {
    assertThat(tokens("\uD83D\uDE80")).containsExactly(FIRST, UNKNOWN, LAST);
    assertThat(tokens("a".repeat(101))).containsExactly(FIRST, UNKNOWN, LAST);
  }

  @Test
  void a_long_text_is_cut_off_and_has_its_end() {
    long[] all = tokens("the talks in Seoul ended");
    long[] cut = tokenizer.encode("the talks in Seoul ended", 4);

    assertThat(cut).containsExactly(all[0], all[1], all[2], LAST);
  }

  @Test
  void a_text_of_nothing_has_a_beginning_and_an_end() {
    assertThat(tokens(" ")).containsExactly(FIRST, LAST);
  }
}
