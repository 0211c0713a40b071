package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.model.EntityType.LOCATION;
import static org.dateline.model.EntityType.ORGANIZATION;
import static org.dateline.model.EntityType.PERSON;

import java.util.Map;
import java.util.Set;
import org.dateline.index.document.ArticleDraft;
import org.dateline.model.query.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words, names, and anyone of a type, near each other.
class ProximityTest extends QueryTestCase {

  private static final long XI = 1;
  private static final long PRESIDENT = 2;
  private static final long KIM = 3;
  private static final long DALIAN = 4;
  private static final long XINHUA = 5;

  /// Xi goes by two names.
  private static final Map<String, Set<Long>> NAMES =
      Map.of(
          "Xi Jinping", Set.of(XI, PRESIDENT),
          "Kim Jong Un", Set.of(KIM),
          "Dalian", Set.of(DALIAN),
          "Xinhua", Set.of(XINHUA));

  @Override
  Set<Long> called(Clause.EntityClause named) {
    return NAMES.getOrDefault(named.name(), Set.of());
  }

  private static String words(int count) {
    return "word ".repeat(count);
  }

  /// Article n has n words between what `first` and `last` end and begin with.
  private void rows(String first, String last) {
    for (int between = 0; between <= 12; between++) {
      String text = "So " + first + " " + words(between) + last + " then.";
      fixture.with(
          ArticleDraft.of(between, text)
              .naming(XI, PERSON, "Xi Jinping")
              .naming(KIM, PERSON, "Kim Jong Un")
              .naming(DALIAN, LOCATION, "Dalian"));
    }
  }

  /// Whether both sides are near, in either order, in just those with at most so many between.
  private void assertNear(String left, String right) {
    for (int most = 0; most <= 12; most++) {
      Long[] near = new Long[most + 1];
      for (int between = 0; between <= most; between++) {
        near[between] = (long) between;
      }
      assertFound(left + " NEAR/" + most + " " + right, near);
      assertFound(right + " NEAR/" + most + " " + left, near);
    }
    assertThat(fixture.complete(left + " NEAR " + right)).hasSize(9);
  }

  @Test
  void two_words_have_at_most_so_many_words_between_them() {
    rows("sanctions", "tariffs");

    assertNear("sanctions", "tariffs");
    assertFound("\"sanctions tariffs\"~3", 0L, 1L, 2L, 3L);
    assertFound("\"tariffs sanctions\"~3", 0L, 1L, 2L, 3L);
  }

  @Test
  void a_phrase_counts_from_its_ends() {
    rows("national security adviser", "resigned");

    assertNear("\"national security adviser\"", "resigned");
    assertFound("\"security national\" NEAR/9 resigned");
  }

  @Test
  void a_name_counts_from_its_ends() {
    rows("Xi Jinping", "tariffs");

    assertNear("person:\"Xi Jinping\"", "tariffs");
  }

  @Test
  void a_name_of_three_words_counts_from_its_ends() {
    rows("Kim Jong Un", "tariffs");

    assertNear("person:\"Kim Jong Un\"", "tariffs");
    assertNear("PERSON", "tariffs");
  }

  @Test
  void two_names_have_at_most_so_many_words_between_them() {
    rows("Dalian", "Kim Jong Un");

    assertNear("place:Dalian", "person:\"Kim Jong Un\"");
    assertNear("PLACE", "PERSON");
  }

  @Test
  void other_forms_are_near_too() {
    fixture.with(ArticleDraft.of(1, "Meeting one two leaders."));

    assertFound("meet NEAR/2 leader", 1L);
    assertFound("met NEAR/1 leader");
  }

  @Test
  void an_entity_is_near_under_any_of_its_names() {
    fixture.with(
        ArticleDraft.of(1, "Tariffs, Xi Jinping said.").naming(XI, PERSON, "Xi Jinping"),
        ArticleDraft.of(2, "Tariffs, the president said.")
            .naming(PRESIDENT, PERSON, "the president"),
        ArticleDraft.of(3, "Tariffs, the president said.").naming(KIM, PERSON, "the president"),
        ArticleDraft.of(4, "Tariffs, Xi Jinping Street is long."));

    assertFound("person:\"Xi Jinping\" NEAR/3 tariffs", 1L, 2L);
    assertFound("entity:\"Xi Jinping\" NEAR/3 tariffs", 1L, 2L);
    assertThat(fixture.search("person:\"Xi Jinping\" NEAR/3 tariffs").names())
        .containsExactlyInAnyOrder(XI, PRESIDENT);
  }

  @Test
  void anyone_of_a_type_is_near_and_nobody_else() {
    fixture.with(
        ArticleDraft.of(1, "The national security adviser John Bolton left.")
            .naming(9, PERSON, "John Bolton"),
        ArticleDraft.of(2, "The national security adviser left Dalian.")
            .naming(DALIAN, LOCATION, "Dalian"),
        ArticleDraft.of(3, "The national security adviser left Xinhua.")
            .naming(XINHUA, ORGANIZATION, "Xinhua"),
        ArticleDraft.of(4, "The national security adviser left."));

    assertFound("PERSON NEAR/3 \"national security adviser\"", 1L);
    assertFound("\"national security adviser\" NEAR/3 PLACE", 2L);
    assertFound("LOCATION NEAR/3 \"national security adviser\"", 2L);
    assertFound("ORG NEAR/3 adviser", 3L);
    assertFound("(PERSON OR ORG) NEAR/3 adviser", 1L, 3L);
    assertFound("(PERSON OR ORG OR PLACE) NEAR/0 adviser", 1L);
    assertFound("Person NEAR/3 adviser");
  }

