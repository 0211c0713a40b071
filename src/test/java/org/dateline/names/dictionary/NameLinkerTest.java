package org.dateline.names.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.model.EntityType.LOCATION;
import static org.dateline.model.EntityType.ORGANIZATION;
import static org.dateline.model.EntityType.PERSON;

import java.nio.file.Path;
import org.dateline.model.EntityType;
import org.dateline.model.NameKey;
import org.dateline.names.text.NameNormalizer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameLinkerTest {

  private static final NameLinker BY_SPELLING = NameLinker.bySpelling();

  private NameDictionary dictionary;
  private NameLinker linker;

  @BeforeAll
  void compile(@TempDir Path folder) {
    dictionary =
        SmallSource.compiled(
            folder,
            "DPRK | North_Korea | 0.9",
            "North Korea | North_Korea | 1.0",
            "Kim Jong Un | Kim_Jong-un | 1.0",
            "Kim Jong-un | Kim_Jong-un | 1.0",
            "Kim Chong Un | Kim_Jong-un | 1.0",
            "Kim | Kim_Jong-un | 0.9",
            "Boeing | Boeing | 0.95",
            "Boeing Company | Boeing | 1.0",
            "Moreau | Jeanne_Moreau | 0.9",
            "Georgia | Georgia_(country) | 0.6",
            "Big Orkhon | Big_Orkhon_(film) | 0.6",
            "BIG ORKHON | Big_Orkhon | 1.0",
            "Big-Orkhon | Big_Orkhon | 0.75",
            "Torres Ana | Ana_Torres_(singer) | 0.8",
            "Vague Name | Something_Else | 0.2",
            "Church of Orkhology | Church_of_Orkhology | 1.0",
            "Orkhology | Orkhology | 1.0",
            "WHO | World_Health_Organization | 0.9",
            "World Health Organization | World_Health_Organization | 1.0");
    linker = NameLinker.with(dictionary);
  }

  @AfterAll
  void close() {
    dictionary.close();
  }

  @ParameterizedTest
  @CsvSource({
    "LOCATION, DPRK, North Korea",
    "PERSON, Kim Jong Un, Kim Chong Un",
    "ORGANIZATION, Boeing, Boeing Company",
    "ORGANIZATION, WHO, World Health Organization",
    "ORGANIZATION, Church of Orkhology, Orkhology",
  })
  void names_that_the_dictionary_gives_for_the_same_are_one(
      EntityType type, String one, String other) {
    assertThat(link(type, one)).isEqualTo(link(type, other));
  }

  @Test
  void a_link_carries_the_title_of_the_dictionary() {
    assertThat(link(LOCATION, "DPRK").title()).isEqualTo("North Korea");
    assertThat(link(LOCATION, "Orkhon").title()).isEmpty();
  }

  @Test
  void a_single_word_of_a_person_is_nobodys() {
    assertThat(link(PERSON, "Moreau").title()).isEmpty();
    assertThat(link(PERSON, "Kim")).isNotEqualTo(link(PERSON, "Kim Jong Un"));
  }

  @Test
  void a_single_word_that_only_one_thing_is_called_by_is_that_thing() {
    assertThat(link(PERSON, "Boeing")).isEqualTo(link(ORGANIZATION, "Boeing"));
  }

  @Test
  void a_place_of_several_is_the_one_that_its_article_told() {
    EntityLink country = linker.link(new NameKey(LOCATION, "georgia"), "Georgia");
    EntityLink state = linker.link(new NameKey(LOCATION, "georgia state"), "Georgia");

    assertThat(country).isNotEqualTo(state);
    assertThat(country.title()).isEmpty();
    assertThat(state.title()).isEmpty();
  }

  @Test
  void a_work_or_a_thing_of_another_type_is_passed_over() {
    assertThat(link(ORGANIZATION, "Big Orkhon").title()).isEqualTo("Big Orkhon");
    assertThat(link(LOCATION, "Torres Ana").title()).isEmpty();
    assertThat(link(PERSON, "Torres Ana").title()).isEqualTo("Ana Torres (singer)");
  }

  @Test
  void an_unlikely_alias_is_no_link() {
    assertThat(link(ORGANIZATION, "Vague Name").title()).isEmpty();
  }

  @Test
  void a_short_form_is_looked_up_by_its_full_name() {
    NameKey full = NameNormalizer.key(PERSON, "Kim Jong Un");

    assertThat(linker.link(full, "Moreau")).isEqualTo(link(PERSON, "Kim Jong Un"));
  }

  @Test
  void capitals_tell_an_acronym_from_a_word() {
    assertThat(link(ORGANIZATION, "Who").title()).isEmpty();
  }

  @Test
  void without_a_dictionary_names_are_compared_by_spelling() {
    assertThat(bySpelling(PERSON, "Kim Jong-un")).isEqualTo(bySpelling(PERSON, "Jong Un Kim"));
    assertThat(bySpelling(LOCATION, "Orkhon")).isEqualTo(bySpelling(ORGANIZATION, "Orkhon"));
    assertThat(bySpelling(LOCATION, "DPRK")).isEqualTo(bySpelling(LOCATION, "North Korea"));
    assertThat(bySpelling(PERSON, "Kim Jong Un")).isNotEqualTo(bySpelling(PERSON, "Kim Chong Un"));
  }

  @Test
  void the_version_changes_with_the_dictionary() {
    assertThat(linker.version()).isNotEqualTo(BY_SPELLING.version());
    assertThat(NameLinker.bySpelling().version()).isEqualTo(BY_SPELLING.version());
  }

  private EntityLink link(EntityType type, String name) {
    return linker.link(NameNormalizer.key(type, name), name);
  }

  private static EntityLink bySpelling(EntityType type, String name) {
    return BY_SPELLING.link(NameNormalizer.key(type, name), name);
  }
}
