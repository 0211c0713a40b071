package org.dateline.names.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.LinkReason;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonContextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "roe | [P:Jane Roe] spoke. Mr. [P:Roe] was silent.",
        "roe | [P:John Roe] spoke. Mrs. [P:Roe] was silent.",
        "roe | [P:Linda Roe], the president's wife, spoke. President [P:Roe] was silent.",
        "roe | [P:Linda Roe] spoke. President [P:Roe] was silent.",
        "roe | [P:Paul Roe], the president's son, spoke. President [P:Roe] was silent.",
        "roe | [P:John Roe] spoke. Mr. and Mrs. [P:Roe] were silent.",
        "roe | [P:Xyz Roe] and his wife spoke. Ms. [P:Roe] was silent.",
        "charles | [P:Charles Poe] spoke. King [P:Charles] was silent.",
        "william | [P:William Poe] spoke. Prince [P:William] was silent.",
        "elizabeth | [P:Elizabeth Poe] spoke. Queen [P:Elizabeth] was silent.",
        "francis | [P:Francis Poe] spoke. Pope [P:Francis] was silent.",
        "roe | [P:George A. Roe] spoke. The elder [P:Roe] was silent.",
      })
  void a_title_excludes_who_cannot_have_it(String key, String text) {
    assertThat(MarkedArticle.of(text).resolved()).last().asString().endsWith("=" + key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jane roe | [P:Jane Roe] married [P:John Roe]. Mrs. [P:Roe] was silent.",
        "john roe | [P:Jane Roe] married [P:John Roe]. Mr. [P:Roe] was silent.",
        "john roe | [P:Jane Roe] sued her husband, [P:John Roe], in Denver. Mr. [P:Roe] denied it.",
        "xyz roe | [P:John Roe] and his wife, [P:Xyz Roe], spoke. Ms. [P:Roe] was silent.",
        "xyz roe | [P:Jane Roe] and her brother, [P:Xyz Roe], spoke. Mr. [P:Roe] was silent.",
        "ann roe | Mayor [P:John Roe] met Senator [P:Ann Roe]. Senator [P:Roe] was late.",
        "john roe | [P:Ann Roe] met the mayor, [P:John Roe]. Mayor [P:Roe] was late.",
        "ann roe | [P:John Roe] married [P:Ann Roe]. [P:Roe] lost her job in May.",
        "john roe | [P:Ann Roe] married [P:John Roe]. [P:Roe] said his father had known.",
        "philip roe | [P:Philip Roe] spoke. Mrs. Poe sang. Mr. [P:Roe] was silent.",
        "theresa may | [P:Philip May] and [P:Theresa May] waved. Mrs. [P:May] was silent.",
        "philip may | [P:Theresa May] and [P:Philip May] waved. Mr. [P:May] was silent.",
        "leslie roe | [P:Leslie Roe] spoke. Mr. [P:Roe] was silent.",
        "andrea roe | [P:Andrea Roe] spoke. Ms. [P:Roe] was silent.",
        "salman bin poe | [P:Salman bin Poe] rules. King [P:Salman] was silent.",
        "charles iii | King [P:Charles III] spoke. King [P:Charles] was silent.",
        "joshua roe | [P:Joshua Roe] made laws. Emperor [P:Roe] was silent.",
        "karin roe | Prime Minister [P:Karin Roe] spoke. Prime Minister [P:Roe] was silent.",
        "dilma roe | Brazil's president, [P:Dilma Roe], spoke. President [P:Roe] was silent.",
        "jill roe | [P:Jill Roe], his wife, spoke. Dr. [P:Roe] was silent.",
        "b george roe | [P:A. Paul Roe] met his father, [P:B. George Roe]. The elder [P:Roe] spoke.",
      })
  void what_stands_beside_a_short_name_tells_whose_it_is(String key, String text) {
    assertThat(MarkedArticle.of(text).resolved()).last().asString().endsWith("=" + key);
  }

  @Test
  void who_was_excluded_once_keeps_her_bare_name_where_she_is_the_one_named_most() {
    assertThat(
            MarkedArticle.of(
                    "[P:Linda Roe] sings.\n\n[P:Linda Roe] has a dog, Mr. [P:Roe].\n\n[P:Roe] won.")
                .resolved())
        .containsExactly("Linda Roe=linda roe", "Linda Roe=linda roe", "Roe=roe", "Roe=linda roe");
  }

  @Test
  void a_comma_behind_a_relation_is_no_apposition_where_none_closes_it() {
    assertThat(
            MarkedArticle.of("[P:Daniel Poe] spoke. On the way to his mother, [P:Poe] was stopped.")
                .resolved())
        .containsExactly("Daniel Poe=daniel poe", "Poe=daniel poe");
  }

  @Test
  void a_link_by_what_stands_beside_it_says_so() {
    assertThat(
            MarkedArticle.of("[P:Jane Roe] married [P:John Roe]. Mr. [P:Roe] was silent.")
                .mentions()
                .getLast()
                .why())
        .isEqualTo(LinkReason.of(LinkReason.LinkRule.SHORT_BY_CONTEXT, "John Roe", 1));
  }
}
