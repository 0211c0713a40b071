package org.dateline.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.index.language.Queries;
import org.dateline.model.query.Clause;
import org.dateline.model.query.Clause.DateClause;
import org.dateline.model.query.Clause.NotClause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a query asks for, in English.
class QueryExplanationTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          kim                          => articles with “kim”
          kim xi                       => articles with “kim” and “xi”
          a b c                        => articles with “a”, “b” and “c”
          "north korea"                => articles with the phrase “north korea”
          "north korea" kim            => articles with “kim” and the phrase “north korea”
          "Kim"                        => articles with “Kim”
          "nuclear test"~5             => articles with the words “nuclear test” within 5 words of each other
          kim OR xi                    => articles with “kim” or “xi”
          kim (xi OR moon)             => articles with “kim” and (“xi” or “moon”)
          kim xi OR moon               => articles with (“kim” and “xi”) or “moon”
          -kim                         => articles without “kim”
          -kim -xi                     => articles without “kim” or “xi”
          -(kim OR xi)                 => articles without “kim” or “xi”
          -(kim xi)                    => articles that do not have “kim” or do not have “xi”
          kim -xi                      => articles with “kim” but without “xi”
          kim OR -xi                   => articles that have “kim” or do not have “xi”
          pre*                         => articles with a word that begins with “pre”
          *end                         => articles with a word that ends with “end”
          w?ld                         => articles with a word of the form “w?ld”
          korea~                       => articles with a word like “korea”
          /ki[mn]/                     => articles with a word that matches /ki[mn]/
          title:kim                    => articles with “kim” in the headline
          title:(kim OR xi)            => articles with “kim” or “xi” in the headline
          -title:kim                   => articles without “kim” in the headline
          moon title:kim -text:xi      => articles with “moon” and with “kim” in the headline but without “xi” in the text
          url:x.org                    => articles with “x.org” in the address
          source:Reuters               => articles from “Reuters”
          source:(AFP OR "Press TV")   => articles from “AFP” or “Press TV”
          -source:AFP                  => articles not from “AFP”
          source:TV -source:Press      => articles from “TV” but not from “Press”
          by:lee source:AFP            => articles from “AFP” by “lee”
          by:lee -lang:en              => articles by “lee” not in English
          lang:en                      => articles in English
          lang:(en OR fr)              => articles in English or French
          is:unread                    => unread articles
          is:read                      => read articles
          is:starred is:unread         => starred unread articles
          -is:starred kim              => unstarred articles with “kim”
          is:unread OR is:starred      => articles that are unread or starred
          is:read OR kim               => articles that are read or have “kim”
          person:Xi                    => articles that mention Xi (person)
          place:Dalian                 => articles that mention Dalian (place)
          org:Xinhua                   => articles that mention Xinhua (organization)
          entity:DPRK                  => articles that mention DPRK
          person:Xi -place:Dalian      => articles that mention Xi (person) and do not mention Dalian (place)
          person:(Xi OR Kim)           => articles that mention Xi (person) or Kim (person)
          kim OR person:Xi             => articles that have “kim” or mention Xi (person)
          x (kim OR person:Xi)         => articles with “x” that have “kim” or mention Xi (person)
          place:Y (kim OR person:Xi)   => articles that mention Y (place) and (have “kim” or mention Xi (person))
          kim NEAR/3 xi                => articles with “kim” within 3 words of “xi”
          kim NEAR/0 xi                => articles with “kim” right beside “xi”
          kim NEAR/1 xi                => articles with “kim” within 1 word of “xi”
          person:Xi NEAR tariffs       => articles with Xi (person) within 8 words of “tariffs”
          PERSON NEAR/3 "an adviser"   => articles with any person within 3 words of the phrase “an adviser”
          (PLACE OR ORG) NEAR x        => articles with (any place or any organization) within 8 words of “x”
          date:2018                    => articles published in 2018
          date:2018-05                 => articles published in May 2018
          date:2018-05-08              => articles published on 8 May 2018
          date:2018-05-01..2018-05-09  => articles published from 1 to 9 May 2018
          date:2018-05-01..2018-06-09  => articles published from 1 May to 9 June 2018
          date:2017-12-30..2018-01-02  => articles published from 30 December 2017 to 2 January 2018
          date:2018-05..2018-07        => articles published from May to July 2018
          date:2017-11..2018-02        => articles published from November 2017 to February 2018
          date:2016..2018              => articles published from 2016 to 2018
          date:2018-05-08..            => articles published since 8 May 2018
          after:2018-04                => articles published since May 2018
          after:2017                   => articles published since 2018
          before:2018-05-08            => articles published before 8 May 2018
          before:2018-05               => articles published before May 2018
          before:2018                  => articles published before 2018
          -date:2018                   => articles not published in 2018
          after:2016 before:2018       => articles published since 2017 and before 2018
          kim date:2018                => articles with “kim” published in 2018
          kim "north korea" date:2018-05 person:"Xi Jinping" => articles with “kim” and the phrase “north korea”, published in May 2018, that mention Xi Jinping (person)
          is:unread kim source:AFP lang:en => unread articles with “kim”, from “AFP”, in English
          """)
  void a_query_is_said_in_words(String words, String explanation) {
    assertThat(QueryExplanation.of(Queries.of(words).clause())).isEqualTo(explanation);
  }

  @Test
  void what_is_still_typed_shows_that_it_may_go_on() {
    assertThat(QueryExplanation.of(Queries.typing("title:nor").clause()))
        .isEqualTo("articles with “nor…” in the headline");
  }

  @Test
  void everything_and_nothing_are_said_too() {
    assertThat(QueryExplanation.of(Clause.EVERYTHING)).isEqualTo("all articles");
    assertThat(QueryExplanation.of(new NotClause(Clause.EVERYTHING))).isEqualTo("no articles");
    assertThat(QueryExplanation.of(new DateClause(Optional.empty(), Optional.empty())))
        .isEqualTo("articles published at any time");
  }

  @Test
  void of_many_words_the_first_are_said_and_the_others_counted() {
    String words = IntStream.range(0, 100).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));

    assertThat(QueryExplanation.of(Queries.of(words).clause()))
        .isEqualTo("articles with “w0”, “w1”, “w2”, “w3”, “w4” and 95 more");
  }

  @Test
  void long_words_and_deep_parentheses_are_cut_short() {
    assertThat(QueryExplanation.of(Queries.of("a".repeat(500)).clause()))
        .isEqualTo("articles with “" + "a".repeat(60) + "…”");
    assertThat(QueryExplanation.of(Queries.of("a (b OR c (d OR e (f OR g (h OR i))))").clause()))
        .isEqualTo("articles with “a” and (“b” or (“c” and (“d” or (…))))");
  }

  @Test
  void no_explanation_is_longer_than_three_lines_or_ends_within_a_quotation() {
    for (String phrase : List.of("word ", "longer ", "w ")) {
      String quoted = "\"" + phrase.repeat(40) + "\"";
      String explanation =
          QueryExplanation.of(
              Queries.of("title:" + quoted + " text:" + quoted + " " + (quoted + " ").repeat(5))
                  .clause());

      assertThat(explanation).hasSizeLessThanOrEqualTo(300).endsWith("…");
      assertThat(explanation.replaceAll("[^“]", ""))
          .hasSameSizeAs(explanation.replaceAll("[^”]", ""));
    }
  }
}
