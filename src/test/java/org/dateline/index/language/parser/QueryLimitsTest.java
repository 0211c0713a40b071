package org.dateline.index.language.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.index.language.ParsedQuery;
import org.dateline.index.language.Queries;
import org.dateline.messages.SearchMessages;
import org.dateline.model.Span;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.AndClause;
import org.dateline.model.query.Clause.PhraseClause;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.QueryInterpretation;
import org.dateline.model.query.QueryInterpretation.IgnoredPart;
import org.dateline.model.query.QueryProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Queries that are longer, deeper or wilder than anyone means.
class QueryLimitsTest {

  private static String numbered(int words, String between) {
    return IntStream.range(0, words).mapToObj(i -> "w" + i).collect(Collectors.joining(between));
  }

  @Test
  void of_many_characters_the_first_are_read_up_to_a_whole_word() {
    String words = "abcdefg ".repeat(1250);
    ParsedQuery parsed = Queries.of("\"" + words + "\"");
    IgnoredPart cut = parsed.ignored().getLast();

    assertThat(cut.problem()).isEqualTo(new QueryProblem.QueryTooLong(4_000));
    assertThat(cut.span().end()).isEqualTo(words.length() + 2);
    assertThat(cut.span().start()).isBetween(3_900, 4_000);
    assertThat(words.charAt(cut.span().start() - 1)).isEqualTo(' ');
  }

  @Test
  void a_word_without_end_is_cut_between_characters() {
    ParsedQuery parsed = Queries.of("a" + "𝒳".repeat(5_000));

    assertThat(parsed.ignored())
        .extracting(IgnoredPart::span)
        .containsExactly(new Span(3_999, 10_001));
    assertThat(parsed.clause()).isInstanceOf(Clause.WordClause.class);
  }

  @Test
  void of_many_words_the_first_are_read() {
    String words = numbered(500, " ");
    ParsedQuery parsed = Queries.of(words);

    assertThat(((AndClause) parsed.clause()).clauses()).hasSize(200);
    assertThat(parsed.ignored())
        .containsExactly(
            new IgnoredPart(
                new Span(words.indexOf("w200"), words.length()),
                new QueryProblem.TooManyWords(200)));
    assertThat(parsed.plain()).isTrue();
  }

  @Test
  void five_thousand_clauses_are_cut() {
    ParsedQuery parsed = Queries.of(numbered(5_000, " OR "));

    assertThat(((Clause.OrClause) parsed.clause()).clauses()).hasSize(200);
    assertThat(parsed.ignored()).hasSize(2);
  }

  @Test
  void of_a_long_phrase_the_first_words_are_read() {
    ParsedQuery parsed = Queries.of("kim \"" + numbered(300, " ") + "\" xi");
    PhraseClause phrase = (PhraseClause) ((AndClause) parsed.clause()).clauses().get(1);

    assertThat(phrase.text()).startsWith("w0 w1").endsWith(" w198");
    assertThat(parsed.ignored()).hasSize(1);
  }

  @Test
  void deep_parentheses_are_left_out() {
    ParsedQuery parsed = Queries.of("(".repeat(60) + "kim OR xi" + ")".repeat(60) + " moon");

    assertThat(Queries.shown(parsed.clause())).isEqualTo("[{kim | xi} moon]");
    assertThat(parsed.ignored())
        .extracting(IgnoredPart::problem)
        .containsOnly(new QueryProblem.TooDeep(50));
  }

  @Test
  void only_so_many_words_stand_for_others() {
    ParsedQuery parsed = Queries.of("kim* ".repeat(30));

    assertThat(Queries.shown(parsed.clause())).containsPattern("(<kim\\*> ){20}(kim ?){10}");
    assertThat(parsed.ignored())
        .extracting(IgnoredPart::problem)
        .containsExactly(new QueryProblem.TooManyPatterns(20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a?????????????????????????b",
        "a*b*c*d*e*f*g*h*i*j*k*l",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa*"
      })
  void a_word_is_not_too_wild(String words) {
    ParsedQuery parsed = Queries.of(words);

    assertThat(Queries.shown(parsed.clause())).doesNotContain("<");
    assertThat(parsed.ignored())
        .extracting(IgnoredPart::problem)
        .containsExactly(new QueryProblem.TooWild(40, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/(?=kim)x/",
        "/(?i)kim/",
        "/\\bkim\\b/",
        "/(k)\\1/",
        "/ki++m/",
        "/ki*?m/",
        "/k{1,99999}/",
        "/(a{2,21})+/",
        "/\\p{L}im/"
      })
  void a_regular_expression_is_regular_and_small(String words) {
    assertThat(Queries.shown(Queries.of(words).clause())).doesNotContain("/");
    assertThat(Queries.of(words).ignored())
        .singleElement()
        .satisfies(ignored -> {
          assertThat(ignored.span().of(words)).isEqualTo(words);
          assertThat(SearchMessages.problem(ignored.problem()))
              .startsWith("A regular expression may ")
              .endsWith("; searched as words");
        });
  }

  @Test
  void a_regular_expression_is_not_long() {
    assertThat(Queries.remarks("/" + "[ab]".repeat(30) + "/").toString())
        .contains("A regular expression may be 100 characters long");
  }

  @Test
  void whatever_is_repeated_is_read_at_once() {
    List<String> pieces =
        List.of(
            "(",
            ")",
            "\"",
            "“",
            "”",
            "\" “",
            "-",
            "- ",
            "-(",
            "+",
            "!",
            "-!",
            "AND ",
            "OR ",
            "NOT ",
            "NEAR ",
            "a NEAR ",
            "(a OR ",
            "a AND (",
            "title:",
            "title:(",
            "title:\"",
            "date:[",
            "date:last ",
            "date:1 ",
            "x:",
            "*",
            "a*",
            "?",
            "~",
            "a~",
            "/",
            "/a",
            "/a/ ",
            "/(/ ",
            "a",
            "\\",
            "/\\",
            "[",
            "is:x ",
            "titel:x ",
            "'",
            "‘",
            "🌏",
            "\ud83c",
            "\u0301",
            "a ",
            "\"a\" ",
            "person:(a ",
            "(a b) NEAR ",
            "a. ");

    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (String piece : pieces) {
            for (LastWord lastWord : LastWord.values()) {
              ParsedQuery parsed =
                  Queries.PARSER.parse(piece.repeat(10_000 / piece.length()), lastWord);
              assertThat(SearchMessages.interpretation(QueryInterpretation.of(parsed.clause())))
                  .hasSizeBetween(5, 300);
            }
          }
        });
  }
}
