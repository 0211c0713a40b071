package org.dateline.names.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.LinkReason;
import org.dateline.model.Mention;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class MisspelledMentionsTest {

  @Test
  void a_misspelling_is_linked_to_the_name_that_was_meant_and_says_so() {
    MarkedArticle article =
        MarkedArticle.of(
            "[O:Untied Nations] meets",
            "The [O:United Nations] met.\n\nThe [O:United Nations] left.");

    Mention slip = article.mentions().getFirst();

    assertThat(slip.key()).isEqualTo(article.mentions().getLast().key());
    assertThat(slip.span().of(article.article().title())).isEqualTo("Untied Nations");
    assertThat(slip.why())
        .isEqualTo(LinkReason.of(LinkReason.LinkRule.SLIP_FOR, "United Nations", 1));
  }

  @Test
  void a_misspelling_in_a_short_form_leads_to_the_full_name() {
    assertThat(
            MarkedArticle.of(
                    "[P:Kristen Wilkins] came. [P:Wilkins] sat. [P:Wilkins] spoke. [P:Wilkens] left.")
                .resolved())
        .endsWith("Wilkens=kristen wilkins");
  }

  @Test
  void what_every_reader_knows_need_stand_there_once_only() {
    assertThat(
            MarkedArticle.of("The [O:United Nations] met. The [O:Untied Nations] left.").resolved())
        .endsWith("Untied Nations=united nations");
    assertThat(MarkedArticle.of("[O:Orkhon Nations] met. [O:Orkhun Nations] left.").resolved())
        .endsWith("Orkhun Nations=orkhun nations");
  }

  @Test
  void a_person_is_no_misspelling_of_a_place() {
    assertThat(MarkedArticle.of("[L:Marina]. [L:Marina]. [P:Marisa] left.").resolved())
        .endsWith("Marisa=marisa");
  }

  @Test
  void two_brothers_of_one_letter_stay_apart_where_both_are_named_twice() {
    assertThat(
            MarkedArticle.of(
                    "[P:Marina Torres] and [P:Marisa Torres]. [P:Marina Torres] and"
                        + " [P:Marisa Torres].")
                .resolved())
        .containsExactly(
            "Marina Torres=marina torres",
            "Marisa Torres=marisa torres",
            "Marina Torres=marina torres",
            "Marisa Torres=marisa torres");
  }
}
