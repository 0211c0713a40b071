package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.index.document.ArticleDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words with signs that are a part of them, words of scripts that attach one to the other, and
/// characters that nobody sees.
class WordsAsWrittenTest {

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

  @Test
  void a_sign_that_is_part_of_a_word_tells_it_from_the_word_without() {
    fixture.with(
        ArticleDraft.of(1, "He writes C++, and some C#."),
        ArticleDraft.of(2, "Oranges have vitamin C."),
        ArticleDraft.of(3, "A framework (.NET) for the net."),
        ArticleDraft.of(4, "Fish in the net."));

    assertThat(fixture.numbers("C++")).containsExactly(1L);
    assertThat(fixture.numbers("c#")).containsExactly(1L);
    assertThat(fixture.numbers("c")).containsExactly(2L);
    assertThat(fixture.numbers(".NET")).containsExactly(3L);
    assertThat(fixture.numbers("\"vitamin C\"")).containsExactly(2L);
    assertThat(fixture.numbers("\"some C#\"")).containsExactly(1L);
    assertThat(fixture.numbers("net")).containsExactlyInAnyOrder(3L, 4L);
    assertThat(fixture.typing("C++")).containsExactly(1L);
  }

  @Test
  void a_tag_and_a_handle_are_found_with_their_sign_and_without() {
    fixture.with(
        ArticleDraft.of(1, "They wrote #ClimateStrike to @GretaN, again."),
        ArticleDraft.of(2, "A climatestrike of gretan."),
        ArticleDraft.of(3, "Write to climatestrike@gretan.example."));

    assertThat(fixture.numbers("#climatestrike")).containsExactly(1L);
    assertThat(fixture.numbers("@gretan")).containsExactly(1L);
    assertThat(fixture.numbers("climatestrike")).containsExactlyInAnyOrder(1L, 2L, 3L);
    assertThat(fixture.numbers("gretan")).contains(1L, 2L);
    assertThat(fixture.places("#climatestrike", 1)).containsExactly("#ClimateStrike");
    assertThat(fixture.typing("#clim")).containsExactly(1L);
  }

  @Test
  void a_plus_or_a_number_sign_beside_a_word_is_no_part_of_it() {
    fixture.with(ArticleDraft.of(1, "It grew 5+ and got an A+ on page#3, tv+ too."));

    for (String words : new String[] {"5", "a", "page", "tv", "tv+"}) {
      assertThat(fixture.numbers(words)).as(words).containsExactly(1L);
    }
  }

  @Test
  void a_korean_word_is_found_with_what_is_attached_to_it() {
    fixture.with(
        ArticleDraft.of(1, "오늘 서울에서 회담이 열렸다."),
        ArticleDraft.of(2, "부산에서 울산까지 갔다."),
        ArticleDraft.of(3, "서울 시청."));

    assertThat(fixture.numbers("서울")).containsExactlyInAnyOrder(1L, 3L);
    assertThat(fixture.numbers("회담")).containsExactly(1L);
    assertThat(fixture.numbers("서울에서")).containsExactly(1L);
    assertThat(fixture.numbers("울")).contains(1L, 2L, 3L);
    assertThat(fixture.numbers("서울*")).contains(1L, 3L);
    assertThat(fixture.places("서울", 1)).containsExactly("서울");
    assertThat(fixture.places("회담", 1)).containsExactly("회담");
    assertThat(fixture.typing("서")).contains(1L, 3L);
    assertThat(fixture.typing("서울에")).containsExactly(1L);
    assertThat(fixture.numbers("title:서울")).isEmpty();
  }

  @Test
  void what_is_attached_to_a_foreign_word_or_a_number_stands_in_no_way() {
    fixture.with(ArticleDraft.of(1, "KBS는 2018년에 보도했다."), ArticleDraft.of(2, "ロシアンルーレットの話"));

    assertThat(fixture.numbers("kbs")).containsExactly(1L);
    assertThat(fixture.numbers("2018")).containsExactly(1L);
    assertThat(fixture.numbers("KBS는")).containsExactly(1L);
    assertThat(fixture.places("kbs", 1)).containsExactly("KBS");
    assertThat(fixture.numbers("ルーレット")).containsExactly(2L);
    assertThat(fixture.places("ルーレット", 2)).containsExactly("ルーレット");
  }

  @Test
  void a_korean_word_that_is_taken_apart_into_letters_is_the_same() {
    String apart = java.text.Normalizer.normalize("서울에서", java.text.Normalizer.Form.NFD);
    fixture.with(ArticleDraft.of(1, apart + " 회담"));

    assertThat(fixture.numbers("서울")).containsExactly(1L);
    assertThat(fixture.places("서울", 1))
        .containsExactly(java.text.Normalizer.normalize("서울", java.text.Normalizer.Form.NFD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u200C", "\u200D", "\u00AD", "\uFEFF", "\u2060", "\u200E"})
  void what_nobody_sees_is_as_if_it_were_not_there(String sign) {
    fixture.with(
        ArticleDraft.of(1, "A par" + sign + "liament met."), ArticleDraft.of(2, "A parliament."));

    assertThat(fixture.numbers("parliament")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.numbers("parli" + sign + "ament")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.numbers(sign + "parliament" + sign)).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.numbers("parliament" + sign + " met")).startsWith(1L);
    assertThat(fixture.numbers("ti" + sign + "tle:parliament")).isEmpty();
    assertThat(fixture.numbers("parlia" + sign + "*")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.typing("parl" + sign + "ia")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.places("parliament", 1)).containsExactly("par" + sign + "liament");
  }

  @Test
  void a_blank_without_width_parts_the_words_of_a_script_without_blanks() {
    fixture.with(ArticleDraft.of(1, "ភាសា\u200Bខ្មែរ"));

    assertThat(fixture.numbers("ខ្មែរ")).containsExactly(1L);
    assertThat(fixture.numbers("ភាសា\u200Bខ្មែរ")).containsExactly(1L);
  }

  @Test
  void a_picture_of_several_is_found_as_it_is_pasted() {
    fixture.with(ArticleDraft.of(1, "A family 👨‍👩‍👧 there."), ArticleDraft.of(2, "A man 👨."));

    assertThat(fixture.numbers("👨‍👩‍👧")).containsExactly(1L);
    assertThat(fixture.numbers("👨")).containsExactly(2L);
  }

  @Test
  void a_star_alone_is_every_article() {
    fixture.with(ArticleDraft.of(1, "One."), ArticleDraft.of(2, "Two."));

    assertThat(fixture.numbers("*")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.numbers(" * ")).hasSize(2);
    assertThat(fixture.search("*").reading().ignored()).isEmpty();
    assertThat(fixture.numbers("**")).isEmpty();
    assertThat(fixture.numbers("?")).isEmpty();
  }
}
