package org.dateline.names.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.model.LinkReason;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasDefinitionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P:Joko Widodo], known as Jokowi, spoke. Then Jokowi left.",
        "[P:Joko Widodo], who is widely known as “Jokowi”, spoke. Then Jokowi left.",
        "[P:Joko Widodo] – more commonly known as [L:Jokowi] – spoke. Then [L:Jokowi] left.",
        "[P:Joko Widodo] (Jokowi) spoke. Then Jokowi left.",
        "[P:Jokowi], as [P:Joko Widodo] is known, spoke. Then [P:Jokowi] left.",
        "[P:Mohammed bin Salman] ([O:MBS]) spoke. Then [O:MBS] left.",
        "[P:John F. Kennedy], better known as JFK, spoke. Then JFK left.",
        "[P:Joaquín Guzmán], aka El Chapo, spoke. Then El Chapo left.",
        "[P:Joko Widodo] (born in 1961), better known as Jokowi, spoke. Then Jokowi left.",
        "The [L:Orkha Islands] (Vantoru in the old Moriori language) froze. Then Vantoru left.",
        "[P:Joko Widodo], known by his nickname Jokowi, spoke. Then Jokowi left.",
        "[P:Joko Widodo], known by his stage name Jokowi, spoke. Then Jokowi left.",
        "The [L:Orkha Islands] (Vantoru in Spanish) froze. Then Vantoru left.",
        "[P:Luis Roe] (\"Lulo\") spoke. Then Lulo left.",
        "[O:Islamic State], also known as [O:ISIS], fled. Then [O:ISIS] left.",
      })
  void another_name_that_an_article_introduces_is_the_same(String text) {
    MarkedArticle article = MarkedArticle.of(text);

    assertThat(article.mentions())
        .hasSize(3)
        .extracting(mention -> mention.key())
        .containsOnly(
            article.names().stream()
                .filter(name -> name.text().indexOf(' ') > 0)
                .findFirst()
                .orElseThrow()
                .key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P:Jane Roe] ([O:Labour]) won. [O:Labour] was glad.",
        "East of [L:Antioch], known as the Thebaid, hermits lived. The Thebaid was dry.",
        "The [L:Orkha Islands] ([L:Vantor] in America) froze. [L:Vantor] left.",
        "[P:Jane Roe] ([P:Poe] in tow), known to us, met [P:Poe].",
        "[P:Jane Roe] called [P:Poe] on Monday. [P:Poe] listened.",
      })
  void what_stands_beside_a_name_otherwise_is_another(String text) {
    assertThat(MarkedArticle.of(text).mentions())
        .noneMatch(mention -> mention.why().kind() == LinkReason.LinkRule.ALIAS_OF);
  }

  @Test
  void a_short_form_of_another_name_is_the_same_person() {
    assertThat(
            MarkedArticle.of(
                    "[P:Jane Ann Roe] (born in 1986), known as [P:Jane Marbles], sang. [P:Marbles]"
                        + " left.")
                .resolved())
        .containsExactly(
            "Jane Ann Roe=jane ann roe", "Jane Marbles=jane ann roe", "Marbles=jane ann roe");
  }

  @Test
  void a_link_by_another_name_says_so() {
    assertThat(MarkedArticle.of("[P:Joko Widodo], known as Jokowi, spoke.").mentions())
        .last()
        .extracting(mention -> mention.why())
        .isEqualTo(LinkReason.of(LinkReason.LinkRule.ALIAS_OF, "Joko Widodo", 1));
  }
}
