package org.dateline.names.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dateline.names.text.NameNormalizer;
import org.dateline.text.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryKeyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kim Jong-un", "U.S.", "J. K. Rowling", "J.K. Rowling's", "AT&T", "&", "A & B", "&c", "'s",
        "''", "x''", "O'Brien's's", "'s s", "a 's", " a b cd e f ", "A-1 B", "1 2 a b", "A`B`s",
        "s'"
      })
  void plain_letters_are_folded_as_all_names_are(String name) {
    assertThat(DictionaryKey.letters(name)).isEqualTo(NameNormalizer.letters(name));
  }

  @Test
  void any_plain_text_is_folded_as_all_names_are() {
    Random random = new Random(1);
    String often = "aBs1 .&'`- ";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        boolean any = random.nextInt(4) == 0;
        text.append(
            any ? (char) random.nextInt(0x80) : often.charAt(random.nextInt(often.length())));
      }
      String name = text.toString();
      assertThat(DictionaryKey.letters(name)).as(name).isEqualTo(NameNormalizer.letters(name));
    }
  }

  @Test
  void a_genitive_is_one_with_any_apostrophe() {
    for (char apostrophe : Characters.APOSTROPHES.toCharArray()) {
      String name = "McDonald" + apostrophe + "s";
      assertThat(DictionaryKey.withGenitive(name)).as(name).contains("'mcdonald");
      assertThat(DictionaryKey.of(name)).as(name).isEqualTo("mcdonald");
    }
    assertThat(DictionaryKey.withGenitive("McDonald\"s")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "US, true",
    "U.S., true",
    "U. S., true",
    "U.N, true",
    "UNESCO, true",
    "США, true",
    "Us, false",
    "us, false",
    "A, false",
    "NASDAQS, false",
    "US ARMY, false",
    "U S, false",
    "G8, false",
    ".US, false"
  })
  void capitals_and_dots_are_an_acronym(String name, boolean acronym) {
    assertThat(DictionaryKey.isAcronym(name)).isEqualTo(acronym);
  }
}
