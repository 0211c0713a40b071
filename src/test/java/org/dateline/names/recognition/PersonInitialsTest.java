package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class PersonInitialsTest {

  @Test
  void initials_before_a_name_are_a_part_of_it() {
    assertThat(complete("said P C [P:Georgi], who")).containsExactly("P P C Georgi");
    assertThat(complete("said MS [P:Golvar], who")).containsExactly("P MS Golvar");
    assertThat(complete("said S. [P:Jotham], who")).containsExactly("P S. Jotham");
  }

  @Test
  void titles_offices_and_other_words_are_none() {
    assertThat(complete("said MP [P:Georgi], who")).containsExactly("P Georgi");
    assertThat(complete("A [P:Georgi] is needed, and I [P:Georgi] am he."))
        .containsExactly("P Georgi", "P Georgi");
    assertThat(complete("said [O:B C] [P:Georgi], who")).containsExactly("O B C", "P Georgi");
  }

  @Test
  void the_code_of_a_country_behind_a_person_is_the_country() {
    assertThat(complete("1. [P:Lucas Georgi] (BRA) 2:03, [P:Ann Roe] (NED)"))
        .containsExactly("P Lucas Georgi", "L BRA", "P Ann Roe", "L NED");
    assertThat(complete("1. [P:Lucas Georgi] (CEO)")).containsExactly("P Lucas Georgi");
  }

  private static List<String> complete(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return PersonInitials.complete(ArticlePart.TEXT, article.article().text(), article.names())
        .stream()
        .map(name -> name.type().name().charAt(0) + " " + name.text())
        .toList();
  }
}
