package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonNounMentionsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The [O:Council] met.",
        "The [O:Federation] of rowers, said the [O:Secretariat].",
        "He led [O:Foreign Affairs] and [O:Public Works].",
        "She spoke of [O:Finance], [O:Energy] and [O:Education].",
        "The [O:Executive Committee] and the [O:Planning Committee] met.",
        "The [O:Ministry], the [O:Institute] and the [O:Corporation] paid.",
      })
  void a_bare_institution_or_field_names_nobody(String marked) {
    assertThat(without(marked)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Every [P:Buddhist] and [P:Parsi] read the [P:Koran] and the [P:Bible].",
        "They prayed in [P:Ramadan], and [O:Islam] grew.",
        "He went on [L:Hajj].",
        "They paid in [O:Bitcoin] and [O:Ethereum].",
        "The [O:VP] has a high [O:IQ].",
      })
  void a_creed_a_book_a_coin_or_an_office_names_nobody(String marked) {
    assertThat(without(marked)).isEmpty();
  }

  @Test
  void with_another_word_they_are_names() {
    assertThat(without("The [O:Orkhon Council] and the [O:Ministry of Finance] met."))
        .containsExactly("Orkhon Council", "Ministry of Finance");
    assertThat(without("[P:Ann Bible] met [P:Energy Roe].")).hasSize(2);
  }

  @Test
  void money_is_no_place() {
    assertThat(without("It cost [L:US]$50 and [L:Rs] 90 in the [L:US].")).containsExactly("US");
  }

  private static List<String> without(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return CommonNounMentions.without(ArticlePart.TEXT, article.article().text(), article.names())
        .stream()
        .map(name -> name.text())
        .toList();
  }
}
