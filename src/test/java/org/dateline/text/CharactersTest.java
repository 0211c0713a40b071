package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  private static List<Integer> all(IntPredicate kind) {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(kind).boxed().toList();
  }

  private static List<Integer> of(String characters) {
    return characters.chars().sorted().boxed().toList();
  }

  @Test
  void the_apostrophes_are_those_of_the_list_and_no_others() {
    assertThat(all(Characters::isApostrophe)).isEqualTo(of(Characters.APOSTROPHES));
    assertThat(Characters.APOSTROPHES).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'", "’", "‘", "‛", "ʼ", "ʻ", "′", "´", "`", "＇"})
  void what_people_write_for_an_apostrophe_is_one(String written) {
    assertThat(Characters.isApostrophe(written.charAt(0))).isTrue();
  }

  @Test
  void quotation_marks_and_the_double_prime_are_no_apostrophes() {
    assertThat("\"“”„‚‹›″".chars()).noneMatch(Characters::isApostrophe);
  }

  @Test
  void apostrophes_and_hyphens_stand_in_a_regular_expression_for_themselves() {
    Pattern apostrophe = Pattern.compile("[\\p{L}" + Characters.APOSTROPHES + "&-]");
    Pattern hyphen = Pattern.compile("[" + Characters.HYPHENS + "]");

    assertThat(
            all(c -> !Character.isLetter(c) && apostrophe.matcher(Character.toString(c)).matches()))
        .isEqualTo(of(Characters.APOSTROPHES.replaceAll("\\p{L}", "") + "&-"));
    assertThat(all(c -> hyphen.matcher(Character.toString(c)).matches()))
        .isEqualTo(of(Characters.HYPHENS))
        .isEqualTo(all(Characters::isHyphen));
  }

  @Test
  void a_dash_is_no_hyphen() {
    assertThat(all(Characters::isDash)).isEqualTo(of("‒–—−"));
    assertThat(all(c -> Characters.isDash(c) && Characters.isHyphen(c))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {' ', '\n', '\t', 0xA0, 0x2007, 0x2009, 0x202F, 0x2028, 0x3000})
  void white_space_and_fixed_blanks_part_words(int space) {
    assertThat(Characters.isSpace(space)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {'a', '-', 0xAD, 0x200B, 0x200D, 0x301})
  void what_takes_no_room_parts_no_words(int other) {
    assertThat(Characters.isSpace(other)).isFalse();
  }

  @Test
  void accents_vowels_and_frames_are_part_of_the_letter_before() {
    assertThat(List.of(0x301, 0x93F, 0x940, 0x20DD, 0x5B8, 0x64E, 0xFE0F))
        .allMatch(Characters::isCombiningMark);
    assertThat("aé´`ˆـ".chars()).noneMatch(Characters::isCombiningMark);
  }

  @Test
  void a_reader_may_leave_accents_and_points_away_but_no_vowel_of_hindi() {
    assertThat(List.of(0x301, 0x327, 0x5B8, 0x64E, 0x654, 0x670, 0xFE0F))
        .allMatch(Characters::isOptionalMark);
    assertThat(List.of(0x93F, 0x94D, 0x5BE, (int) 'a')).noneMatch(Characters::isOptionalMark);
  }

  @Test
  void every_diacritic_is_an_optional_mark_and_combines() {
    assertThat(all(Characters::isDiacritic))
        .hasSize(112)
        .allMatch(Characters::isOptionalMark)
        .allMatch(Characters::isCombiningMark);
  }

  @Test
  void letters_and_digits_of_ascii_are_those_of_the_keyboard() {
    assertThat(all(Characters::isAsciiLetterOrDigit))
        .isEqualTo(all(c -> c < 0x80 && Character.isLetterOrDigit(c)));
  }

  @Test
  void only_capitals_of_ascii_become_small() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertThat(Characters.toAsciiLowerCase(c)).isEqualTo(c < 0x80 ? Character.toLowerCase(c) : c);
    }
  }
}
