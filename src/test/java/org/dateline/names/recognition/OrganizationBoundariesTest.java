package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.names.LoadedModels;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class OrganizationBoundariesTest {

  @Test
  void the_demonym_before_an_institution_is_a_part_of_its_name() {
    assertThat(complete("The Norwegian [O:Foreign Ministry] agreed."))
        .containsExactly("O Norwegian Foreign Ministry");
    assertThat(complete("In 2019, Norwegian [O:Foreign Ministry] staff left."))
        .containsExactly("O Norwegian Foreign Ministry");
    assertThat(complete("An African [O:Development Fund] paid."))
        .containsExactly("O African Development Fund");
  }

  @Test
  void a_demonym_of_something_else_is_not() {
    assertThat(complete("The Norwegian [O:Vantor] agreed.")).containsExactly("O Vantor");
    assertThat(complete("South Korean [O:Vantor Bank] agreed.")).containsExactly("O Vantor Bank");
    assertThat(complete("The Norwegian [O:Sailors' Union] agreed."))
        .containsExactly("O Sailors' Union");
  }

  @Test
  void an_institution_has_two_fields() {
    assertThat(complete("Staff of the Water and [O:Power Authority] left."))
        .containsExactly("O Water and Power Authority");
    assertThat(complete("The [L:Orkhon] and [O:Tamir Rivers Commission] met."))
        .containsExactly("O Orkhon and Tamir Rivers Commission");
    assertThat(complete("He joined the [O:Institute of Nordic] and [O:Baltic Studies]."))
        .containsExactly("O Institute of Nordic and Baltic Studies");
  }

  @Test
  void two_institutions_stay_two() {
    assertThat(complete("The [O:Orkhon Bank] and [O:Tamir Rivers Commission] met."))
        .containsExactly("O Orkhon Bank", "O Tamir Rivers Commission");
    assertThat(complete("The [L:Netherlands] and [O:World Bank] met."))
        .containsExactly("L Netherlands", "O World Bank");
    assertThat(complete("The [O:NATO] and [O:Tamir Rivers Commission] met."))
        .containsExactly("O NATO", "O Tamir Rivers Commission");
    assertThat(complete("The Orkhon Post and [O:Tamir Times] met."))
        .containsExactly("O Tamir Times");
  }

  @Test
  void an_institution_begins_with_its_place() {
    assertThat(complete("The [L:Orkhon] Metropolitan Government paid."))
        .containsExactly("O Orkhon Metropolitan Government");
    assertThat(complete("The [L:Orkhon] Summer Games began.")).containsExactly("L Orkhon");
    assertThat(complete("[O:Blue Party] won. The [L:U.S.] Blue Party lost."))
        .as("the article has it without the place")
        .containsExactly("O Blue Party", "L U.S.");
  }

  @Test
  void what_ends_in_a_country_is_a_branch_there() {
    assertThat(complete("The bank [L:Vantor Namibia] grew.")).containsExactly("O Vantor Namibia");
    assertThat(complete("[L:Vantor Ethiopia] grew. The firm [P:Vantor Ethiopia] shrank."))
        .containsExactly("O Vantor Ethiopia", "O Vantor Ethiopia");
  }

  @Test
  void a_region_of_a_country_and_a_person_called_like_one_are_none() {
    assertThat(complete("In [L:Northern Namibia] and [L:Lake Nicaragua] it rains."))
        .containsExactly("L Northern Namibia", "L Lake Nicaragua");
    assertThat(complete("[P:Anatole France] wrote.")).containsExactly("P Anatole France");
  }

  private static List<String> complete(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return OrganizationBoundaries.complete(
            ArticlePart.TEXT,
            article.article().text(),
            article.names(),
            article.names(),
            LoadedModels.places())
        .stream()
        .map(name -> name.type().name().charAt(0) + " " + name.text())
        .toList();
  }
}
