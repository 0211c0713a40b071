package org.dateline.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dateline.model.EntityLinkReason;
import org.dateline.model.LinkReason;
import org.dateline.model.LinkReason.LinkRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LinkMessagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WRITTEN        | -1    | written in full here
          SHORT_FOR      | 0     | short for “Kim Jong Un” in the headline
          SHORT_FOR      | 1     | short for “Kim Jong Un” in paragraph 1
          SHORT_BY_CONTEXT | 2   | short for “Kim Jong Un” in paragraph 2, as the words around it tell
          ALIAS_OF       | 3     | introduced as another name of “Kim Jong Un” in paragraph 3
          DEFINED_AS     | 12    | introduced as the short form of “Kim Jong Un” in paragraph 12
          INITIALS_OF    | -1    | the initials of “Kim Jong Un” in this article
          ABBREVIATION   | -1    | the usual abbreviation of “Kim Jong Un”
          SLIP_FOR       | 3     | a slip for “Kim Jong Un” in paragraph 3
          NATIONALITY_OF | -1    | means of “Kim Jong Un”
          UNDECIDED      | -1    | may be “Kim Jong Un”: the article does not tell
          ELSEWHERE      | -1    | short for “Kim Jong Un”, who is in other articles with the same names
          LISTED         | -1    | “Kim Jong Un” on your list of names
          MARKED         | -1    | marked as a name by you
          DECIDED        | -1    | “Kim Jong Un” here, as you said
          """)
  void a_link_says_the_name_and_the_place_that_it_rests_on(
      LinkRule kind, int paragraph, String words) {
    assertThat(LinkMessages.of(LinkReason.of(kind, "Kim Jong Un", paragraph))).isEqualTo(words);
  }

  @Test
  void candidates_are_told_apart_by_or() {
    assertThat(
            LinkMessages.of(
                new LinkReason(
                    LinkRule.UNDECIDED,
                    List.of("Jeanne Moreau", "Gustave Moreau"),
                    LinkReason.NOWHERE)))
        .isEqualTo("may be “Jeanne Moreau” or “Gustave Moreau”: the article does not tell");
  }

  @Test
  void two_names_are_one_entity_for_a_reason() {
    assertThat(LinkMessages.of(new EntityLinkReason.SpellingReason("Kim")))
        .isEqualTo("another spelling of “Kim”");
    assertThat(LinkMessages.of(new EntityLinkReason.DictionaryReason("North_Korea")))
        .isEqualTo("same as “North_Korea” in the name dictionary");
    assertThat(
            LinkMessages.of(
                new EntityLinkReason.ReaderReason(
                    "Kim",
                    LocalDate.of(2026, 5, 3)
                        .atTime(12, 0)
                        .atZone(ZoneId.systemDefault())
                        .toInstant())))
        .isEqualTo("merged with “Kim” by you on 3 May 2026");
  }
}
