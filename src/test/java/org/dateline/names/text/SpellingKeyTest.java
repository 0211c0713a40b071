package org.dateline.names.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.model.EntityType.LOCATION;
import static org.dateline.model.EntityType.ORGANIZATION;
import static org.dateline.model.EntityType.PERSON;

import org.dateline.model.NameKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Kim Jong-un, Jong-un Kim",
    "John F. Kennedy, John Kennedy",
    "'Kennedy, John F.', John Kennedy",
    "J. Robert Hollins, Robert Hollins",
    "Robert Downey Jr., 'Downey, Robert, Jr.'",
    "J.R.R. Hollins, J. R. R. Hollins",
  })
  void a_person_is_one_in_any_order_and_without_initials(String one, String other) {
    assertThat(person(one)).isEqualTo(person(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong Un, Kim Jong Il",
    "Robert Downey Jr., Robert Downey",
    "J. Hollins, K. Hollins",
    "J. Hollins, Hollins",
    "John Paul II, John Paul III",
    "George Bush, George Walker Bush",
  })
  void another_word_another_generation_or_a_lone_initial_is_another(String one, String other) {
    assertThat(person(one)).isNotEqualTo(person(other));
  }

  @Test
  void a_place_and_an_organization_of_one_name_are_one_but_no_person() {
    assertThat(SpellingKey.of(new NameKey(LOCATION, "orkhon")))
        .isEqualTo(SpellingKey.of(new NameKey(ORGANIZATION, "orkhon")))
        .isNotEqualTo(SpellingKey.of(new NameKey(PERSON, "orkhon")));
  }

  @Test
  void the_order_of_an_organizations_words_matters() {
    assertThat(SpellingKey.of(new NameKey(ORGANIZATION, "orkhon bank")))
        .isNotEqualTo(SpellingKey.of(new NameKey(ORGANIZATION, "bank orkhon")));
  }

  private static String person(String name) {
    return SpellingKey.of(NameNormalizer.key(PERSON, name));
  }
}
