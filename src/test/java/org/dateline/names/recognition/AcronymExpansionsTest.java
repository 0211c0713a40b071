package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.names.LoadedModels;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class AcronymExpansionsTest {

  @Test
  void the_letters_tell_where_a_name_begins_and_ends() {
    assertThat(complete("A report of the [O:Orkhon Panel] on River Change (OPRC) said so."))
        .containsExactly("O Orkhon Panel on River Change", "O OPRC");
    assertThat(complete("the Economic [O:Commission] for [L:Orkhon] (ECO)"))
        .containsExactly("O Economic Commission for Orkhon", "O ECO");
  }

  @Test
  void a_name_that_no_model_saw_is_found_by_them() {
    assertThat(complete("The chairman of the Orkhon Union (OU) spoke. The OU met."))
        .containsExactly("O Orkhon Union", "O OU");
    assertThat(complete("The Orkhon Union's (OU) chairman spoke."))
        .containsExactly("O Orkhon Union", "O OU");
  }

  @Test
  void without_a_word_of_institutions_it_is_none() {
    assertThat(complete("She has Restless Legs Syndrome (RLS).")).isEmpty();
    assertThat(complete("in [L:Orkhon America] and the [L:Tamir] (OAT)"))
        .containsExactly("L Orkhon America", "L Tamir");
  }

  @Test
  void letters_that_do_not_fit_change_nothing() {
    assertThat(complete("the [O:Orkhon Panel] on River Change (XYZ)"))
        .containsExactly("O Orkhon Panel");
    assertThat(complete("[P:Ann Orkhon] of the Union (AOU)")).containsExactly("P Ann Orkhon");
  }

  @Test
  void a_bracket_that_was_run_together_with_the_name_is_parted() {
    assertThat(complete("the [O:Orkhon Ishin (Renewal Party]) won"))
        .containsExactly("O Orkhon Ishin", "O Renewal Party");
  }

  @Test
  void a_short_name_of_its_letters_is_an_organization_everywhere() {
    assertThat(complete("The [O:Institute of Tourism] (Intour) grew. [P:Intour] is old."))
        .containsExactly("O Institute of Tourism", "O Intour", "O Intour");
    assertThat(complete("The [O:Institute of Tourism] (Vilnius) grew."))
        .containsExactly("O Institute of Tourism");
  }

  @Test
  void a_short_name_of_another_language_is_an_organization_everywhere() {
    assertThat(
            complete("The [O:Orkhon Institute of Rivers] ([P:Conagro]) grew. [L:Conagro] is old."))
        .containsExactly("O Orkhon Institute of Rivers", "O Conagro", "O Conagro");
    assertThat(complete("The [O:Rivers Authority] of [L:Orkhon] ([P:Cexor]) grew."))
        .containsExactly("O Rivers Authority", "L Orkhon", "O Cexor");
  }

  @Test
  void a_place_or_a_person_in_brackets_is_no_short_name() {
    assertThat(complete("The [O:Rivers Institute] ([L:Vilnius]) grew."))
        .containsExactly("O Rivers Institute", "L Vilnius");
    assertThat(complete("The [O:Rivers Institute] ([P:Mary]) met [P:Ann Orkhon] ([P:Roe])."))
        .containsExactly("O Rivers Institute", "P Mary", "P Ann Orkhon", "P Roe");
    assertThat(
            complete(
                "The [O:Rivers Institute] ([P:Orkhon]) of [P:Ann Orkhon] in [L:Tamir] ([P:Cexor])."))
        .containsExactly("O Rivers Institute", "P Orkhon", "P Ann Orkhon", "L Tamir", "P Cexor");
  }

  private static List<String> complete(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return AcronymExpansions.complete(
            ArticlePart.TEXT, article.article().text(), article.names(), LoadedModels.places())
        .stream()
        .map(name -> name.type().name().charAt(0) + " " + name.text())
        .toList();
  }
}
