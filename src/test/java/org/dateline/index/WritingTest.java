package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexCondition;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How something is written never stands between a reader and an article: neither quotes, hyphens,
/// apostrophes, dots, diacritics nor case.
class WritingTest {

  @TempDir Path folder;
  private IndexFixture fixture;

  @BeforeEach
  void open() {
    fixture = IndexFixture.open(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  /// Writings of the same, each of which finds each.
  static Stream<List<String>> same() {
    return Stream.of(
        List.of(
            "O’Brien", "O'Brien", "obrien", "OBRIEN", "O‘Brien", "OʼBrien", "O´Brien", "O`Brien",
            "O′Brien", "O＇Brien", "O‛Brien"),
        List.of("brien O’Brien", "O'Brien"),
        List.of("Hawaiʻi", "Hawai’i", "Hawai'i", "Hawaii"),
        List.of("don’t", "don't", "dont", "DON'T"),
        List.of("U.S.", "US", "U.S", "u.s."),
        List.of("J.K. Rowling", "JK Rowling"),
        List.of("J.K. Rowling", "J. K. Rowling"),
        List.of("Jong-un", "Jong‐un", "Jong‑un", "JONG-UN", "jong-un’s"),
        List.of("Jong-un", "Jongun"),
        List.of("Jong-un", "Jong Un", "jong un"),
        List.of("e-mail", "email", "E-Mail"),
        List.of("co-operation", "cooperation", "co\u00ADoperation"),
        List.of("Élysée", "elysee", "ÉLYSÉE", "E\u0301lyse\u0301e", "Elysée"),
        List.of("İstanbul", "istanbul", "Istanbul", "ISTANBUL", "I\u0307stanbul", "ıstanbul"),
        List.of("straße", "strasse", "STRASSE", "STRAẞE"),
        List.of("naïve façade", "naive facade", "NAIVE FAÇADE"),
        List.of("Łódź", "lodz", "LODZ"),
        List.of("Ørsted", "orsted"),
        List.of("Æther", "aether"),
        List.of("ﬁnal", "final"),
        List.of("Ｋｉｍ", "Kim"),
        List.of("Nguyễn", "nguyen", "NGUYỄN"),
        List.of("Αθήνα", "αθηνα", "ΑΘΗΝΑ", "Αθη\u0301να"),
        List.of("Σωκράτης", "ΣΩΚΡΆΤΗΣ", "σωκρατης"),
        List.of("Горбачёв", "горбачев", "ГОРБАЧЕВ", "Горбаче\u0308в"),
        List.of("Йемен", "йемен", "И\u0306емен"),
        List.of("한국어", Normalizer.normalize("한국어", Normalizer.Form.NFD)),
        List.of("がんばる", Normalizer.normalize("がんばる", Normalizer.Form.NFD)),
        List.of("ｶﾅ", "カナ"),
        List.of("한국어", "한\u035B국어"),
        List.of("שָׁלוֹם", "שלום"),
        List.of("مُحَمَّد", "محمد"),
        List.of("❤️", "❤", "❤︎"),
        List.of("leader’s", "leader's", "leader", "LEADER’S"),
        List.of("Kim\u200DJong", "KimJong"),
        List.of("“peace”", "\"peace\"", "‘peace’", "'peace'", "peace", "«peace»", "(peace)…"),
        List.of("1,000", "1000"),
        List.of("dual-track approach", "dual track approach", "“dual-track” approach"));
  }

  @ParameterizedTest
  @MethodSource("same")
  void however_it_is_written_in_the_text_and_in_the_query_it_is_found(List<String> writings) {
    long number = 0;
    for (String writing : writings) {
      number++;
      fixture.with(IndexFixture.article(number, "A", "Then " + writing + " followed."));
    }

    List<String> failed = new ArrayList<>();
    for (String typed : writings) {
      List<Long> found = fixture.complete(typed.replace("\"", ""));
      for (int i = 0; i < writings.size(); i++) {
        if (!found.contains(i + 1L)) {
          failed.add("“" + typed + "” does not find “" + writings.get(i) + "”");
        }
      }
    }
    assertThat(failed).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("same")
  void whatever_is_found_so_is_marked(List<String> writings) {
    long number = 0;
    for (String writing : writings) {
      number++;
      fixture.with(IndexFixture.article(number, "A", "Then " + writing + " followed."));
    }

    for (String typed : writings) {
      for (long article : fixture.complete(typed.replace("\"", ""))) {
        assertThat(fixture.places(typed.replace("\"", ""), article))
            .as("%s in %s", typed, writings.get((int) article - 1))
            .isNotEmpty()
            .allSatisfy(word -> assertThat(word).doesNotContain("Then", "followed"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ｽﾌ", "スフ", "ザｸｽﾌ"})
  void what_is_typed_goes_on_with_a_mark_of_length(String typed) {
    fixture.with(IndexFixture.article(1, "A", "つヘつぞザｸｽﾌｰ"));

    assertThat(fixture.typing(typed)).containsExactly(1L);
  }

  @Test
  void a_mark_that_combines_with_a_syllable_is_a_part_of_it() {
    fixture.with(IndexFixture.article(1, "A", "A 쌡\u035B and no more."));

    assertThat(fixture.complete("쌡\u035B")).containsExactly(1L);
    assertThat(fixture.complete("쌡")).containsExactly(1L);
    assertThat(fixture.typing("쌡\u035B")).containsExactly(1L);
  }

  @Test
  void a_name_with_an_apostrophe_is_found_by_its_end() {
    fixture.with(
        IndexFixture.article(1, "A", "Said O’Brien."), IndexFixture.article(2, "B", "L’Élysée"));

    assertThat(fixture.complete("brien")).containsExactly(1L);
    assertThat(fixture.complete("élysée")).containsExactly(2L);
    assertThat(fixture.complete("\"said brien\"")).containsExactly(1L);
    assertThat(fixture.complete("\"said O'Brien\"")).containsExactly(1L);
  }

  @Test
  void hyphenated_words_are_found_as_words_and_in_their_order() {
    fixture.with(
        IndexFixture.article(1, "A", "Said Moon Jae-in."), IndexFixture.article(2, "B", "In Jae."));

    assertThat(fixture.complete("Jae-in")).containsExactly(1L);
    assertThat(fixture.complete("in-Jae")).containsExactly(2L);
    assertThat(fixture.complete("jae")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.complete("\"Moon Jae in\"")).containsExactly(1L);
    assertThat(fixture.complete("\"Moon Jae-in\"")).containsExactly(1L);
  }

  @Test
  void a_phrase_minds_no_hyphens_apostrophes_and_quotes() {
    fixture.with(
        IndexFixture.article(
            1, "A", "China’s “dual-track” approach, said Kim Jong-un on U.S. e-mail."));

    for (String phrase :
        List.of(
            "china dual track approach",
            "China's “dual-track” approach",
            "CHINA’S DUAL‐TRACK APPROACH",
            "kim jong un",
            "kim jong-un on us",
            "said Kim Jongun",
            "on U.S. email",
            "us e-mail",
            "us e mail")) {
      assertThat(fixture.complete("\"" + phrase + "\"")).as(phrase).containsExactly(1L);
    }
  }

  @Test
  void a_hyphen_in_a_phrase_minds_no_text_without_one() {
    fixture.with(IndexFixture.article(1, "A", "The email server of Kim Jongun."));

    assertThat(fixture.complete("\"the e-mail server\"")).containsExactly(1L);
    assertThat(fixture.complete("\"Kim Jong-un\"")).containsExactly(1L);
  }

  @Test
  void patterns_mind_no_hyphens_apostrophes_and_diacritics() {
    fixture.with(
        IndexFixture.article(1, "A", "A re-elected O’Brien at the Élysée for 1,000 of foo_bar."));

    for (String pattern :
        List.of(
            "re-elect*",
            "reelect*",
            "O’Bri*",
            "O'Bri*",
            "obri*",
            "*’brien",
            "O`Bri*",
            "O´Bri*",
            "él?sée",
            "ELY*",
            "re-el?cted",
            "O'Brian~",
            "re-electad~1",
            "foo_b*",
            "1,00*",
            "1,0?0",
            "/re-?elected/",
            "/o.?brien/")) {
      assertThat(fixture.complete(pattern)).as(pattern).containsExactly(1L);
    }
  }

  @Test
  void capital_letters_of_any_language_are_small_letters() {
    fixture.with(IndexFixture.article(1, "A", "Привет Ελλάδα Ẽ Ǆungla ԱՐԱՐԱՏ 𐐀𐐁"));

    for (String word : List.of("ПРИВЕТ", "ΕΛΛΆΔΑ", "ẽ", "ǆungla", "արարատ", "𐐨𐐩")) {
      assertThat(fixture.complete(word)).as(word).containsExactly(1L);
      assertThat(fixture.complete(word.toUpperCase(Locale.ROOT))).as(word).containsExactly(1L);
    }
  }

  @Test
  void letters_that_are_not_the_same_are_told_apart() {
    fixture.with(
        IndexFixture.article(1, "A", "май"),
        IndexFixture.article(2, "B", "маи"),
        IndexFixture.article(3, "C", "3.5"));

    assertThat(fixture.complete("май")).containsExactly(1L);
    assertThat(fixture.complete("35")).isEmpty();
    assertThat(fixture.complete("3.5")).containsExactly(3L);
  }

  /// Lucene refuses a value of more than 32,766 bytes, with the whole batch that it is in.
  @Test
  void no_value_is_too_long_to_be_indexed() {
    String long1 = "x".repeat(40_000);
    fixture.with(
        ArticleDraft.of(1, "peace")
            .language(long1)
            .source(long1)
            .authors(long1)
            .url(long1)
            .title(long1)
            .indexed(),
        ArticleDraft.of(2, "peace").indexed());

    assertThat(fixture.complete("peace")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.numbers("", SortOrder.NEWEST, new IndexCondition.LanguageCondition(long1)))
        .containsExactly(1L);
  }
}
