package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Snippet;
import org.dateline.model.Sort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that a reader types fails, or takes long.
@Timeout(60)
class QueryReaderTest {

  private static final String SIGNS = "\"'()[]{}*?:/\\~^+-!&|<>=.,;#@$%“”’«»\u0000\u200B";

  @TempDir static Path folder;
  private static Shelf shelf;

  @BeforeAll
  static void open() {
    shelf = Shelf.open(folder);
    for (int i = 1; i <= 50; i++) {
      shelf.with(
          Shelf.article(
              i, "Kim Jong Un and Xi " + i, "A joint statement in Dalian, day " + i + ". Re x y."));
    }
  }

  @AfterAll
  static void close() {
    shelf.close();
  }

  static Stream<String> rubbish() {
    return Stream.of(
        "AND ((",
        "((",
        "))",
        ")(",
        "(",
        "\"",
        "\"\"",
        "\"Kim",
        "Kim\"",
        "\" \"",
        "“",
        "*",
        "**",
        "?",
        "?x",
        "*x",
        "x**",
        "k*m?*",
        "foo:",
        "foo:bar",
        "number:1",
        "name:1",
        "http://x",
        "https://example.org/a?b=c&d=e#f",
        "[a TO",
        "[a TO b]",
        "{a TO b}",
        "[* TO *]",
        "text:[* TO *]",
        "*:*",
        "text:*",
        "/re(",
        "/re/",
        "/[a-z/",
        "~",
        "Kim~",
        "Kim~0.5",
        "Kim~99999999999999999999",
        "\"Kim Xi\"~",
        "\"Kim Xi\"~9999999999",
        "\"Kim Xi\"~-1",
        "^",
        "Kim^",
        "Kim^2",
        "Kim^-1",
        "Kim^99999999999999999999999999999999999999999999",
        "+",
        "-",
        "!",
        "+-Kim",
        "--Kim",
        "AND",
        "OR",
        "NOT",
        "AND AND",
        "NOT NOT Kim",
        "Kim AND",
        "OR Kim",
        "&&",
        "||",
        "Kim && Xi",
        "Kim || Xi",
        "\\",
        "Kim\\",
        "\\u12",
        "\\uZZZZ",
        "title:",
        "title:(",
        "title:title:Kim",
        "a:b:c",
        "#",
        "@",
        "😀",
        "\uD83D",
        "\uDE00 Kim",
        "\u0000",
        "\t\n\r",
        "金正恩",
        "كيم",
        "Ким*",
        "𝔎im*",
        "ﬁ*",
        "İ*",
        "ß",
        "-Kim",
        "NOT Kim",
        "'",
        "' OR 1=1 --",
        "%s%n",
        "${x}",
        "<script>",
        "{\"a\":1}");
  }

  @ParameterizedTest
  @MethodSource("rubbish")
  void what_is_not_well_formed_never_fails(String typed) {
    assertAnswered(typed);
  }

  static Stream<String> long_things() {
    return Stream.of(
        "a".repeat(10_000),
        "a ".repeat(5_000),
        "kim ".repeat(2_500),
        "(".repeat(10_000),
        "(".repeat(1_900) + "kim" + ")".repeat(1_900),
        "((kim) ".repeat(500),
        "\"".repeat(10_000),
        "*".repeat(10_000),
        "a*".repeat(5_000),
        "k*a?".repeat(10),
        "a?*".repeat(13),
        "x*y*z*".repeat(6),
        "a* ".repeat(3_000),
        "a~ ".repeat(1_000),
        "a".repeat(200) + "~",
        "ab".repeat(30) + "*",
        "NOT ".repeat(2_500),
        "-".repeat(10_000),
        "a OR ".repeat(2_000),
        "\"kim jong\" ".repeat(900),
        "\\".repeat(9_999),
        "kim-".repeat(2_500),
        "😀".repeat(5_000),
        "title:".repeat(1_600),
        "kim jong un ".repeat(4) + "xi",
        Stream.iterate(1, i -> i + 1)
            .limit(2_000)
            .map(i -> "w" + i)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @MethodSource("long_things")
  void what_is_too_long_never_fails(String typed) {
    assertAnswered(typed);
  }

  @Test
  void no_mixture_of_words_and_signs_fails() {
    Random random = new Random(20180508);
    String[] words = {"Kim", "Xi", "AND", "OR", "NOT", "title", "TO", " ", " ", "dalian", "1.5"};
    for (int i = 0; i < 1_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        typed.append(
            random.nextBoolean()
                ? words[random.nextInt(words.length)]
                : SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      assertAnswered(typed.toString());
    }
  }

  private static void assertAnswered(String typed) {
    long begin = System.nanoTime();
    Found found = shelf.search(typed);
    shelf.index().places(typed, 1);
    shelf
        .index()
        .counts(new IndexQuery(typed, java.util.List.of(), Sort.NEWEST), Owners.THEMSELVES);
    Duration taken = Duration.ofNanos(System.nanoTime() - begin);

    assertThat(taken).as(typed).isLessThan(Duration.ofSeconds(5));
    for (var hit : found.hits()) {
      Snippet snippet = hit.snippet();
      snippet
          .matches()
          .forEach(match -> assertThat(match.end()).isLessThanOrEqualTo(snippet.text().length()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AND (( joint statement", "\"joint statement", "joint statement)", "joint: statement:",
        "[joint statement", "/joint statement", "?joint statement", "joint/statement AND"
      })
  void a_mistake_in_the_syntax_searches_for_the_words(String typed) {
    assertThat(shelf.search(typed).total()).as(typed).isEqualTo(50);
  }

  @Test
  void the_reader_is_told_how_the_words_were_read() {
    assertThat(shelf.search("joint statement").notice()).isEmpty();
    assertThat(shelf.search("joint (statement").notice())
        .isEqualTo("Searched for the words as they stand");
    assertThat(shelf.search("((").notice()).isEqualTo("There is no word to search for");
    assertThat(shelf.search("kim ".repeat(300)).notice())
        .isEqualTo("Searched for the first 200 words");
  }
}
