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
    "LATIN, 71dfa7864be94b1e",
    "LATIN_WITH_DIACRITICS, e11f0071a98e93c7",
    "GREEK, 9b09a3df2be4826b",
    "CYRILLIC, 61aed2f5d6c471f0",
    "ARMENIAN, 9c743367fd288dbe",
    "HEBREW, 58057d18998b132d",
    "ARABIC, 8f67d7a7ff51dcef",
    "DEVANAGARI, cea5bd427ef96b49",
    "BENGALI, 345821492f8096b3",
    "TAMIL, 0bc26211b2119919",
    "THAI, 0c41321a8b0591f7",
    "GEORGIAN, 62c61a66ae506d37",
    "ETHIOPIC, 8336982a1e085471",
    "HAN, 4bdbd2669a82922b",
    "KANA, 261ed0d0cc210f01",
    "HANGUL, f0658d08314789d1",
    "MATHEMATICAL, e287f69bed8b13af",
    "DIGITS, 2b068ed23bd6d228",
    "WITH_MARKS, 0dfb54af346a5140"
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
