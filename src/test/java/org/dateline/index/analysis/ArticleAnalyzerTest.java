package org.dateline.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dateline.index.RandomText;
import org.dateline.text.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How a text is cut into words.
class ArticleAnalyzerTest {

  private static String terms(String text) {
    return String.join(" ", ArticleAnalyzer.tokens(text).stream().map(IndexToken::term).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '~',
      textBlock =
          """
          Kim met Xi, again.     => kim met xi again
          leader’s leaders’ X's  => leader leaders x
          DON'T                  => dont don t
          O’Brien                => obrien o brien
          e-mail                 => e email mail email
          Élysée ÅNGSTRÖM        => elysee angstrom
          1,000 3.5 10:30        => 1000 3.5 10 30
          AT&T                   => at t
          🌏 ok                  => 🌏 ok
          北京                   => 北 京
          ... -- !!              => ~~
          """)
  void words_are_without_case_diacritics_and_signs(String text, String terms) {
    assertThat(terms(text)).isEqualTo(terms == null ? "" : terms);
  }

  @Test
  void every_apostrophe_within_a_word_is_one() {
    for (char apostrophe : Characters.APOSTROPHES.toCharArray()) {
      assertThat(terms("O" + apostrophe + "Brien" + apostrophe + "s"))
          .as("%04X", (int) apostrophe)
          .isEqualTo("obrien o brien");
    }
  }

  @Test
  void each_word_has_the_next_place_and_its_readings_the_same() {
    assertThat(ArticleAnalyzer.tokens("Moon Jae-in said"))
        .extracting(IndexToken::term, IndexToken::position)
        .containsExactly(
            tuple("moon", 0),
            tuple("jae", 1),
            tuple("jaein", 1),
            tuple("in", 2),
            tuple("jaein", 2),
            tuple("said", 3));
  }

  private static org.assertj.core.groups.Tuple tuple(String term, int position) {
    return org.assertj.core.groups.Tuple.tuple(term, position);
  }

  @Test
  void a_word_that_is_joined_covers_its_parts() {
    List<IndexToken> joined =
        ArticleAnalyzer.tokens("in Jae-in-ho").stream().filter(IndexToken::joined).toList();

    assertThat(joined).extracting(IndexToken::term).containsOnly("jaeinho");
    assertThat(joined.getFirst().start()).isEqualTo(3);
    assertThat(joined.getFirst().end()).isEqualTo(12);
  }

  @ParameterizedTest
  @EnumSource(RandomText.Script.class)
  void of_any_text_the_places_go_forward_and_lie_within_it(RandomText.Script script) {
    RandomText random = new RandomText(9);
    for (int i = 0; i < 50; i++) {
      assertInOrder(random.text(script));
      assertInOrder(random.mixture());
      assertInOrder(random.anyLetters());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "-", "--", "a-", "-a", "a--b", "a- b", "’", "’s", "s’", "\uD83D", "\uDE00a",
        "a\uD83D", "\u0301"
      })
  void odd_texts_are_cut_like_any_other(String text) {
    assertInOrder(text);
  }

  private static void assertInOrder(String text) {
    int start = 0;
    int position = 0;
    for (IndexToken token : ArticleAnalyzer.tokens(text)) {
      assertThat(token.term()).isNotEmpty().hasSizeLessThan(2_000);
      assertThat(token.start()).isGreaterThanOrEqualTo(start).isLessThan(token.end());
      assertThat(token.end()).isLessThanOrEqualTo(text.length());
      assertThat(token.position()).isGreaterThanOrEqualTo(position);
      start = token.start();
      position = token.position();
    }
  }

  @Test
  void very_long_words_are_cut_the_same_way_wherever_they_stand() {
    String word = "x".repeat(700);
    List<String> alone = ArticleAnalyzer.tokens(word).stream().map(IndexToken::term).toList();
    List<String> behind =
        ArticleAnalyzer.tokens("So " + word).stream().map(IndexToken::term).toList();

    assertThat(alone).hasSizeGreaterThan(1).allMatch(term -> term.length() <= 255);
    assertThat(behind.subList(1, behind.size())).isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource({
    "LATIN, 2452d50898f86faa",
    "LATIN_WITH_DIACRITICS, 522916b1dbc5de01",
    "GREEK, 1b9fe9cef631a163",
    "CYRILLIC, ea1d10f733a1248d",
    "ARMENIAN, ba48d0860dac6d7a",
    "HEBREW, 2785ef086bea5d21",
    "ARABIC, 63fc3bcd50d223ff",
    "DEVANAGARI, c9ba224ffbe302ff",
    "BENGALI, 6b151bd8b83fa3ff",
    "TAMIL, 9794cfb6f185d41a",
    "THAI, d4131eeb994208f2",
    "GEORGIAN, 16d2fb3173c3e4f7",
    "ETHIOPIC, 83dcf0bf62bdfa56",
    "HAN, 0c025a9995e7a4f9",
    "KANA, bedbaa4625e5454a",
    "HANGUL, 5fb0eef1b04c98b4",
    "MATHEMATICAL, 8f169da9772770f9",
    "DIGITS, 2e25983eab008a16",
    "WITH_MARKS, f9dd3b70931b7ca8"
  })
  void an_index_that_is_there_has_the_terms_that_are_made_now(
      RandomText.Script script, String recorded) throws NoSuchAlgorithmException {
    RandomText random = new RandomText(9);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int i = 0; i < 200; i++) {
      for (IndexToken token : ArticleAnalyzer.tokens(random.text(script))) {
        String line =
            "%s %d %d %d %b\n"
                .formatted(
                    token.term(), token.start(), token.end(), token.position(), token.joined());
        digest.update(line.getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThat(HexFormat.of().formatHex(digest.digest())).startsWith(recorded);
  }
}
