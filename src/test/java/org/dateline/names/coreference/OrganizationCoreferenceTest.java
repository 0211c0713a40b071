package org.dateline.names.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.LinkReason;
import org.dateline.names.MarkedArticle;
import org.dateline.names.PipelineStep;
import org.junit.jupiter.api.Test;

class OrganizationCoreferenceTest {

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
        .isEqualTo(LinkReason.of(LinkReason.LinkRule.DEFINED_AS, "Korean Central News Agency", 1));
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
    assertThat(MarkedArticle.of("[L:Springfield] (AP). [P:Kim Jong Un] (DPRK) left.").resolved())
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

  @Test
  void an_organization_is_called_by_its_head() {
    assertThat(MarkedArticle.of("[O:Supreme Court of Orkhon] ruled. The [O:Court] sat.").resolved())
        .endsWith("Court=supreme court of orkhon");
    assertThat(
            MarkedArticle.of("[O:Supreme Court of Orkhon]. The [O:Supreme Court] sat.").resolved())
        .endsWith("Supreme Court=supreme court of orkhon");
    assertThat(MarkedArticle.of("The [O:Orkhon Owls] won. The [O:Owls] cheered.").resolved())
        .endsWith("Owls=orkhon owls");
  }

  @Test
  void a_countrys_ministry_is_the_ministry_of_the_article() {
    MarkedArticle article =
        MarkedArticle.of("[O:China's Foreign Ministry] spoke.\n\nThe [O:Foreign Ministry] left.");

    assertThat(article.mentions().getLast().key()).isEqualTo(article.mentions().getFirst().key());
    assertThat(article.mentions().getLast().why())
        .isEqualTo(LinkReason.of(LinkReason.LinkRule.SHORT_FOR, "China's Foreign Ministry", 1));
  }

  @Test
  void the_ministries_of_two_countries_stay_apart_and_say_so() {
    MarkedArticle article =
        MarkedArticle.of(
            "[O:China's Foreign Ministry] and [O:Japan's Foreign Ministry] spoke. The [O:Foreign"
                + " Ministry] left.");

    assertThat(article.resolved())
        .doesNotHaveDuplicates()
        .endsWith("Foreign Ministry=foreign ministry");
    assertThat(article.mentions().getLast().why())
        .isEqualTo(
            new LinkReason(
                LinkReason.LinkRule.UNDECIDED,
                List.of("China's Foreign Ministry", "Japan's Foreign Ministry"),
                LinkReason.NOWHERE));
  }

  @Test
  void a_word_that_is_no_head_is_another_organization() {
    assertThat(MarkedArticle.of("[O:Orkhon Coal Works]. [O:Coal Works] left. [O:Coal].").resolved())
        .endsWith("Coal=coal");
    assertThat(MarkedArticle.of("[O:Bank of Orkhon]. [O:Orkhon] left.").resolved())
        .endsWith("Orkhon=orkhon");
  }

  @Test
  void a_place_is_not_called_by_its_head() {
    assertThat(MarkedArticle.of("[L:Orkhon Guard] burned. The [O:Guard] sat.").resolved())
        .endsWith("Guard=guard");
  }

  @Test
  void a_community_is_called_by_its_doctrine() {
    assertThat(MarkedArticle.of("[O:Church of Orkhology] met. [O:Orkhology] grew.").resolved())
        .endsWith("Orkhology=church of orkhology");
    assertThat(MarkedArticle.of("[O:Bank of Orkhology] met. [O:Orkhology] grew.").resolved())
        .endsWith("Orkhology=orkhology");
  }

  @Test
  void several_words_for_its_kind_may_be_left_out() {
    assertThat(MarkedArticle.of("[O:Vantor Motor Corporation] paid. [O:Vantor] lost.").resolved())
        .endsWith("Vantor=vantor motor");
    assertThat(MarkedArticle.of("[O:Vantor International Bank] paid. [O:Vantor] lost.").resolved())
        .endsWith("Vantor=vantor international bank");
  }

