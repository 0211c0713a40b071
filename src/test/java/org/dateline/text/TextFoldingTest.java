package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFoldingTest {

  @ParameterizedTest
  @CsvSource({
    "Erdoğan, erdogan",
    "ŁÓDŹ, lodz",
    "Jørgen Ødegård, jorgen odegard",
    "Straße, strasse",
    "Æsop, aesop",
    "Þór, thor",
    "İstanbul, istanbul",
    "ﬁnal, final",
    "ＡＢＣ, abc",
    "김정은, 김정은",
    "दिल्ली, दिल्ली",
    "AT&T, at&t",
    "Jong-Un, jong-un",
  })
  void case_and_diacritics_are_folded_and_signs_are_not(String text, String folded) {
    assertThat(TextFolding.folded(text)).isEqualTo(folded);
  }

  @Test
  void a_mark_that_is_a_character_of_its_own_is_folded_as_one_that_is_not() {
    assertThat(TextFolding.folded("Ame\u0301lie")).isEqualTo(TextFolding.folded("Amélie"));
  }

  @Test
  void an_acute_accent_by_itself_is_an_apostrophe_and_no_blank() {
    assertThat(TextFolding.folded("O´Brien")).isEqualTo("o'brien");
    assertThat(TextFolding.decomposed("O´Brien é")).isEqualTo("O'Brien e\u0301");
  }

  @Test
  void folding_again_changes_nothing() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        int range = random.nextBoolean() ? 0x250 : random.nextBoolean() ? 0x3000 : 0x20000;
        int c = random.nextInt(range);
        text.appendCodePoint(Character.getType(c) == Character.SURROGATE ? ' ' : c);
      }
      String folded = TextFolding.folded(text);

      assertThat(TextFolding.folded(folded)).as("%s", text).isEqualTo(folded);
    }
  }
}
