package org.dateline.names.crf;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsciiWordShapeTest {

  private static final Set<String> KNOWN = Set.of("the", "kim", "a", "x_y", "house", "rho", "é");

  private static final List<String> WORDS =
      List.of(
          "",
          "a",
          "I",
          "of",
          "the",
          "The",
          "Kim",
          "KIM",
          "House",
          "houses",
          "x_y",
          "X_y",
          "_",
          "U.S.",
          "2018",
          "1,000",
          "COVID-19",
          "alphabet",
          "Alpha",
          "rho",
          "Rhone",
          "etau",
          "al-Sisi",
          "O'Neill",
          "Macy's",
          "~~~",
          "x~~",
          "a@b.c",
          "Jong-un",
          "Müller",
          "é",
          "ǅungla",
          "金正恩",
          "x金",
          "\u0660\u0661",
          "__init__",
          "DPRK",
          "p.m.",
          "(",
          "--",
          "...",
          "{[`|~");

  @ParameterizedTest
  @ValueSource(
      ints = {WordShapeClassifier.WORDSHAPECHRIS2USELC, WordShapeClassifier.WORDSHAPEDAN2USELC})
  void a_shape_is_the_one_that_CoreNLP_gives(int shaper) {
    for (String word : WORDS) {
      assertShape(shaper, word);
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {WordShapeClassifier.WORDSHAPECHRIS2USELC, WordShapeClassifier.WORDSHAPEDAN2USELC})
  void a_shape_of_random_characters_is_the_one_that_CoreNLP_gives(int shaper) {
    Random random = new Random(3);
    String characters = "aAbBxXkK019.-_'~{`@\u007F\0éÉ金";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder word = new StringBuilder();
      for (int length = random.nextInt(9); length >= 0; length--) {
        word.append(
            random.nextInt(12) == 0
                ? "rho"
                : characters.charAt(random.nextInt(characters.length())));
      }
      assertShape(shaper, word.toString());
    }
  }

  private static void assertShape(int shaper, String word) {
    assertThat(new AsciiWordShape(shaper, KNOWN).of(word))
        .as(word)
        .isEqualTo(WordShapeClassifier.wordShape(word, shaper, KNOWN));
  }
}
