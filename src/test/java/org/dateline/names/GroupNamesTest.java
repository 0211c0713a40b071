package org.dateline.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.Why;
import org.junit.jupiter.api.Test;

class GroupNamesTest {

  @Test
  void an_acronym_in_parentheses_is_the_name_before_it_everywhere_in_the_article() {
    MarkedArticle article =
        MarkedArticle.of(
            "[O:KCNA] reports", "The [O:Korean Central News Agency] (KCNA) said so. KCNA did.");

    assertThat(article.resolved())
        .containsExactly(
            "KCNA=korean central news agency",
            "Korean Central News Agency=korean central news agency",
            "KCNA=korean central news agency",
            "KCNA=korean central news agency");
    assertThat(article.mentions().getFirst().why())
        .isEqualTo(Why.of(Why.Kind.DEFINED_AS, "Korean Central News Agency", 1));
  }

  @Test
  void the_full_name_may_stand_in_the_parentheses() {
    assertThat(MarkedArticle.of("The WPK ([O:Workers' Party of Korea]) met.").resolved())
        .containsExactly(
            "WPK=workers party of korea", "Workers' Party of Korea=workers party of korea");
  }

  @Test
  void an_acronym_may_be_of_the_last_part_of_a_name() {
    assertThat(
            MarkedArticle.of("The [O:Central Committee of the Workers' Party of Korea] (WPK) met.")
                .resolved())
        .containsExactly(
            "Central Committee of the Workers' Party of Korea"
                + "=central committee of the workers party of korea",
            "WPK=workers party of korea");
  }

  @Test
  void parentheses_that_are_not_initials_define_nothing() {
    assertThat(MarkedArticle.of("[L:Springfield] (AP). [P:Kim Jong Un] (KJU) left.").resolved())
        .containsExactly("Springfield=springfield", "Kim Jong Un=kim jong un");
  }

  @Test
  void an_acronym_is_the_only_name_with_its_initials() {
    assertThat(MarkedArticle.of("The [O:Workers' Party of Korea] met. The [O:WPK] won.").resolved())
        .endsWith("WPK=workers party of korea");
    assertThat(MarkedArticle.of("[O:General Motors] sank. [O:GM] said so.").resolved())
        .endsWith("GM=general motors");
  }

  @Test
  void an_acronym_of_two_names_stays_itself() {
    assertThat(
            MarkedArticle.of("[O:American Bar Union], [O:African Broadcast Union], [O:ABU].")
                .resolved())
        .endsWith("ABU=abu");
  }

  @Test
  void a_well_known_abbreviation_is_never_explained_by_initials() {
    assertThat(MarkedArticle.of("[O:University of Sheffield] in the [L:US].").resolved())
        .endsWith("US=united states");
  }

  @Test
  void an_organization_without_the_word_for_its_kind_is_the_same() {
    assertThat(MarkedArticle.of("[O:Xinhua News Agency] said. [O:Xinhua] added.").resolved())
        .endsWith("Xinhua=xinhua news agency");
  }

  @Test
  void a_part_or_product_of_an_organization_is_another() {
    assertThat(MarkedArticle.of("[O:Boeing Commercial Airplanes] of [O:Boeing].").resolved())
        .endsWith("Boeing=boeing");
    assertThat(MarkedArticle.of("[O:China Airlines] flies to [L:China].").resolved())
        .endsWith("China=china");
  }

  @Test
  void places_are_never_shortened() {
    assertThat(MarkedArticle.of("[L:New York City] in [L:New York].").resolved())
        .endsWith("New York=new york");
    assertThat(MarkedArticle.of("[L:Korean Peninsula], [L:Korea].").resolved())
        .endsWith("Korea=korea");
  }
}
