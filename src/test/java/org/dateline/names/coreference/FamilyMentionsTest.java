package org.dateline.names.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;

class FamilyMentionsTest {

  @Test
  void a_family_is_none_of_its_members_and_no_organization() {
    MarkedArticle article = MarkedArticle.of("The [O:Obamas] moved. [P:Barack Obama] taught.");

    assertThat(article.resolved()).containsExactly("Obamas=obamas", "Barack Obama=barack obama");
    assertThat(article.types()).startsWith("Obamas/P");
  }

  @Test
  void a_family_is_found_where_the_recogniser_found_none() {
    assertThat(MarkedArticle.of("[P:Tom Jones] left. The Joneses sold the house.").resolved())
        .containsExactly("Tom Jones=tom jones", "Joneses=joneses");
  }

  @Test
  void a_team_with_the_surname_of_a_person_stays_a_team() {
    assertThat(
            MarkedArticle.of("[P:Jim Brown] met the [O:Cleveland Browns]. The [O:Browns] won.")
                .resolved())
        .endsWith("Browns=cleveland browns");
  }
}
