package org.dateline.index.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A query that is still being typed.
class TypingTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          k                   => k…
          kim jo              => [kim jo…]
          title:nor           => TITLE:nor…
          title:(kim nor      => TITLE:[kim nor…]
          (kim OR x           => {kim | x…}
          (kim OR x)          => {kim | x}
          kim NEAR/3 x        => (kim ~3 x…)
          don’                => don…
          Jong-               => Jong…
          U.S                 => U.S…
          nor,                => nor
          nor?                => nor
          kim -n              => [kim !n]
          kim NOT n           => [kim !n]
          -(kim n             => ![kim n]
          NOT -n              => n…
          nor*                => <nor*>
          nor~                => nor~1
          "north kor          => “north kor”
          “north kor          => “north kor”
          kim "north kor      => [kim “north kor”]
          title:"north kor    => TITLE:“north kor”
          "north korea"       => “north korea”
          6" gu               => [6 gu…]
          """)
  void only_the_last_word_may_go_on(String words, String clause) {
    ParsedQuery parsed = Queries.typing(words);

    assertThat(Queries.shown(parsed.clause())).isEqualTo(clause);
    assertThat(Queries.of(words).clause().toString()).doesNotContain("TYPING");
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          kim AND             => kim
          kim OR              => kim
          kim NOT             => kim
          kim NEAR/3          => kim
          kim (               => kim
          kim "               => kim
          kim -               => kim
          kim title:          => kim
          kim title:"         => kim
          kim title:(         => kim
          kim is:un           => kim
          kim lang:e          => kim
          kim date:201        => kim
          kim date:2018-0     => kim
          kim date:last       => kim
          kim date:last we    => kim
          kim date:last 7 d   => kim
          kim date:"last we   => kim
          kim date:(          => kim
          title:              => everything
          date:201            => everything
          is:un               => everything
          "                   => everything
          (                   => everything
          -                   => everything
          """)
  void what_is_not_there_yet_does_not_count(String words, String clause) {
    ParsedQuery parsed = Queries.typing(words);

    assertThat(Queries.shown(parsed.clause()).replace("…", "")).isEqualTo(clause);
    assertThat(parsed.ignored()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title:\"north korea\" AND (kim OR xi) -trump date:2018-05-08",
        "person:\"Xi Jinping\" NEAR/8 sanctions date:last week source:reuters",
        "“nuclear test”~5 denucle* w?ld* kim~1 /ki[mn]/ is:unread language:english",
        "after:2018-05-01 before:\"last week\" PERSON NEAR/3 \"national security adviser\"",
        "NOT (kim AND xi) OR title:(kim xi) date:8 May 2018 +moon",
        "date:last 7 days date:2018-05-01..2018-05-09 org:(Xinhua OR \"Press TV\")"
      })
  void nothing_is_said_of_a_right_query_on_the_way_to_it(String words) {
    for (int end = 1; end <= words.length(); end++) {
      String begun = words.substring(0, end);
      assertThat(Queries.remarks(begun, Queries.typing(begun).ignored())).as(begun).isEmpty();
    }
    assertThat(Queries.remarks(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AND kim", "kim) x", "titel:x", "is:foo x", "kim OR OR x", "() x"})
  void what_is_wrong_further_in_front_is_said(String words) {
    assertThat(Queries.typing(words).ignored()).hasSize(1);
  }
}
