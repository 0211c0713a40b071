package org.dateline.names.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerationalSuffixTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P:Robert F. Kennedy], Jr., spoke. | Robert F. Kennedy, Jr.=robert f kennedy jr",
        "[P:Ken Roe], Sr. spoke. | Ken Roe, Sr.=ken roe sr",
        "[P:Ken Roe] Jr spoke. | Ken Roe Jr=ken roe jr",
        "[P:Henry Roe] III spoke. | Henry Roe III=henry roe iii",
        "[P:Roe] Jr. spoke. | Roe Jr.=roe jr",
      })
  void it_is_a_part_of_the_name(String text, String mention) {
    assertThat(MarkedArticle.of(text).resolved()).containsExactly(mention);
  }

  @Test
  void what_is_named_for_a_person_is_not_cut() {
    assertThat(MarkedArticle.of("They met on [P:Ken Roe] Jr. Boulevard.").resolved())
        .containsExactly("Ken Roe=ken roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P:Donald Roe] spoke. [P:Donald Roe Jr.] did not. [P:Donald Roe] left.",
        "[P:Donald Roe Jr.] spoke. His father, [P:Donald Roe], did not. [P:Donald Roe] left.",
        "[P:Donald Roe Jr.] is the son of [P:Donald Roe]. [P:Roe] left.",
        "[P:Donald Roe] spoke. [P:Donald Roe Jr.] did not. [P:Roe] left.",
      })
  void a_father_is_not_his_son_and_has_the_bare_name(String text) {
    assertThat(MarkedArticle.of(text).resolved())
        .contains("Donald Roe=donald roe", "Donald Roe Jr.=donald roe jr")
        .last()
        .asString()
        .endsWith("=donald roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P:Donald Roe Jr.] spoke. [P:Roe Jr.] left.",
        "[P:Donald A. Roe, Jr.] spoke. [P:Roe Jr] left.",
        "[P:Donald Roe Jr.] spoke. [P:Roe] left.",
        "[P:Donald Roe] met [P:Donald Roe Jr.] in Ohio. [P:Roe Jr.] left.",
      })
  void a_short_name_with_it_is_the_sons(String text) {
    assertThat(MarkedArticle.of(text).resolved()).last().asString().endsWith(" roe jr");
  }
}
