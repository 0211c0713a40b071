package org.dateline.names.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.ArticlePart;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorCitationsTest {

  @Test
  void who_is_cited_with_a_year_in_brackets_is_a_person() {
    assertThat(complete("it helps ([O:Orkhon & Tam], 2007; [L:Vantor], Roe, & Li-Berg, 2010a)."))
        .containsExactly("P Orkhon", "P Tam", "P Vantor", "P Roe", "P Li-Berg");
    assertThat(complete("it helps (see Orkhon and Tam 2007: 12)"))
        .containsExactly("P Orkhon", "P Tam");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it helps ([O:Orkhon & Tam], a firm)",
        "[O:Orkhon & Tam], 2007",
        "it helps ([O:Orkhon & Tam], in 2007)",
        "it helps ([O:Orkhon & Tam], 2007 metres)",
      })
  void without_brackets_or_a_year_nobody_is_cited(String marked) {
    assertThat(complete(marked)).containsExactly("O Orkhon & Tam");
  }

  private static List<String> complete(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return AuthorCitations.complete(ArticlePart.TEXT, article.article().text(), article.names())
        .stream()
        .map(name -> name.type().name().charAt(0) + " " + name.text())
        .toList();
  }
}
