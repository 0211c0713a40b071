package org.dateline.names.namelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.model.EntityType.LOCATION;
import static org.dateline.model.EntityType.ORGANIZATION;
import static org.dateline.model.EntityType.PERSON;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.model.EntityType;
import org.dateline.model.ListedName;
import org.dateline.names.namelist.NameList.NameListMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameListTest {

  private static ListedName exact(String name, String... aliases) {
    return new ListedName(PERSON, name, List.of(aliases), false);
  }

  private static ListedName blind(String name, String... aliases) {
    return new ListedName(PERSON, name, List.of(aliases), true);
  }

  /// What is found, as it is written.
  private static List<String> found(String text, ListedName... names) {
    return NameList.of(List.of(names)).find(text).stream()
        .map(match -> match.span().of(text))
        .toList();
  }

  /// What is found, as it is called on the list.
  private static List<String> called(String text, ListedName... names) {
    return NameList.of(List.of(names)).find(text).stream().map(m -> m.name().name()).toList();
  }

  @Test
  void a_name_and_its_aliases_are_found_wherever_they_stand() {
    String text = "Zyx Quorn met Bo. Zed Quorn, alias Zyx Quorn, left. (Zyx Quorn)";

    assertThat(found(text, exact("Zyx Quorn", "Zed Quorn")))
        .containsExactly("Zyx Quorn", "Zed Quorn", "Zyx Quorn", "Zyx Quorn");
    assertThat(called(text, exact("Zyx Quorn", "Zed Quorn"))).containsOnly("Zyx Quorn");
  }

  @Test
  void spans_count_utf_16_units() {
    String text = "😀 Zyx 😀";

    assertThat(NameList.of(List.of(exact("Zyx"))).find(text))
        .singleElement()
        .satisfies(match -> assertThat(match.span().start()).isEqualTo(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zyxes came",
        "aZyx came",
        "Zyx2 came",
        "Zyxé came",
        "Zyx\u0301 came",
        "zyx came",
        "ZYX came",
        "Zyж came",
        "2Zyx came",
        ""
      })
  void a_name_in_another_word_or_case_is_not_found(String text) {
    assertThat(found(text, exact("Zyx"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zyx",
        "Zyx.",
        "“Zyx”",
        "Zyx's",
        "Zyx’s",
        "Zyx-like",
        "pro-Zyx",
        "Zyx/Abc",
        "#Zyx",
        "@Zyx",
        "d’Zyx",
        "Zyx,",
        "_Zyx_",
        "…Zyx…",
        "zyx Zyx",
        "😀Zyx😀",
        "Zyx\n",
        "中Zyx文"
      })
  void a_name_between_any_signs_is_found(String text) {
    assertThat(found(text, exact("Zyx"))).containsExactly("Zyx");
  }

  @Test
  void an_exact_name_may_differ_in_white_space_and_quotes_alone() {
    ListedName name = exact("Rosie O'Dell \"Red\" Smith");

    assertThat(found("Rosie  O’Dell\n“Red” Smith", name)).hasSize(1);
    assertThat(found("Rosie\u00a0O'Dell\r\n\"Red\"\tSmith", name)).hasSize(1);
    assertThat(found("Rosie ODell \"Red\" Smith", name)).isEmpty();
    assertThat(found("Rosie O'Dell Red Smith", name)).isEmpty();
    assertThat(found("Rosie O'Dell \"Red\" smith", name)).isEmpty();
    assertThat(found("Rosie O'Dell \"Red\"-Smith", name)).isEmpty();
  }

  @Test
  void an_exact_name_keeps_its_diacritics_and_hyphens() {
    assertThat(found("José José Jose", exact("Jose"))).containsExactly("Jose");
    assertThat(found("Jose", exact("José"))).isEmpty();
    assertThat(found("Kim Jong-un, Kim Jong Un", exact("Kim Jong Un")))
        .containsExactly("Kim Jong Un");
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, KIM JONG-UN",
    "Kim Jong-un, kim jong un",
    "Kim Jong-un, Kim Jong‑Un",
    "Erdogan, Erdoğan",
    "Lech Wałęsa, lech walesa",
    "Günter Graß, Gunter Grass",
    "Conan O'Brien, conan o’brien",
    "Conan O'Brien, Conan OBrien",
    "Conan OBrien, Conan O’Brien",
    "Workers' Party, workers party",
    "Workers' Party, WORKERS’ PARTY",
    "Procter & Gamble, procter and gamble",
    "AT&T, at&t",
    "US Air Force, U.S. Air Force",
    "U.S. Air Force, us air force",
    "J. K. Rowling, JK Rowling",
    "J. K. Rowling, J.K. Rowling",
    "JK Rowling, J. K. Rowling",
    "St. Petersburg, St Petersburg",
    "St Petersburg, St. Petersburg",
    "'Boeing, Inc.', Boeing Inc",
    "'Boeing, Inc.', 'BOEING, INC'",
    "McDonald's, mcdonalds",
    "唐纳德·特朗普, 唐纳德・特朗普",
    "Ελλάδα, ΕΛΛΆΔΑ",
    "Пётр, пётр",
  })
  void a_name_without_case_is_found_in_other_spellings(String listed, String written) {
    assertThat(found("Then " + written + " came.", blind(listed))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, Kim Yong Un",
    "Kim Jong Un, 'Kim, Jong Un'",
    "Kim Jong Un, Kim. Jong Un",
    "Kim Jong Un, Kim (Jong) Un",
    "Kim Jong Un, Kim Jong",
    "Kim Jong Un, Kim Jong – Un",
    "Smith, Smiths",
    "US, bus",
    "Kim, Kimono",
  })
  void a_name_without_case_is_not_found_in_other_words(String listed, String written) {
    assertThat(found("Then " + written + " came.", blind(listed))).isEmpty();
  }

  @Test
  void a_name_may_be_broken_by_a_line_end_but_not_by_a_blank_line() {
    assertThat(found("Zyx\nQuorn", exact("Zyx Quorn"))).hasSize(1);
    assertThat(found("Zyx\r\nQuorn", blind("Zyx Quorn"))).hasSize(1);
    assertThat(found("Zyx\n\nQuorn", exact("Zyx Quorn"))).isEmpty();
    assertThat(found("Zyx\n \nQuorn", blind("Zyx Quorn"))).isEmpty();
    assertThat(found("Zyx\r\n\r\nQuorn", blind("Zyx Quorn"))).isEmpty();
    assertThat(found("Zyx\u2029Quorn", exact("Zyx Quorn"))).isEmpty();
  }

  @Test
  void a_name_of_ten_words_and_more_is_found() {
    String ten = "Office of the High Commissioner for the Rights of Children";
    String fortyWords = "word ".repeat(39) + "end";

    assertThat(found("The " + ten + " said", exact(ten))).containsExactly(ten);
    assertThat(found(ten.toUpperCase(Locale.ROOT), blind(ten))).hasSize(1);
    assertThat(found("a " + fortyWords, exact(fortyWords))).containsExactly(fortyWords);
  }

  @Test
  void the_longest_name_is_found_first() {
    assertThat(found("New York Times", exact("New York"), exact("New York Times")))
        .containsExactly("New York Times");
    assertThat(found("A B C D E", exact("A B"), exact("B C D"), exact("A"), exact("E")))
        .containsExactly("A", "B C D", "E");
    assertThat(found("A B C", exact("A B"), exact("B C"))).containsExactly("A B");
    assertThat(found("A B C D", exact("A B C"), exact("C D"), exact("D")))
        .containsExactly("A B C", "D");
  }

  @Test
  void names_never_overlap_whatever_the_list() {
    List<ListedName> names = new ArrayList<>();
    for (int length = 1; length <= 5; length++) {
      for (int from = 0; from + length <= 26; from += length + 1) {
        List<String> letters =
            IntStream.range(from, from + length).mapToObj(c -> "" + (char) ('A' + c)).toList();
        names.add(exact(String.join(" ", letters)));
      }
    }
    String text = "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z";
    List<NameListMatch> matches = NameList.of(names).find(text);

    assertThat(matches).isNotEmpty();
    for (int i = 1; i < matches.size(); i++) {
      assertThat(matches.get(i - 1).span().end()).isLessThan(matches.get(i).span().start());
    }
  }

  @Test
  void of_names_spelled_alike_the_more_exact_one_is_found() {
    assertThat(called("US", blind("Us We"), blind("Everyone", "us"), exact("States", "US")))
        .containsExactly("States");
    assertThat(called("us", blind("Everyone", "us"), exact("States", "US")))
        .containsExactly("Everyone");
    assertThat(called("Kim", exact("Kim Jong Un", "Kim"), exact("Kim"))).containsExactly("Kim");
    assertThat(called("Kim", exact("Kim Jong Un", "Kim"), exact("Kim Kardashian", "Kim")))
        .containsExactly("Kim Jong Un");
    assertThat(called("KIM", blind("Kim Jong Un", "Kim"), blind("kim"))).containsExactly("kim");
  }

  @Test
  void one_spelling_of_two_types_is_the_first_on_the_list() {
    ListedName person = new ListedName(PERSON, "Washington", List.of(), false);
    ListedName place = new ListedName(LOCATION, "Washington", List.of(), false);

    assertThat(NameList.of(List.of(place, person)).find("Washington"))
        .extracting(match -> match.name().type())
        .containsExactly(LOCATION);
  }

  @Test
  void signs_at_the_ends_of_an_exact_name_belong_to_it() {
    assertThat(found("At Yahoo! and Yahoo.", exact("Yahoo!"))).containsExactly("Yahoo!");
    assertThat(found("At Yahoo! and Yahoo.", exact("Yahoo!"), exact("Yahoo")))
        .containsExactly("Yahoo!", "Yahoo");
    assertThat(found("The (RED) shop, RED", exact("(RED)"))).containsExactly("(RED)");
    assertThat(found("By C++ and C.", exact("C++"))).containsExactly("C++");
    assertThat(found("Team 🚀 won", exact("Team 🚀"))).containsExactly("Team 🚀");
    assertThat(found("& Other Stories", exact("& Other Stories"))).hasSize(1);
    assertThat(found("At Yahoo! now", blind("yahoo!"))).containsExactly("Yahoo");
  }

  @Test
  void where_a_script_has_no_spaces_every_character_is_a_word() {
    assertThat(found("今天习近平访问平壤。", exact("习近平"), exact("平壤"))).containsExactly("习近平", "平壤");
    assertThat(found("今天习近来访", exact("习近平"))).isEmpty();
    assertThat(found("アメリカのトランプ大統領は", exact("トランプ"))).containsExactly("トランプ");
    assertThat(found("トランプタワー", exact("トランプ"))).isEmpty();
    assertThat(found("กรุงเทพมหานคร", exact("กรุงเทพ"))).containsExactly("กรุงเทพ");
    assertThat(found("나는 김정은 을", exact("김정은"))).containsExactly("김정은");
  }

  @Test
  void names_written_from_right_to_left_are_found() {
    assertThat(found("قال محمود عباس، إن", exact("محمود عباس"))).containsExactly("محمود عباس");
    assertThat(found("אמר בנימין נתניהו.", blind("בנימין נתניהו"))).hasSize(1);
    assertThat(found("\u200fמשה\u200f דיין\u200f", exact("משה"))).containsExactly("משה");
    assertThat(found("\u200eMoshe\u200e Dayan", blind("Moshe Dayan"))).hasSize(1);
  }

  @Test
  void broken_text_is_no_trouble() {
    assertThat(found("\ud83d Zyx \udc00\u0000Zyx\ufffd", exact("Zyx"))).hasSize(2);
    assertThat(found("'".repeat(5_000) + "Zyx", exact("Zyx"))).hasSize(1);
    assertThat(found("Z'".repeat(5_000), exact("Zyx"))).isEmpty();
    assertThat(found("&&&&& Zyx &", exact("Zyx"))).hasSize(1);
  }

  @Test
  void no_names_are_found_in_nothing_and_nothing_by_no_names() {
    assertThat(NameList.EMPTY.find("Zyx")).isEmpty();
    assertThat(NameList.EMPTY.size()).isZero();
    assertThat(found("", exact("Zyx"))).isEmpty();
    assertThat(found("ʼ", exact("ʼ"))).isEmpty();
  }

  @Test
  void the_digest_changes_with_whatever_may_be_found() {
    List<String> digests =
        Arrays.asList(
            digest(),
            digest(exact("Zyx")),
            digest(blind("Zyx")),
            digest(exact("Zyx", "Quorn")),
            digest(exact("Quorn", "Zyx")),
            digest(exact("Zyx"), exact("Quorn")),
            digest(exact("Quorn"), exact("Zyx")),
            digest(typed(ORGANIZATION)));

    assertThat(digests).doesNotHaveDuplicates().first().isEqualTo("");
    assertThat(digest(exact("Zyx", "Quorn"))).isEqualTo(digest(exact("Zyx", "Quorn")));
  }

  private static ListedName typed(EntityType type) {
    return new ListedName(type, "Zyx", List.of(), false);
  }

  private static String digest(ListedName... names) {
    return NameList.of(List.of(names)).digest();
  }

  @Test
  void the_cost_is_a_step_a_word_however_long_the_list() {
    String text = "The leaders met on Monday in the old town. ".repeat(1_000);
    List<ListedName> many = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      many.add(blind("Zyx%d Quorn".formatted(i), "Quorn Zyx%d Abc".formatted(i)));
    }

    assertThat(steps(NameList.of(many), text)).isEqualTo(9_000);
  }

  @Test
  void the_cost_of_the_worst_list_and_text_is_linear() {
    String ten = "a a a a a a a a a";
    NameList list = NameList.of(List.of(exact(ten + " b"), exact("a a"), exact(ten)));

    long once = steps(list, "a ".repeat(2_000));
    assertThat(steps(list, "a ".repeat(4_000))).isBetween(2 * once - 100, 2 * once + 100);
    assertThat(once).isLessThan(2_000 * 13);
  }

  @Test
  void many_names_with_one_alias_cost_no_more_than_one() {
    List<ListedName> smiths =
        IntStream.range(0, 1_000).mapToObj(i -> exact("Smith" + i, "Smith")).toList();
    List<ListedName> blindSmiths =
        IntStream.range(0, 1_000).mapToObj(i -> blind("Smith" + i, "Smith")).toList();

    assertThat(steps(NameList.of(smiths), "Smith, ".repeat(100))).isEqualTo(299);
    assertThat(steps(NameList.of(blindSmiths), "Smith, ".repeat(100))).isEqualTo(299);
  }

  private static long steps(NameList list, String text) {
    NameListMatcher walk = new NameListMatcher(list, text);
    walk.run(_ -> {});
    return walk.steps();
  }

  @Test
  void one_list_serves_many_threads() {
    NameList list = NameList.of(List.of(blind("Zyx Quorn"), exact("Abc")));
    String text = "Zyx-Quorn met Abc. ".repeat(100);
    List<NameListMatch> once = list.find(text);

    assertThat(once).hasSize(200);
    assertThat(IntStream.range(0, 20).parallel().mapToObj(_ -> list.find(text))).containsOnly(once);
  }
}
