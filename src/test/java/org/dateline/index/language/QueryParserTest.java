package org.dateline.index.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.query.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each construct of the language means. Of none of these queries is there anything to say.
class QueryParserTest {

  private static void assertRead(String words, String clause) {
    ParsedQuery parsed = Queries.of(words);

    assertThat(Queries.shown(parsed.clause())).as(words).isEqualTo(clause);
    assertThat(parsed.ignored()).as(words).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          kim                    => kim
          north korea            => [north korea]
          Kim,  Xi; Trump!       => [Kim Xi Trump]
          (DPRK),                => DPRK
          Un’s don't O'Brien     => [Un’s don't O'Brien]
          O‛Brien e‑mail         => [O‛Brien e‑mail]
          U.S. a.m. Jr. No.      => [U.S. a.m. Jr No]
          re-election Jong-un    => [re-election Jong-un]
          Kim — Xi / Trump & Co  => [Kim Xi Trump Co]
          50% $5 @x #x C++       => [50 5 @x #x C++]
          .NET C# (#tag) a@b =#x => [.NET C# #tag a@b x]
          3,000 10:30 9/11       => [3,000 10:30 9/11]
          and or not near        => [and or not near]
          why? really?!          => [why really]
          …and ‘so’ on…          => [and “so” on]
          _x_ a_b                => [_x_ a_b]
          🌏 ❤️                   => [🌏 ❤️]
          Привет 北京 서울          => [Привет 北京 서울]
          http://x.org/a?b=c&d   => http://x.org/a?b=c&d
          a.b@c.org              => a.b@c.org
          """)
  void words_stand_side_by_side_without_their_punctuation(String words, String clause) {
    assertRead(words, clause);
    assertThat(Queries.of(words).plain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          "joint statement"             => “joint statement”
          “joint statement”             => “joint statement”
          „joint statement“             => “joint statement”
          „joint statement”             => “joint statement”
          «joint statement»             => “joint statement”
          »joint statement«             => “joint statement”
          "joint statement”             => “joint statement”
          “joint statement"             => “joint statement”
          " joint  statement, "         => “joint  statement,”
          "a “b” c" d                   => [“a “b” c” d]
          "a b""c d"                    => [“a b” “c d”]
          Kim"a b"Xi                    => [Kim “a b” Xi]
          "nuclear test"~5              => “nuclear test”~5
          "nuclear test"~0              => “nuclear test”
          "nuclear test"~               => “nuclear test”~8
          "nuclear test"~99999999999    => “nuclear test”~100
          "AND"                         => “AND”
          "title:x (y"                  => “title:x (y”
          """)
  void quotation_marks_hold_a_phrase(String words, String clause) {
    assertRead(words, clause);
    assertThat(Queries.of(words).plain()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          'joint statement'                 => “joint statement”
          ‘joint statement’                 => “joint statement”
          ‚joint statement‘                 => “joint statement”
          'joint statement'~5               => “joint statement”~5
          -'joint statement'                => !“joint statement”
          May says 'no deal' is better      => [May says “no deal” is better]
          ('no deal')                       => “no deal”
          source:'BBC News'                 => SOURCE:“BBC News”
          source:‘BBC News’                 => SOURCE:“BBC News”
          'the leaders' summit'             => “the leaders' summit”
          'The Beatles' album               => [“The Beatles” album]
          the leaders' summit               => [the leaders summit]
          O'Brien's and the leaders’ summit => [O'Brien's and the leaders summit]
          'Twas the night of the boys' game => [Twas the night of the boys game]
          rock 'n' roll                     => [rock “n” roll]
          the '60s and the '70s'            => [the 60s and the 70s]
          kim' xi'                          => [kim xi]
          """)
  void so_do_single_ones_in_pairs(String words, String clause) {
    assertRead(words, clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          TALKS BETWEEN KIM AND XI           => [TALKS BETWEEN KIM AND XI]
          KIM AND XI MEET OR PART            => [KIM AND XI MEET OR PART]
          TO BE OR NOT TO BE                 => [TO BE OR NOT TO BE]
          WAR, NOT PEACE, NEAR THE BORDER    => [WAR NOT PEACE NEAR THE BORDER]
          PARTY (RENAISSANCE) AND THE ARMY   => [PARTY RENAISSANCE AND THE ARMY]
          U.S. AND SOVIET ENVOYS IN Geneva   => [U.S. AND SOVIET ENVOYS IN Geneva]
          OR TRADE TALKS IN SEOUL            => [OR TRADE TALKS IN SEOUL]
          NATO OR EU                         => {NATO | EU}
          NATO OR EU OR UN OR WHO            => {NATO | EU | UN | WHO}
          KIM NOT XI                         => [KIM !XI]
          KIM XI (MOON OR ABE)               => [KIM XI {MOON | ABE}]
          KIM XI MOON && ABE OR TRUMP MAY    => {[KIM XI MOON ABE] | [TRUMP MAY]}
          KIM XI MOON -ABE OR TRUMP MAY      => {[KIM XI MOON !ABE] | [TRUMP MAY]}
          TITLE:KIM XI MOON ABE OR TRUMP MAY => {[TITLE:KIM XI MOON ABE] | [TRUMP MAY]}
          Kim Jong Un OR Moon Jae In         => {[Kim Jong Un] | [Moon Jae In]}
          trade talks stall OR resume        => {[trade talks stall] | resume}
          """)
  void in_prose_in_capitals_operators_are_words(String words, String clause) {
    assertRead(words, clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          kim AND xi                 => [kim xi]
          kim && xi                  => [kim xi]
          kim OR xi                  => {kim | xi}
          kim || xi                  => {kim | xi}
          kim OR xi OR moon          => {kim | xi | moon}
          kim xi OR moon             => {[kim xi] | moon}
          kim AND xi OR moon abe     => {[kim xi] | [moon abe]}
          kim (xi OR moon)           => [kim {xi | moon}]
          kim(xi OR moon)abe         => [kim {xi | moon} abe]
          ((kim)) (xi (moon))        => [kim xi moon]
          (kim OR (xi OR moon))      => {kim | xi | moon}
          NOT kim                    => !kim
          -kim                       => !kim
          !kim                       => !kim
          NOT NOT kim                => kim
          NOT -kim                   => kim
          kim NOT xi                 => [kim !xi]
          kim AND NOT xi             => [kim !xi]
          kim OR NOT xi              => {kim | !xi}
          kim -xi -moon              => [kim !xi !moon]
          -(kim OR xi)               => !{kim | xi}
          -"kim jong un"             => !“kim jong un”
          NOT(kim xi)                => ![kim xi]
          +kim +xi                   => [kim xi]
          +(kim OR xi)               => {kim | xi}
          -/ki[mn]/ -ki*             => [!/ki[mn]/ !<ki*>]
          """)
  void operators_join_and_turn_round(String words, String clause) {
    assertRead(words, clause);
    assertThat(Queries.of(words).plain()).as("plain").isEqualTo(words.startsWith("(("));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          -5           => 5
          -5°C         => 5°C
          kim -5       => [kim !5]
          kim - xi     => [kim xi]
          kim -- xi    => [kim xi]
          --kim        => kim
          -30-         => 30
          kim -        => kim
          –kim         => kim
          kim–xi       => kim–xi
          ! kim        => kim
          !!kim        => kim
          a+b          => a+b
          """)
  void a_hyphen_leaves_out_only_right_before_a_word(String words, String clause) {
    assertRead(words, clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          denucle*             => <denucle*>
          C*                   => <C*>
          *tion                => <*tion>
          *nuclear*            => <*nuclear*>
          w?ld*                => <w?ld*>
          w??ld                => <w??ld>
          den**cle***          => <den*cle*>
          (denucle*),          => <denucle*>
          re-elect*            => <re-elect*>
          kim/xi*              => [kim <xi*>]
          why?                 => why
          ?why                 => why
          kim~                 => kim~1
          korea~               => korea~1
          korean~              => korean~2
          kim~2                => kim~2
          korean~1             => korean~1
          korean~7             => korean~2
          korean~0             => korean
          korea~0.8            => korea~1
          xi~                  => xi
          Pyongyang~,          => Pyongyang~2
          /ki[mn]/             => /ki[mn]/
          /^(kim|xi)$/         => /(kim|xi)/
          /a"b(c)/             => /a"b(c)/
          (/ki[mn]/ OR xi)     => {/ki[mn]/ | xi}
          /a.*/                => /a.*/
          /\\d{4}/             => /\\d{4}/
          """)
  void a_word_can_stand_for_others(String words, String clause) {
    assertRead(words, clause);
    assertThat(Queries.of(words).plain()).isEqualTo(!clause.matches(".*[<~/].*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          /usr/bin/            => usr/bin
          /usr/                => usr
          and/or               => and/or
          /kim                 => kim
          kim/                 => kim
          1/2/2018             => 1/2/2018
          /                    => everything
          """)
  void paths_and_dates_are_no_regular_expressions(String words, String clause) {
    assertThat(Queries.shown(Queries.of(words).clause())).isEqualTo(clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          title:kim                     => TITLE:kim
          headline:kim                  => TITLE:kim
          TITLE:Kim                     => TITLE:Kim
          text:kim body:xi              => [TEXT:kim TEXT:xi]
          source:reuters                => SOURCE:reuters
          author:lee by:lee             => [AUTHOR:lee AUTHOR:lee]
          title:"north korea"           => TITLE:“north korea”
          title:“north korea”           => TITLE:“north korea”
          title:"nuclear test"~3        => TITLE:“nuclear test”~3
          title:(kim xi)                => TITLE:[kim xi]
          title:(kim OR -xi) moon       => [TITLE:{kim | !xi} moon]
          title:(“a b” c)               => TITLE:[“a b” c]
          title:nor* title:kim~         => [TITLE:<nor*> TITLE:kim~1]
          title:/ki[mn]/                => TITLE:/ki[mn]/
          title:kim, xi                 => [TITLE:kim xi]
          title:AND                     => TITLE:AND
          -title:kim                    => !TITLE:kim
          NOT title:(kim xi)            => !TITLE:[kim xi]
          (title:kim OR text:xi)        => {TITLE:kim | TEXT:xi}
          url:reuters.com               => URL:reuters.com
          url:https://x.org/a?b=c       => URL:https://x.org/a?b=c
          url:/world/                   => URL:world
          site:x.org                    => URL:x.org
          is:unread                     => unread
          is:starred                    => starred
          is:read                       => !unread
          -is:read                      => unread
          is:(unread OR starred)        => {unread | starred}
          language:en                   => language en
          lang:EN                       => language en
          lang:en-GB                    => language en
          language:English              => language en
          language:"german"             => language de
          language:deu                  => language de
          lang:(en OR fr)               => {language en | language fr}
          """)
  void a_field_is_asked_for_by_its_name(String words, String clause) {
    assertRead(words, clause);
    assertThat(Queries.of(words).plain()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          person:"Kim Jong Un"          => PERSON“Kim Jong Un”
          person:“Kim Jong-un”          => PERSON“Kim Jong-un”
          people:Kim                    => PERSON“Kim”
          person:(Kim Jong Un)          => PERSON“Kim Jong Un”
          person:(Xi OR "Kim Jong Un")  => {PERSON“Xi” | PERSON“Kim Jong Un”}
          person:(Xi Jinping OR Kim)    => {PERSON“Xi Jinping” | PERSON“Kim”}
          person:(Xi AND NOT Kim)       => [PERSON“Xi” !PERSON“Kim”]
          place:Dalian, x               => [LOCATION“Dalian” x]
          location:U.S.                 => LOCATION“U.S.”
          org:Xinhua                    => ORGANIZATION“Xinhua”
          organization:Xinhua           => ORGANIZATION“Xinhua”
          organisation:Xinhua           => ORGANIZATION“Xinhua”
          entity:DPRK                   => ENTITY“DPRK”
          -entity:DPRK                  => !ENTITY“DPRK”
          PERSON:Kim                    => PERSON“Kim”
          person:Kim Jong               => [PERSON“Kim” Jong]
          """)
  void a_name_means_the_entity(String words, String clause) {
    assertRead(words, clause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          kim NEAR xi                         => (kim ~8 xi)
          kim NEAR/3 xi                       => (kim ~3 xi)
          kim NEAR/0 xi                       => (kim ~0 xi)
          kim NEAR/1000 xi                    => (kim ~100 xi)
          kim NEAR/99999999999 xi             => (kim ~100 xi)
          kim NEAR/2 xi NEAR/3 moon           => ((kim ~2 xi) ~3 moon)
          a kim NEAR xi b                     => [a (kim ~8 xi) b]
          a OR kim NEAR xi                    => {a | (kim ~8 xi)}
          NOT kim NEAR xi                     => !(kim ~8 xi)
          "a b" NEAR c*                       => (“a b” ~8 <c*>)
          kim~ NEAR x                         => (kim~1 ~8 x)
          (kim OR xi) NEAR moon               => ({kim | xi} ~8 moon)
          (north korea) NEAR/4 talks          => [(north ~4 talks) (korea ~4 talks)]
          person:"Xi Jinping" NEAR/8 tariffs  => (PERSON“Xi Jinping” ~8 tariffs)
          PERSON NEAR/3 "security adviser"    => (any PERSON ~3 “security adviser”)
          visited NEAR PLACE                  => (visited ~8 any LOCATION)
          LOCATION NEAR/2 ORG                 => (any LOCATION ~2 any ORGANIZATION)
          (PERSON OR ORGANIZATION) NEAR x     => ({any PERSON | any ORGANIZATION} ~8 x)
          Person NEAR x                       => (Person ~8 x)
          person:(Xi NEAR/3 Kim)              => (PERSON“Xi” ~3 PERSON“Kim”)
          title:(kim NEAR/3 xi)               => TITLE:“kim xi”~3
          """)
  void near_binds_most(String words, String clause) {
    assertRead(words, clause);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PERSON", "a PLACE", "ORG AND x"})
  void a_type_is_a_word_where_nothing_is_near(String words) {
    assertThat(Queries.shown(Queries.of(words).clause())).doesNotContain("any");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AND", "OR", "NOT", "NEAR", "AND OR", "NOT AND", "or"})
  void operators_alone_are_words(String words) {
    ParsedQuery parsed = Queries.of(words);

    assertThat(Queries.shown(parsed.clause()).replaceAll("[\\[\\]]", "")).isEqualTo(words);
    assertThat(parsed.ignored()).isEmpty();
    assertThat(parsed.plain()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\t"})
  void no_words_ask_for_every_article(String words) {
    assertThat(Queries.of(words))
        .isEqualTo(new ParsedQuery(Clause.EVERYTHING, java.util.List.of(), true));
  }

  @Test
  void a_field_that_is_spelled_wrong_is_searched_as_words() {
    assertThat(Queries.shown(Queries.of("titel:kim").clause())).isEqualTo("[titel kim]");
    assertThat(Queries.shown(Queries.of("Memo:Kim").clause())).isEqualTo("Memo:Kim");
    assertThat(Queries.of("titel:kim").plain()).isTrue();
  }

  @Test
  void notes_are_asked_for_by_their_words_and_by_a_star() {
    assertThat(Queries.shown(Queries.of("note:kim notes:*").clause()))
        .isEqualTo("[NOTE:kim noted]");
    assertThat(Queries.shown(Queries.of("-note:* note:\"two words\"").clause()))
        .isEqualTo("[!noted NOTE:“two words”]");
    assertThat(Queries.shown(Queries.of("note:(a OR kim)").clause())).isEqualTo("NOTE:{a | kim}");
  }
}