  @Test
  void a_short_name_of_two_organizations_stays_itself_with_candidates() {
    MarkedArticle article =
        MarkedArticle.of("[O:Vantor Bank] sued [O:Vantor Airlines]. [O:Vantor] paid.");

    assertThat(article.resolved()).endsWith("Vantor=vantor");
    assertThat(article.mentions().getLast().why().kind()).isEqualTo(LinkReason.LinkRule.UNDECIDED);
    assertThat(article.mentions().getLast().why().names())
        .containsExactlyInAnyOrder("Vantor Bank", "Vantor Airlines");
  }

  @Test
  void initials_of_two_letters_go_by_the_type_too() {
    assertThat(MarkedArticle.of("[O:General Motors] sank. [L:GM] is far.").resolved(noTypes()))
        .endsWith("GM=gm");
    assertThat(
            MarkedArticle.of("[O:Orkhon National Bank] sank. [L:ONB] is far.").resolved(noTypes()))
        .endsWith("ONB=orkhon national bank");
  }

  @Test
  void an_island_may_be_called_without_its_kind() {
    assertThat(MarkedArticle.of("[L:Orkha Island] is far. [L:Orkha] is green.").resolved())
        .endsWith("Orkha=orkha island");
    assertThat(MarkedArticle.of("[L:Orkha Lake] is far. [L:Orkha] is green.").resolved())
        .endsWith("Orkha=orkha");
  }

  @Test
  void two_words_of_no_language_are_called_by_the_first() {
    assertThat(MarkedArticle.of("[O:Northrup Grimman] won. [O:Northrup] paid.").resolved())
        .endsWith("Northrup=northrup grimman");
    assertThat(
            MarkedArticle.of("[O:Northrup Grimman] won. [O:Northrup] paid.")
                .resolved(EnumSet.complementOf(EnumSet.of(PipelineStep.SHORT_NAMES))))
        .endsWith("Northrup=northrup");
  }

  @Test
  void a_word_that_is_known_or_stands_first_or_beside_the_other_is_itself() {
    assertThat(MarkedArticle.of("[O:Vantor Parts] won. [O:Vantor] paid.").resolved("parts"))
        .endsWith("Vantor=vantor");
    assertThat(MarkedArticle.of("[O:Vantor Norway] won. [O:Vantor] paid.").resolved())
        .endsWith("Vantor=vantor");
    assertThat(MarkedArticle.of("[O:Vantor] won. [O:Vantor Grimman] and [O:Vantor].").resolved())
        .endsWith("Vantor=vantor");
    assertThat(
            MarkedArticle.of("[O:Vantor Grimman] won. [O:Vantor] and [O:Grimman] paid.").resolved())
        .contains("Vantor=vantor");
    assertThat(MarkedArticle.of("[O:Vantor Grimman Orkha] won. [O:Vantor] paid.").resolved())
        .endsWith("Vantor=vantor");
  }

  @Test
  void a_building_is_called_by_its_last_words() {
    assertThat(
            MarkedArticle.of(
                    "[L:Oslo Vantor International Airport]. [O:Vantor International Airport].")
                .resolved(noTypes()))
        .endsWith("Vantor International Airport=oslo vantor international airport");
    assertThat(
            MarkedArticle.of("[L:Space Museum of Orkhon]. The [O:Space Museum].")
                .resolved(noTypes()))
        .endsWith("Space Museum=space museum of orkhon");
    assertThat(
            MarkedArticle.of("[L:Oslo Vantor International Airport]. [L:International Airport].")
                .resolved())
        .endsWith("International Airport=international airport");
    assertThat(
            MarkedArticle.of("[L:Orkha Space Museum]. [L:Vantor Space Museum]. [L:Space Museum].")
                .resolved())
        .endsWith("Space Museum=space museum");
  }

  @Test
  void korea_is_the_one_that_the_article_knows() {
    assertThat(MarkedArticle.of("Oslo beat [L:South Korea]. [L:Korea] wept.").resolved())
        .endsWith("Korea=south korea");
    assertThat(MarkedArticle.of("[L:South Korea] met [L:North Korea]. [L:Korea].").resolved())
        .endsWith("Korea=korea");
    assertThat(MarkedArticle.of("[L:South Africa] won. [L:Africa] sang.").resolved())
        .endsWith("Africa=africa");
  }

  private static Set<PipelineStep> noTypes() {
    return EnumSet.complementOf(EnumSet.of(PipelineStep.TYPES));
  }
}
