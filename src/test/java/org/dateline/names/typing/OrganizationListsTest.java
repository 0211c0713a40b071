package org.dateline.names.typing;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.names.MarkedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationListsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Among the companies were [O:Vantor], [L:Lotte] and [L:Hanwha]. | lotte hanwha",
        "Firms like [O:Vantor] and [L:Lotte] paid. | lotte",
        "Travellers like [O:Vantor] and [L:Lotte]. | ''",
        "Universities such as [O:Makerere University], [L:Kampala], paid. | ''",
        "Companies paid. Then [O:Vantor] and [L:Lotte] left. | ''",
      })
  void places_beside_an_organization_in_a_list_of_them_are_others(String marked, String listed) {
    MarkedArticle article = MarkedArticle.of(marked);

    assertThat(OrganizationLists.in(article.article().text(), article.names()))
        .containsExactlyInAnyOrder(listed.isEmpty() ? new String[0] : listed.split(" "));
  }
}
