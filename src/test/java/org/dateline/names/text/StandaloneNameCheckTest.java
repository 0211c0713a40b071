package org.dateline.names.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandaloneNameCheckTest {

  private static final StandaloneNameCheck ALONE =
      new StandaloneNameCheck(Set.of("waters", "target")::contains);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Devocht> left.",
        "then <Devocht>, who left",
        "\"<Devocht> left\"",
        "Mrs. <Devocht> left",
        "President <Devocht> left",
        "the chairman, <Waters>, left",
        "said <Waters>.",
        "Mr. <Waters> left",
        "In <Devocht>'s absence",
        "the <Devocht> administration"
      })
  void a_word_stands_alone_in_running_text(String marked) {
    assertThat(at(marked, false)).as(marked).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bob <Devocht> left",
        "<Devocht> Foundation",
        "the <Devocht> left",
        "The <Devocht> left",
        "a <Devocht> left",
        "pro-<Devocht> voters",
        "<Devocht>-like",
        "@<Devocht>",
        "#<Devocht>",
        "<Devocht>.com",
        "<Devocht> & Sons",
        "<Waters> rose.",
        "They left. <Waters> rose."
      })
  void a_word_of_a_longer_name_or_behind_an_article_or_an_ordinary_one_does_not(String marked) {
    assertThat(at(marked, false)).as(marked).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the <Vantor> deal",
        "The <Vantor> deal",
        "a <Vantor> plane",
        "the <Vantor> 747",
        "the <Vantor> A320",
        "a <Vantor> MD-80",
        "sold to <Target> again"
      })
  void an_organization_may_stand_behind_an_article_and_before_what_it_makes(String marked) {
    assertThat(at(marked, true)).as(marked).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the <Vantor> 747", "<Vantor> A320 flew", "the <Vantor> deal"})
  void a_person_does_not(String marked) {
    assertThat(at(marked, false)).as(marked).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bob <Vantor> left", "<Vantor> Holdings", "non-<Vantor> planes", "<Target> fell"})
  void an_organization_in_a_longer_name_does_not_either(String marked) {
    assertThat(at(marked, true)).as(marked).isFalse();
  }

  @Test
  void an_ordinary_word_that_is_a_frequent_name_opens_a_sentence() {
    assertThat(ALONE.at("Waters rose.", 0, 6, false, true)).isTrue();
    assertThat(ALONE.at("Waters rose.", 0, 6, false, false)).isFalse();
    assertThat(ALONE.at("The Waters rose.", 4, 10, false, true)).isFalse();
  }

  private static boolean at(String marked, boolean group) {
    int start = marked.indexOf('<');
    int end = marked.indexOf('>') - 1;
    return ALONE.at(marked.replaceAll("[<>]", ""), start, end, group, false);
  }
}
