package org.dateline.index.language.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.index.language.ParsedQuery;
import org.dateline.index.language.Queries;
import org.dateline.model.query.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be read as it is written is searched as words or left out, and said.
class ParseRemarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          kim AND            => kim         => AND: “AND” has nothing behind it; left out
          AND kim            => kim         => AND: “AND” has nothing before it; left out
          kim OR             => kim         => OR: “OR” has nothing behind it; left out
          OR kim             => kim         => OR: “OR” has nothing before it; left out
          kim AND AND xi     => [kim xi]    => AND: “AND” follows another operator; left out
          kim OR OR xi       => {kim | xi}  => OR: “OR” follows another operator; left out
          kim NOT            => kim         => NOT: “NOT” has nothing behind it; left out
          kim NEAR/3         => kim         => NEAR/3: “NEAR” has nothing behind it; left out
          NEAR/3 kim         => kim         => NEAR/3: “NEAR” has nothing before it; left out
          kim NEAR -xi       => [kim !xi]   => NEAR: “NEAR” has nothing behind it; left out
          (kim AND) xi       => [kim xi]    => AND: “AND” has nothing behind it; left out
          kim -()            => kim         => (): The parentheses hold nothing; left out
          """)
  void an_operator_without_an_operand_is_left_out(String words, String clause, String remark) {
    assertThat(Queries.shown(Queries.of(words).clause())).isEqualTo(clause);
    assertThat(Queries.remarks(words)).contains(remark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          (kim           => kim          => (: “(” is never closed; it holds all that follows
          ((kim          => kim          => ((: “(” is never closed; it holds all that follows
          kim) xi        => [kim xi]     => ): “)” closes nothing; left out
          kim ))) xi     => [kim xi]     => ))): “)” closes nothing; left out
          kim ()         => kim          => (): The parentheses hold nothing; left out
          "kim xi        => [kim xi]     => ": A quotation mark has no partner; the words are searched one by one
          kim xi"        => [kim xi]     => ": A quotation mark has no partner; the words are searched one by one
          6" gun         => [6 gun]      => ": A quotation mark has no partner; the words are searched one by one
          kim ""         => kim          => "": There is no word between the quotation marks; left out
          title:"kim xi  => TITLE:“kim xi” => ": The quotation mark has no partner; it is taken to hold all that follows
          /ki(m/         => [ki m]       => /ki(m/: A bracket of the regular expression has no partner; searched as words
          /ki[m/         => [ki m]       => /ki[m/: A bracket of the regular expression has no partner; searched as words
          /ki]m/         => [ki m]       => /ki]m/: A bracket of the regular expression has no partner; searched as words
          /(k]im)/       => [k im]       => /(k]im)/: A bracket of the regular expression has no partner; searched as words
          /*kim/         => kim          => /*kim/: The regular expression is not well formed; searched as words
          /k{9999}im/    => [k 9999 im]  => /k{9999}im/: A regular expression may repeat something 20 times; searched as words
          /((k{20}){9}){9}/ => [k 20 9 9] => /((k{20}){9}){9}/: The repetitions in the regular expression come to too much; searched as words
          """)
  void what_is_not_balanced_is_said(String words, String clause, String remark) {
    assertThat(Queries.shown(Queries.of(words).clause())).isEqualTo(clause);
    assertThat(Queries.remarks(words)).containsExactly(remark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      textBlock =
          """
          titel:kim      => [titel kim]   => titel:: There is no field “titel”; did you mean “title:”? Searched as words
          sorce:kim      => [sorce kim]   => sorce:: There is no field “sorce”; did you mean “source:”? Searched as words
          Preson:Kim     => [Preson Kim]  => Preson:: There is no field “Preson”; did you mean “person:”? Searched as words
          organzation:x  => [organzation x] => organzation:: There is no field “organzation”; did you mean “organization:”? Searched as words
          titel:"a b"    => [titel “a b”] => titel:: There is no field “titel”; did you mean “title:”? Searched as words
          Memo:x         => Memo:x        => Memo:: There is no field “Memo”; searched as words
          Memo:(x)       => [Memo x]      => Memo:: There is no field “Memo”; searched as words
          title:         => everything    => title:: What to look for is missing behind “title:”; left out
          kim date:      => kim           => date:: What to look for is missing behind “date:”; left out
          title: kim     => [title kim]   => title:: “title:” has no value right behind it; searched as a word
          title:()       => everything    => title:: What to look for is missing behind “title:”; left out
          date:2018-13   => 2018-13       => 2018-13: “2018-13” is no date such as 2018, 2018-05, 2018-05-08 or “last week”; searched as a word
          date:foo       => foo           => foo: “foo” is no date such as 2018, 2018-05, 2018-05-08 or “last week”; searched as a word
          date:"big day" => [big day]     => "big day": “big day” is no date such as 2018, 2018-05, 2018-05-08 or “last week”; searched as words
          is:foo         => foo           => foo: An article is unread, read or starred; “foo” is searched as a word
          lang:klingon   => klingon       => klingon: “klingon” is no language such as English or en; searched as a word
          person:Kim*    => PERSON“Kim”   => Kim*: In a name “*” and “~” mean nothing; left out
          title:(by:lee) => TITLE:[by lee] => by:: Fields do not stand within a field; searched as a word
          title:a NEAR b => [TITLE:a b]   => NEAR: Only words and names stand near each other; each is searched by itself
          ~5             => 5             => ~5: “~” means something right behind a word only
          kim ~          => kim           => ~: “~” means something right behind a word only
          kim*~          => <kim*>        => ~: “~” means nothing next to * and ?; left out
          """)
  void what_is_wrong_with_a_field_or_a_word_is_said(String words, String clause, String remark) {
    assertThat(Queries.shown(Queries.of(words).clause())).isEqualTo(clause);
    assertThat(Queries.remarks(words)).containsExactly(remark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a\\)/", "/kim[)]/", "/a[(]b*/", "/a\\(/", "/(a\\)b){2}/"})
  void what_is_quoted_in_a_regular_expression_is_no_bracket(String words) {
    assertThat(Queries.of(words).ignored()).isEmpty();
  }

  @Test
  void repetitions_multiply_through_other_repetitions() {
    assertThat(Queries.remarks("/((((ab){20})+{20})+{20})/"))
        .allMatch(remark -> remark.contains("searched as words"))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"—", "…", "/", "**", "((", "\"", "- -", "() ()", "?!"})
  void signs_alone_ask_for_every_article_and_are_said(String words) {
    ParsedQuery parsed = Queries.of(words);

    assertThat(parsed.clause()).isEqualTo(Clause.EVERYTHING);
    assertThat(Queries.remarks(words)).containsExactly(words + ": There is no word to search for");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://x.org", "https://x.org", "10:30", "a:b", "Trump:", "x :y", ":smile:"})
  void a_colon_in_running_text_is_nothing_to_speak_of(String words) {
    assertThat(Queries.of(words).ignored()).isEmpty();
  }

  @Test
  void remarks_are_in_the_order_of_the_words_and_few() {
    assertThat(Queries.of("AND titel:x is:foo (kim").ignored())
        .extracting(ignored -> ignored.span().start())
        .containsExactly(0, 4, 15, 19);
    assertThat(Queries.of("is:foo ".repeat(100)).ignored()).hasSize(20);
  }

  @Test
  void an_exclusion_of_nothing_is_said_of_its_sign() {
    assertThat(Queries.remarks("kim -()"))
        .containsExactly(
            "-: “-” has nothing behind it; left out", "(): The parentheses hold nothing; left out");
  }
}
