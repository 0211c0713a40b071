package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class MentionSplittingTest {

  @Test
  void a_place_and_what_is_in_it_are_two_names() {
    assertThat(split("[L:Orkhon's Grand Mosque] is old. [L:Orkhon] is hot."))
        .startsWith("L Orkhon", "L Grand Mosque");
    assertThat(split("[L:Norway’s Orkhon Valley] is green."))
        .as("a country is known")
        .containsExactly("L Norway", "L Orkhon Valley");
  }

  @Test
  void the_office_of_a_country_stays_whole() {
    assertThat(split("[O:China's Ministry of Foreign Affairs] said. [L:China] is big."))
        .startsWith("O China's Ministry of Foreign Affairs");
    assertThat(split("[O:Norway's Supreme Court] ruled."))
        .containsExactly("O Norway's Supreme Court");
  }

  @Test
  void a_possessive_that_is_part_of_the_name_stays_in_it() {
    assertThat(split("[O:Lloyd's Register] grew.")).containsExactly("O Lloyd's Register");
    assertThat(split("[O:Anna's Bakery] grew. [P:Anna] baked.")).startsWith("O Anna's Bakery");
  }

  @Test
  void what_a_slash_with_spaces_joins_are_two_names() {
    assertThat(split("[O:Newsmax / Zogby] polled.")).containsExactly("O Newsmax", "O Zogby");
    assertThat(split("[O:A / B] polled.")).containsExactly("O A / B");
    assertThat(split("[O:AC/DC] played.")).containsExactly("O AC/DC");
  }

  @Test
  void an_institute_at_a_university_and_the_university_are_two() {
    assertThat(split("[O:Orkhon Institute of Water at Tamir University] grew."))
        .containsExactly("O Orkhon Institute of Water", "O Tamir University");
    assertThat(split("[O:University of Orkhon at Tamir] grew."))
        .containsExactly("O University of Orkhon at Tamir");
  }

  @Test
  void what_a_hyphen_joins_are_two_names_where_both_are_known() {
    assertThat(split("[L:Syria-Turkey] talks.")).containsExactly("L Syria", "L Turkey");
    assertThat(split("[L:Orkha-Tamir] talks. [L:Orkha] and [L:Tamir] met."))
        .startsWith("L Orkha", "L Tamir");
    assertThat(split("[L:Orkha-Tamir] talks.")).containsExactly("L Orkha-Tamir");
    assertThat(split("[L:Guinea-Bissau] voted.")).containsExactly("L Guinea-Bissau");
    assertThat(split("[L:Orkha-on-Sea] is near [L:Orkha].")).startsWith("L Orkha-on-Sea");
  }

  @Test
  void what_an_organization_works_for_is_left_out() {
    assertThat(split("[O:Orkhon Society for Peace] met. [O:Orkhon Society] paid."))
        .containsExactly("O Orkhon Society", "O Orkhon Society");
    assertThat(split("[O:Centers for Disease Control] met.")).hasSize(1);
  }

  @Test
  void two_names_that_the_article_has_apart_are_two_around_a_comma() {
    assertThat(split("[O:Vantor, Larkspur] paid. [O:Vantor] and [O:Larkspur] left."))
        .startsWith("O Vantor", "O Larkspur");
    assertThat(split("[O:Vantor, Larkspur] paid. [O:Vantor] left."))
        .startsWith("O Vantor, Larkspur");
    assertThat(
            split(
                "[O:University of Orkhon, Tamir] won. [O:University of Orkhon] of [L:Tamir] won."))
        .startsWith("O University of Orkhon, Tamir");
  }

  @Test
  void a_person_of_an_organization_are_two_names() {
    assertThat(split("[O:Tanya Chan of the Civic Party] won. [P:Tanya Chan] smiled."))
        .startsWith("P Tanya Chan", "O Civic Party");
    assertThat(split("[O:Bank of Orkhon] won. [P:Bank] smiled.")).startsWith("O Bank of Orkhon");
    assertThat(split("[O:Larkspur Society of Orkhon] won.")).hasSize(1);
  }

  @Test
  void a_person_behind_an_organization_is_another_name() {
    assertThat(split("[O:Vantor Ana Torres] said. [P:Torres] smiled."))
        .startsWith("O Vantor", "P Ana Torres");
    assertThat(split("[O:Vantor Ana Torres] said. [P:Smith] smiled."))
        .startsWith("O Vantor Ana Torres");
  }

  @Test
  void nothing_more_stands_behind_a_legal_form() {
    assertThat(split("[O:Vantor Inc Orkhon Prize] won."))
        .containsExactly("O Vantor Inc", "O Orkhon Prize");
    assertThat(split("[O:Vantor Orkhon Prize] won.")).containsExactly("O Vantor Orkhon Prize");
  }

  @Test
  void a_person_is_never_taken_apart() {
    assertThat(split("[P:Norway's Ana Torres] won. [P:Ana Torres] smiled."))
        .startsWith("P Norway's Ana Torres");
  }

  @Test
  void the_halves_stand_where_they_stood() {
    MarkedArticle article = MarkedArticle.of("In [L:Norway's Orkhon Valley] it rained.");

    assertThat(MentionSplitting.apply(article.names()))
        .allSatisfy(
            name -> assertThat(name.span().of(article.article().text())).isEqualTo(name.text()));
  }

  private static List<String> split(String marked) {
    return MentionSplitting.apply(MarkedArticle.of(marked).names()).stream()
        .map(name -> name.type().name().charAt(0) + " " + name.text())
        .toList();
  }
}
