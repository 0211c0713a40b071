package org.dateline.index.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.AndClause;
import org.dateline.model.query.Clause.FuzzyClause;
import org.dateline.model.query.Clause.PhraseClause;
import org.dateline.model.query.Clause.WildcardClause;
import org.dateline.model.query.Clause.WordClause;
import org.dateline.model.query.LastWord;
import org.dateline.text.Characters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What stands between two blanks of an article is searched with all its letters, whatever signs it
/// has.
class RunningTextTest {

  static final List<String> AWKWARD =
      List.of(
          "(DPRK),",
          "\"Kim",
          "Kim\"",
          "“Kim",
          "Kim”",
          "“Kim”,",
          "„Kim“",
          "Un’s",
          "Un's",
          "'Kim'",
          "U.S.",
          "U.S.-led",
          "C*",
          "title:",
          "Title:",
          "is:",
          "date:",
          "-5",
          "-5%",
          "50%",
          "@x",
          "#x",
          "5/8",
          "9/11",
          "and/or",
          "/kim/",
          "w/",
          "kim)",
          "(kim",
          "((kim))",
          "[kim]",
          "{kim}",
          "<kim>",
          "kim;",
          "kim:",
          ":kim",
          "kim…",
          "…kim",
          "—kim—",
          "a—b",
          "a–b",
          "--kim",
          "-30-",
          "–kim",
          "*kim*",
          "kim?",
          "?kim",
          "¿kim?",
          "¡kim!",
          "kim!",
          "!!kim",
          "$5.3",
          "£5m",
          "5°C",
          "~5",
          "5~",
          "x²",
          "A&B",
          "A+",
          "C++",
          "a=b",
          "a|b",
          "a\\b",
          "\\kim",
          "^kim",
          "`kim`",
          "10:30",
          "3,000",
          "1.5",
          "AND",
          "OR",
          "NOT",
          "NEAR",
          "NEAR/3",
          "PERSON",
          "http://x.org/a?b=c#d",
          "a@b.c",
          "memo:kim",
          "Titel:kim",
          "said:“We",
          "said:(we",
          "kim\"xi",
          "kim(xi)",
          "kim\"xi\"moon",
          "f(x)",
          "word(s)",
          "is:great",
          "lang:xx",
          "date:foo",
          "date:2018-13",
          "/ki(m/",
          "Élysée",
          "naïve",
          "e\u0301te\u0301",
          "北京",
          "Москва́",
          "سلام",
          "हिन्दी",
          "Ⅷ",
          "٣٤",
          "𝒳𝒴",
          "a\u00adb",
          "a\u200bb",
          "\ufeffkim",
          "_kim_");

  @ParameterizedTest
  @FieldSource("AWKWARD")
  void a_piece_is_searched_with_all_its_letters(String piece) {
    assertSearched(piece);
  }

  @Test
  void so_is_every_piece_of_the_bundled_articles() throws IOException {
    Set<String> pieces = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("articles"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        pieces.addAll(List.of(Files.readString(file).split("\\s+")));
      }
    }
    pieces.removeIf(piece -> piece.isEmpty() || piece.contains("\\n"));

    assertThat(pieces).hasSizeGreaterThan(1_000);
    pieces.forEach(RunningTextTest::assertSearched);
  }

  @Test
  void so_is_a_word_with_any_sign_around_it() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      assertSearched(sign(random) + "kim" + sign(random));
    }
  }

  /// Any character but blanks, the signs that leave out, and letters of which a field could be
  /// made.
  private static String sign(Random random) {
    while (true) {
      int sign = random.nextInt(0x2FFFF);
      boolean known = Character.isDefined(sign) && !Character.isSurrogate((char) sign);
      if (known && !Characters.isSpace(sign) && "-!+".indexOf(sign) < 0) {
        return Character.toString(sign);
      }
    }
  }

  private static void assertSearched(String piece) {
    for (LastWord lastWord : LastWord.values()) {
      Clause clause = Queries.PARSER.parse(piece, lastWord).clause();
      StringBuilder letters = new StringBuilder();
      texts(clause).forEach(letters::append);
      String expected = letters(piece);
      if (piece.matches("(?i)(title|text|is|date):")) {
        // A field whose value is still to come is not searched.
        assertThat(clause).isEqualTo(Clause.EVERYTHING);
      } else if (lastWord == LastWord.TYPING && piece.matches("(is|lang|date):.+")) {
        // The beginning of a value is not searched until it is one.
        assertThat(clause).isEqualTo(Clause.EVERYTHING);
      } else if (clause instanceof Clause.NotClause) {
        assertThat(piece).startsWith("-").doesNotMatch("-\\d.*");
      } else {
        // The name of a field that exists may be left out; its value never is.
        assertThat(letters(letters.toString()))
            .as(piece)
            .isIn(expected, expected.replaceFirst("^(is|lang|date)(?=.)", ""));
      }
    }
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static List<String> texts(Clause clause) {
    return switch (clause) {
      case WordClause word -> List.of(word.text());
      case PhraseClause phrase -> List.of(phrase.text());
      case WildcardClause pattern -> List.of(pattern.text());
      case FuzzyClause fuzzy -> List.of(fuzzy.text());
      case AndClause all -> {
        List<String> texts = new ArrayList<>();
        all.clauses().forEach(one -> texts.addAll(texts(one)));
        yield texts;
      }
      case Clause.FieldClause in -> {
        List<String> texts = new ArrayList<>(List.of(in.field().name()));
        texts.addAll(texts(in.clause()));
        yield texts;
      }
      default -> List.of();
    };
  }
}
