package org.dateline.names.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceContextTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load(Demonyms.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P:Osan] is a small village in Iran.",
        "[O:Osan], a town of 3,000, fell.",
        "They left the village of [P:Moon].",
        "in the northern city of [O:Trump]",
        "fire in [O:Baton Rouge], LA, on Monday",
        "He lives in [P:Jordan].",
        "[P:Houston], Texas",
        "troops in [O:Dalian] said"
      })
  void words_around_it_can_say_that_it_is_a_place(String marked) {
    assertThat(isPlace(marked)).as(marked).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P:Moon] said so.",
        "confidence in [P:Obama] fell",
        "shares in [O:Orange] rose",
        "believed in [P:Jordan].",
        "in [P:Jordan] Smith",
        "in [P:Jordan]'s view",
        "in [P:Houston], he said",
        "the City of [O:London] Police",
        "[P:Moon], a candidate in the race",
        "[O:Ajax], the city council",
        "[O:Coronado School District] is the school district in Coronado",
        "the age of [P:Trump]"
      })
  void where_they_do_not_it_is_none(String marked) {
    assertThat(isPlace(marked)).as(marked).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"on the [P:Moon].", "the [P:Moon] is near", "in The [P:Park], he"})
  void a_word_behind_its_article_is_no_person(String marked) {
    assertThat(isThing(marked)).as(marked).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P:Moon] said", "the [P:Moon] administration", "the [P:Moon Jae-in] talks",
        "the [P:Moon] Cabinet", "bathe [P:Moon]", "the [P:Warhol] exhibition"
      })
  void a_person_may_stand_behind_an_article_all_the_same(String marked) {
    assertThat(isThing(marked)).as(marked).isFalse();
  }

  private static boolean isPlace(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return PlaceContext.isPlaceHere(article.article(), article.names().getFirst(), GAZETTEER);
  }

  private static boolean isThing(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    return PlaceContext.isThing(
        article.article(), article.names().getFirst(), Set.of("moon", "park")::contains);
  }
}
