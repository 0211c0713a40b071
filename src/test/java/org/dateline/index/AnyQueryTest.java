package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.TestScale;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.EntityType;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.LastWord;
import org.dateline.model.query.QueryProblem;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SearchResults.PageCursor;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that a reader types fails, or takes long, however it is asked.
///
/// Each in a thread of its own, for a search that never ends would not let itself be interrupted.
/// The limit is none of speed, but far beyond what any machine needs: work is measured by how often
/// a search asks whether to go on.
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AnyQueryTest {

  private static final int ARTICLES = 60;

  /// How often a search may ask whether to go on, which it does for so many documents or terms that
  /// it looks at. The longest of all those here asks 76 times.
  private static final long MAX_ASKED = 1_000;

  private static final String SIGNS = "\"'()[]{}*?:/\\~^+-!&|<>=.,;#@$%“”’«»\u0000\u200B";

  @TempDir static Path folder;
  private static IndexFixture fixture;

  @BeforeAll
  static void open() {
    fixture =
        IndexFixture.open(folder, "store", named -> named.name().isEmpty() ? Set.of() : Set.of(1L));
    for (int i = 1; i <= ARTICLES; i++) {
      int first = i;
      String many =
          IntStream.range(0, 40)
              .mapToObj(n -> (char) ('a' + n % 26) + "x" + first * 40 + n)
              .collect(Collectors.joining(" "));
      fixture.with(
          ArticleDraft.of(i, "A joint statement in Dalian, day " + i + ". Re x y. " + many)
              .title("Kim Jong Un and Xi " + i)
              .naming(1, EntityType.PERSON, "Kim Jong Un"));
    }
  }

  @AfterAll
  static void close() {
    fixture.close();
  }

  /// One a line.
  private static final String RUBBISH =
      """
      AND ((
      ((
      ))
      )(
      (
      ()
      (()())
      "
      ""
      "Kim
      Kim"
      " "
      “
      ”“
      *
      **
      ?
      ?x
      *x
      x**
      k*m?*
      * *
      *-*
      foo:
      foo:bar
      number:1
      http://x
      https://example.org/a?b=c&d=e#f
      [a TO
      [a TO b]
      {a TO b}
      [* TO *]
      text:[* TO *]
      *:*
      text:*
      title:*
      /re(
      /re/
      /[a-z/
      //
      ///
      ~
      ~~
      ~1
      Kim~
      Kim~0.5
      Kim~99999999999999999999
      "Kim Xi"~
      "Kim Xi"~9999999999
      "Kim Xi"~-1
      ^
      Kim^
      Kim^-1
      +
      -
      !
      +-Kim
      --Kim
      AND
      NEAR
      NEAR/
      NEAR/3
      AND AND
      NOT NOT Kim
      Kim AND
      OR Kim
      Kim NEAR
      NEAR Kim
      Kim NEAR NEAR Xi
      &&
      ||
      Kim && Xi
      \\
      Kim\\
      \\u12
      \\uZZZZ
      title:
      title:(
      title:title:Kim
      title:-Kim
      text:(NOT Kim)
      text:NOT
      a:b:c
      #
      @
      😀
      金正恩
      كيم
      Ким*
      𝔎im*
      ﬁ*
      İ*
      ß
      ﷺ
      ﷺ*
      -Kim
      '
      ’
      ' OR 1=1 --
      %s%n
      ${x}
      <script>
      {"a":1}
      is:
      is:x
      language:
      language:xx
      date:
      date:x
      date:..
      date:9999999999
      date:2018-13-45
      date:2019..2018
      after:
      before:"
      person:
      person:"
      person:()
      person:*
      PERSON
      PERSON NEAR PERSON
      PERSON NEAR x NEAR PLACE
      NOT (PERSON NEAR x)
      url:
      url:*
      url:/
      source:""
      author:~
      (title:Kim) NEAR Xi
      is:unread NEAR Kim
      (a b c d e) NEAR (f g h i j)
      person:x NEAR/0 person:x
      "x y" NEAR "y x"
      x NEAR/0 x
      -(-(-Kim))
      ()~
      "()"~3
      "* ?"~3
      -5
      - 5
      ’s
      s’
      ‐
      –
      🏳️‍🌈
      """;

  static Stream<String> rubbish() {
    return Stream.concat(
        RUBBISH.lines(),
        Stream.of(
            "",
            " ",
            "\t\n\r",
            "\u0000",
            "\u00AD",
            "\u0301",
            "\u200D",
            "\uD83D",
            "\uDE00 Kim",
            "Kim \uD83D*",
            "\uD83D~"));
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
        "(kim OR (xi AND ".repeat(600),
        "\"".repeat(10_000),
        "*".repeat(10_000),
        "a*".repeat(5_000),
        "k*a?".repeat(10),
        "a?*".repeat(13),
        "x*y*z*".repeat(6),
        "*a*b*c*d*e*f*g*h*",
        "?".repeat(10) + "*a",
        "a* ".repeat(3_000),
        "*a* ".repeat(3_000),
        "a~ ".repeat(1_000),
        "abcdefgh~ ".repeat(1_000),
        "a".repeat(200) + "~",
        "ab".repeat(30) + "*",
        "NOT ".repeat(2_500),
        "-".repeat(10_000),
        "a OR ".repeat(5_000),
        "a NEAR ".repeat(1_400),
        "PERSON NEAR/3 ".repeat(700),
        "a* NEAR/3 ".repeat(1_000) + "b*",
        "\"kim jong\" ".repeat(900),
        "\"" + "kim jong un ".repeat(800) + "\"~100",
        "\\".repeat(9_999),
        "kim-".repeat(2_500),
        "k.".repeat(5_000),
        "k’".repeat(5_000),
        "K. ".repeat(3_300),
        "😀".repeat(5_000),
        "\u0301".repeat(10_000),
        "ﷺ".repeat(5_000),
        "title:".repeat(1_600),
        "title:(".repeat(1_400),
        "text:(kim OR ".repeat(700),
        "person:kim ".repeat(900),
        "kim jong un ".repeat(4) + "xi",
        numbered("w", 5_000, " "),
        numbered("w", 5_000, " OR "),
        numbered("ax", 1_000, "* "),
        numbered("kim NEAR/3 w", 900, " "),
        numbered("-w", 2_000, " "));
  }

  private static String numbered(String word, int count, String between) {
    return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(between));
  }

  @ParameterizedTest
  @MethodSource("long_things")
  void what_is_too_long_never_fails(String typed) {
    assertAnswered(typed);
    assertAnswered("text:(" + typed + ")");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/.*/",
        "/.*.*.*.*.*x/",
        "/(a*)*b/",
        "/(a|a)*b/",
        "/(a+)+$/",
        "/(.*a){12}/",
        "/(.*)(.*)(.*)x/",
        "/(a|b|ab)*c/",
        "/.{0,20}.{0,20}.{0,20}x/",
        "/(((a{1,20}){1,20}){1,20}){1,20}/",
        "/[^a]*b[^c]*d[^e]*f/",
        "/.*a.{20}/",
        "/(x+x+)+y/",
        "/\\w*\\d*\\w*\\d*\\w*/",
        "/(?=a)b/",
        "/a{999999}/",
        "/a{1000000000,}/",
        "/(a{20}){20}/",
        "/[/",
        "/a**/",
        "/((((((((((a*)*)*)*)*)*)*)*)*)*/",
        "/(.*a.*b.*c.*d.*e.*f.*g.*h.*)*/",
        "/<1-999999999>/",
        "/\"a/",
        "/~(a)/",
        "/@/",
        "/#/",
        "/a&b/",
        "/\\/"
      })
  void no_regular_expression_fails_or_takes_long(String typed) {
    assertAnswered(typed);
    assertAnswered("text:" + typed + " OR " + typed + " NEAR/5 " + typed);
    assertAnswered((typed + " ").repeat(30));
  }

  @Test
  void no_mixture_of_words_and_signs_fails() {
    Random random = new Random(20180508);
    String[] words = {
      "Kim",
      "Xi",
      "AND",
      "OR",
      "NOT",
      "NEAR/2",
      "title:",
      "text:",
      "person:",
      "PERSON",
      "date:",
      "url:",
      " ",
      " ",
      "dalian",
      "1.5",
      "\"a b\"~3",
      "k*",
      "*x*",
      "kim~",
      "/k.m/"
    };
    for (int i = 0; i < TestScale.of(100, 600); i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        typed.append(
            random.nextInt(3) > 0
                ? words[random.nextInt(words.length)]
                : SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      assertAnswered(typed.toString());
    }
  }

  @Test
  void no_characters_fail() {
    Random random = new Random(20180508);
    for (int i = 0; i < TestScale.of(40, 200); i++) {
      StringBuilder typed = new StringBuilder();
      for (int n = random.nextInt(30); n >= 0; n--) {
        typed.append((char) random.nextInt(Character.MAX_VALUE));
      }
      assertAnswered(typed.toString());
    }
  }

  private static void assertAnswered(String typed) {
    AtomicLong asked = new AtomicLong();
    CancellationSignal limited = () -> asked.incrementAndGet() > MAX_ASKED;
    for (LastWord lastWord : LastWord.values()) {
      IndexQuery query = new IndexQuery(typed, lastWord, List.of(), SortOrder.RELEVANCE, true);
      SearchPage found = fixture.index().search(query, PageCursor.START, 10, limited);
      assertThat(found.total()).isGreaterThanOrEqualTo(found.hits().size());
      assertThat(found.reading().clause()).isPresent();
      found.reading().ignored().forEach(part -> assertThat(part.span().of(typed)).isNotEmpty());
      found.hits().forEach(AnyQueryTest::assertPlaced);
      fixture.index().places(typed, lastWord, 1);
    }
    fixture.index().count(IndexFixture.query(typed, SortOrder.NEWEST), limited);
  }

  private static void assertPlaced(IndexHit hit) {
    int end = 0;
    for (Span place : hit.places().text()) {
      assertThat(place.start()).isGreaterThanOrEqualTo(end);
      end = place.end();
    }
    assertThat(hit.score()).isNotNegative().isFinite();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AND (( joint statement", "\"joint statement", "joint statement)", "joint: statement:",
        "[joint statement", "/joint statement", "?joint statement", "joint/statement AND",
        "joint statement NEAR", "joint^2 statement", "joint & statement", "<joint> statement;",
        "joint statement -", "{joint statement}", "joint\\ statement", "titel:joint statement"
      })
  void a_mistake_in_the_syntax_searches_for_the_words(String typed) {
    if (typed.startsWith("titel")) {
      assertThat(fixture.search(typed).hits()).isNotEmpty();
    } else {
      assertThat(fixture.search(typed).total()).as(typed).isEqualTo(ARTICLES);
    }
  }

  @Test
  void the_reader_is_told_what_was_left_out() {
    assertThat(fixture.search("joint statement").reading().ignored()).isEmpty();
    assertThat(fixture.search("joint (statement").reading().ignored()).hasSize(1);
    assertThat(fixture.search("kim ".repeat(300)).reading().ignored())
        .singleElement()
        .satisfies(
            part -> assertThat(part.problem()).isEqualTo(new QueryProblem.TooManyWords(200)));
    assertThat(fixture.search("kim ".repeat(3_000)).reading().ignored()).isNotEmpty();
    assertThat(fixture.search("((").reading().ignored()).isNotEmpty();
  }

  @Test
  void more_words_than_can_be_searched_for_are_cut_and_it_is_said(@TempDir Path other) {
    try (IndexFixture many = IndexFixture.open(other)) {
      for (int number = 1; number <= 60; number++) {
        int first = number * 100;
        String words =
            IntStream.range(0, 100)
                .mapToObj(n -> "ax" + (first + n))
                .collect(Collectors.joining(" "));
        many.with(ArticleDraft.of(number, words));
      }

      assertThat(many.search("*x*").hits()).isNotEmpty();
      assertThat(many.search("*x*").reading().notice())
          .contains(new SearchNotice.PatternTruncated());
      assertThat(many.search("*x10*").reading().notice()).isEmpty();
      assertThat(many.search("ax*").hits()).hasSize(60);
    }
  }
}
