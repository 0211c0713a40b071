package org.dateline.index.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kim Jong-un | kim jong un",
        "Émile  Zola | emile zola",
        "Łódź | lodz",
        "Straße | strasse",
        "Æsop | aesop",
        "O’Brien | obrien",
        "O‛Brien | obrien",
        "أحمد | احمد",
        "McDonald's | mcdonalds",
        "U.S. | us",
        "U.S.A | usa",
        "J. K. Rowling | jk rowling",
        "J.K. Rowling | jk rowling",
        "John F. Kennedy | john f kennedy",
        "Amazon.com | amazon com",
        "AT&T | at and t",
        "G20 | g20",
        "Чайковский | чаиковскии",
        "ＡＢＣ | abc",
        "2,000 | 2 000",
        "(Paris) | paris",
        "… | ''"
      })
  void a_name_is_words_of_plain_letters(String name, String folded) {
    assertThat(FoldedName.of(name).text()).isEqualTo(folded);
  }

  @Test
  void a_mark_that_is_a_character_of_its_own_is_left_out() {
    assertThat(FoldedName.of("Ame\u0301lie").text()).isEqualTo("amelie");
    assertThat(FoldedName.of("Kim\u00ADberly").text()).isEqualTo("kimberly");
  }

  @Test
  void the_vowels_of_hindi_stay() {
    assertThat(FoldedName.of("हिन्दी").text()).isEqualTo("हिन्दी");
  }

  @Test
  void what_ends_with_a_sign_or_a_blank_is_no_beginning_of_a_longer_word() {
    assertThat(FoldedName.of("kim ").ended()).isTrue();
    assertThat(FoldedName.of("kim-").ended()).isTrue();
    assertThat(FoldedName.of("kim").ended()).isFalse();
    assertThat(FoldedName.of(" ").ended()).isFalse();
    assertThat(FoldedName.of("U.").ended()).as("may become U.S.").isFalse();
  }

  @Test
  void folding_again_changes_nothing() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder name = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        int range = random.nextBoolean() ? 0x80 : random.nextBoolean() ? 0x3000 : 0x20000;
        int c = random.nextInt(range);
        name.appendCodePoint(Character.isDefined(c) && !isSurrogate(c) ? c : ' ');
      }
      String folded = FoldedName.of(name.toString()).text();

      assertThat(FoldedName.of(folded).text()).as("%s", name).isEqualTo(folded);
      assertThat(folded).isEqualTo(folded.strip()).doesNotContain("  ");
    }
  }

  private static boolean isSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static List<String> found(String name, String typed) {
    return FoldedName.of(name).find(FoldedName.of(typed)).stream()
        .map(span -> span.of(name))
        .toList();
  }

  @Test
  void what_is_typed_is_found_from_the_beginning_of_any_word() {
    assertThat(found("Kim Jong Un", "jong")).containsExactly("Jong");
    assertThat(found("Kim Jong Un", "ki")).containsExactly("Ki");
    assertThat(found("Kim Jong Un", "ong")).isEmpty();
    assertThat(found("Kim Jong Un", "")).isEmpty();
  }

  @Test
  void several_typed_words_are_found_in_a_row() {
    assertThat(found("Kim Jong-un", "kim j")).containsExactly("Kim J");
    assertThat(found("Kim Jong-un", "jong u")).containsExactly("Jong-u");
  }

  @Test
  void typed_words_may_stand_apart_and_in_another_order() {
    assertThat(found("Kim Jong Un", "un kim")).containsExactly("Kim", "Un");
    assertThat(found("Donald J. Trump", "donald tr")).containsExactly("Donald", "Tr");
    assertThat(found("Kim Kiwi", "ki kim")).containsExactly("Kim", "Ki");
    assertThat(found("Kim", "kim k")).isEmpty();
  }

  @Test
  void an_ended_word_is_found_whole() {
    assertThat(found("Kimberly", "kim ")).isEmpty();
    assertThat(found("Kimberly Kim", "kim ")).containsExactly("Kim");
    assertThat(found("Bo Kimberly Kim", "bo kim ")).containsExactly("Bo", "Kim");
  }

  @Test
  void a_match_covers_the_letters_as_they_are_written() {
    assertThat(found("O’Brien’s", "obrie")).containsExactly("O’Brie");
    assertThat(found("U.S. Army", "us ar")).containsExactly("U.S. Ar");
    assertThat(found("Ame\u0301lie", "ame")).containsExactly("Ame\u0301");
    assertThat(found("Æsop", "a")).containsExactly("Æ");
    assertThat(found("AT&T", "at and")).containsExactly("AT&");
    assertThat(FoldedName.of("김정은").find(FoldedName.of("김"))).containsExactly(new Span(0, 1));
  }

  @Test
  void letters_are_counted_without_blanks() {
    assertThat(FoldedName.of("Kim Jong-un").letters()).isEqualTo(9);
    assertThat(FoldedName.of("Kim Jong-un").words()).containsExactly("kim", "jong", "un");
    assertThat(FoldedName.of("").words()).isEmpty();
  }
}
