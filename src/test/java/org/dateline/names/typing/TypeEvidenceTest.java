package org.dateline.names.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.model.EntityType.LOCATION;
import static org.dateline.model.EntityType.ORGANIZATION;

import java.util.Arrays;
import java.util.Comparator;
import org.dateline.model.EntityType;
import org.dateline.names.MarkedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeEvidenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOCATION | They live in [O:Orkhon] today.",
        "LOCATION | a fire near [P:Orkhon]",
        "LOCATION | the road to [O:Orkhon] is closed",
        "LOCATION | the village of [P:Orkhon] burned",
        "LOCATION | [P:Orkhon] is a small town on the coast",
        "LOCATION | [O:Orkhon] was the former capital",
        "LOCATION | the [O:Orkhon River]",
        "LOCATION | [P:Mount Lane Park] closed",
        "ORGANIZATION | the band [P:Orkhon] played",
        "ORGANIZATION | the carmaker [L:Orkhon] sued",
        "ORGANIZATION | [L:Orkhon] is a German company",
        "ORGANIZATION | [P:Orkhon Holdings Ltd] paid",
        "ORGANIZATION | [L:Orkhon University] opened",
        "ORGANIZATION | [P:Orkhon] announced a phone",
        "ORGANIZATION | [L:Orkhon]'s shares fell",
        "ORGANIZATION | the [P:Red Orkhon] played",
        "ORGANIZATION | the rights organisation “[P:Orkhon]” paid",
        "ORGANIZATION | a Spanish NGO [L:Orkhon] paid",
        "ORGANIZATION | [P:Orkhon], a small company, paid",
        "ORGANIZATION | [L:Orkhon], the largest bank",
        "PERSON | Mr. [L:Orkhon] left",
        "PERSON | the singer [O:Orkhon] left",
        "PERSON | her husband, [L:Orkhon]; she",
        "PERSON | [L:Orkhon], who left",
        "PERSON | [O:Orkhon] was born there",
        "PERSON | [O:Orkhon] is a painter",
      })
  void the_words_around_a_name_tell_its_type(EntityType type, String marked) {
    assertThat(most(marked)).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[P:Orkhon] left.",
        "in [P:Orkhon]'s view",
        "in [P:Orkhon] Valley they",
        "within [P:Orkhon]",
        "husband of [P:Orkhon]",
        "the [P:Mary Waters]'s house",
        "the [P:Mary Waters] I knew",
        "a [P:Orkhon River-like] thing",
        "they left [P:Orkhon]-born players",
        "[P:Orkhon], a man of many talents, who would later join a company",
        "[P:Orkhon] is a good singer and is a villager"
      })
  void other_words_tell_nothing_of_a_place_or_an_organization(String marked) {
    TypeEvidence evidence = read(marked);

    assertThat(evidence.of(LOCATION)).as("place").isZero();
    assertThat(evidence.of(ORGANIZATION)).as("organization").isZero();
  }

  @Test
  void an_acronym_is_rather_an_organization_unless_everything_is_in_capitals() {
    assertThat(read("so the [P:VNTR] left").of(ORGANIZATION)).isPositive();
    assertThat(read("SO THE [P:VNTR] LEFT").of(ORGANIZATION)).isZero();
  }

  @Test
  void a_last_word_that_says_what_it_is_weighs_more_than_a_word_before_it() {
    TypeEvidence evidence = read("a branch in [L:Orkhon University] today");

    assertThat(evidence.of(ORGANIZATION)).isGreaterThan(evidence.of(LOCATION));
  }

  @Test
  void every_mention_counts() {
    MarkedArticle article = MarkedArticle.of("near [O:Orkhon]. In [O:Orkhon].");
    TypeEvidence evidence = new TypeEvidence();
    article.names().forEach(name -> evidence.read(article.article().text(), name));

    assertThat(evidence.of(LOCATION)).isEqualTo(2 * read("near [O:Orkhon].").of(LOCATION));
  }

  private static EntityType most(String marked) {
    TypeEvidence evidence = read(marked);
    EntityType most =
        Arrays.stream(EntityType.values())
            .max(Comparator.comparingDouble(evidence::of))
            .orElseThrow();
    assertThat(evidence.of(most)).as(marked).isPositive();
    return most;
  }

  private static TypeEvidence read(String marked) {
    MarkedArticle article = MarkedArticle.of(marked);
    TypeEvidence evidence = new TypeEvidence();
    evidence.read(article.article().text(), article.names().getFirst());
    return evidence;
  }
}