  @Test
  void anyone_is_near_an_entity() {
    fixture.with(
        ArticleDraft.of(1, "Kim Jong Un met Xi Jinping.")
            .naming(KIM, PERSON, "Kim Jong Un")
            .naming(XI, PERSON, "Xi Jinping"),
        ArticleDraft.of(2, "Kim Jong Un met rain in Dalian.")
            .naming(KIM, PERSON, "Kim Jong Un")
            .naming(DALIAN, LOCATION, "Dalian"));

    assertFound("person:\"Xi Jinping\" NEAR/1 person:\"Kim Jong Un\"", 1L);
    assertFound("PLACE NEAR/3 person:\"Kim Jong Un\"", 2L);
  }

  @Test
  void a_part_of_a_hyphenated_word_counts_from_its_place() {
    fixture.with(
        ArticleDraft.of(1, "Now a pro-Dalian rally took place.")
            .naming(DALIAN, LOCATION, "Dalian"));

    assertFound("place:Dalian NEAR/0 rally", 1L);
    assertFound("place:Dalian NEAR/0 pro", 1L);
    assertFound("place:Dalian NEAR/1 a", 1L);
    assertFound("place:Dalian NEAR/0 a");
    assertFound("place:Dalian NEAR/1 took", 1L);
    assertFound("place:Dalian NEAR/0 took");
  }

  @Test
  void a_name_with_a_possessive_counts_as_its_word() {
    fixture.with(
        ArticleDraft.of(1, "In Dalian’s one two port.").naming(DALIAN, LOCATION, "Dalian"));

    assertFound("place:Dalian NEAR/2 port", 1L);
    assertFound("place:Dalian NEAR/1 port");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 97, 98, 99, 100, 1_000, 999_999})
  void nothing_in_the_headline_is_near_anything_in_the_text(int most) {
    fixture.with(
        ArticleDraft.of(1, "Tariffs, said Xi Jinping.")
            .title("Sanctions on Dalian")
            .naming(DALIAN, LOCATION, "Dalian")
            .naming(XI, PERSON, "Xi Jinping"),
        ArticleDraft.of(2, "Rain.").title("Sanctions tariffs"));

    assertFound("sanctions NEAR/" + most + " tariffs", 2L);
    assertFound("\"sanctions tariffs\"~" + most, 2L);
    assertFound("place:Dalian NEAR/" + most + " tariffs");
    assertFound("place:Dalian NEAR/" + most + " person:\"Xi Jinping\"");
    assertFound("PLACE NEAR/" + most + " PERSON");
  }

  @Test
  void what_stands_for_several_words_is_near() {
    fixture.with(
        ArticleDraft.of(1, "Denuclearization and the sanctions."),
        ArticleDraft.of(2, "Denuclearized. " + words(9) + "Sanctions."));

    assertFound("denuc* NEAR/3 sanctions", 1L);
    assertFound("*clear* NEAR/3 sanctions", 1L);
    assertFound("denuclearisation~ NEAR/3 sanctoins~", 1L);
    assertFound("(denuclearization OR peace) NEAR/3 sanctions", 1L);
    assertFound("denuc* NEAR/9 sanct*", 1L, 2L);
  }

  @Test
  void near_goes_on_from_what_is_near() {
    fixture.with(
        ArticleDraft.of(1, "Kim one Xi two three Moon."),
        ArticleDraft.of(2, "Kim one two three Xi Moon."),
        ArticleDraft.of(3, "Moon Kim Xi."));

    assertFound("kim NEAR/1 xi NEAR/2 moon", 1L, 3L);
    assertFound("kim NEAR/3 xi NEAR/0 moon", 2L, 3L);
  }

  @Test
  void as_much_as_one_likes_may_be_near() {
    String phrase = words(70).strip();
    fixture.with(ArticleDraft.of(1, phrase + " one two sanctions. Kim met Xi."));

    assertFound("\"" + phrase + "\" NEAR/2 sanctions", 1L);
    assertFound("\"" + phrase + "\" NEAR/1 sanctions");
    assertThat(fixture.places("\"" + phrase + "\" NEAR/2 sanctions", 1)).contains("sanctions");
    assertFound("word" + " NEAR/3 word".repeat(80), 1L);
    assertFound("kim NEAR met NEAR xi NEAR kim NEAR met NEAR xi", 1L);
  }

  @Test
  void near_is_a_condition_like_any_other() {
    fixture.with(
        ArticleDraft.of(1, "Kim met Xi. Rain."),
        ArticleDraft.of(2, "Kim met Xi."),
        ArticleDraft.of(3, "Rain, Kim."));

    assertFound("kim NEAR xi rain", 1L);
    assertFound("kim NEAR xi -rain", 2L);
    assertFound("rain -(kim NEAR xi)", 3L);
    assertFound("kim NEAR xi OR rain", 1L, 2L, 3L);
  }

  @Test
  void what_is_near_is_marked_word_by_word_and_only_there() {
    fixture.with(
        ArticleDraft.of(
                1, "Tariffs. " + words(12) + "Xi Jinping wants tariffs. " + words(12) + "Tariffs.")
            .naming(XI, PERSON, "Xi Jinping"));

    assertThat(fixture.places("person:\"Xi Jinping\" NEAR/2 tariffs", 1))
        .containsExactly("tariffs");
    assertThat(fixture.places("wants NEAR/0 tariffs", 1)).containsExactly("wants", "tariffs");
    assertThat(fixture.places("wants NEAR/0 \"xi jinping\"", 1))
        .containsExactly("Xi", "Jinping", "wants");
  }

  @Test
  void who_is_not_known_is_near_nothing() {
    fixture.with(ArticleDraft.of(1, "Tariffs, said Xi Jinping.").naming(XI, PERSON, "Xi Jinping"));

    assertFound("person:Nobody NEAR tariffs");
  }
}
