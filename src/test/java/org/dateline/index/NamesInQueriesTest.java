package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.model.EntityType.LOCATION;
import static org.dateline.model.EntityType.ORGANIZATION;
import static org.dateline.model.EntityType.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.search.SearchPage;
import org.dateline.model.Article;
import org.dateline.model.EntityType;
import org.dateline.model.query.Clause;
import org.dateline.model.query.SearchNotice;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A name in a query means the entity, not the words.
class NamesInQueriesTest extends QueryTestCase {

  private static final long KIM = 1;
  private static final long CHAIRMAN = 2;
  private static final long GEORGIA_STATE = 3;
  private static final long GEORGIA_GROUP = 4;
  private static final long KIM_YO_JONG = 5;

  private final List<String> asked = new ArrayList<>();

  @BeforeEach
  void publish() {
    fixture.with(
        ArticleDraft.of(1, "Kim Jong Un spoke.").naming(KIM, PERSON, "Kim Jong Un"),
        ArticleDraft.of(2, "The chairman spoke.").naming(CHAIRMAN, PERSON, "The chairman"),
        ArticleDraft.of(3, "Kim Yo Jong spoke.").naming(KIM_YO_JONG, PERSON, "Kim Yo Jong"),
        ArticleDraft.of(4, "The Kim Jong Un Avenue."),
        ArticleDraft.of(5, "In Georgia.").naming(GEORGIA_STATE, LOCATION, "Georgia"),
        ArticleDraft.of(6, "Georgia sells paper.").naming(GEORGIA_GROUP, ORGANIZATION, "Georgia"));
  }

  @Override
  Set<Long> called(Clause.EntityClause named) {
    Optional<EntityType> type = named.type();
    String name = named.name();
    asked.add(type.map(Enum::name).orElse("ANY") + " " + name);
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "kim jong un", "chairman" -> of(type, PERSON, KIM, CHAIRMAN);
      case "kim" -> of(type, PERSON, KIM, CHAIRMAN, KIM_YO_JONG);
      case "georgia" ->
          type.isEmpty()
              ? Set.of(GEORGIA_STATE, GEORGIA_GROUP)
              : type.get() == LOCATION
                  ? Set.of(GEORGIA_STATE)
                  : of(type, ORGANIZATION, GEORGIA_GROUP);
      default -> Set.of();
    };
  }

  private static Set<Long> of(Optional<EntityType> asked, EntityType type, Long... names) {
    return asked.isEmpty() || asked.get() == type ? Set.of(names) : Set.of();
  }

  @Test
  void an_entity_is_found_under_any_of_its_names() {
    assertFound("person:\"Kim Jong Un\"", 1L, 2L);
    assertFound("person:“Kim Jong Un”", 1L, 2L);
    assertFound("person:chairman", 1L, 2L);
    assertFound("entity:\"Kim Jong Un\"", 1L, 2L);
    assertFound("person:Kim", 1L, 2L, 3L);
    assertFound("\"Kim Jong Un\"", 1L, 4L);
  }

  @Test
  void the_type_tells_namesakes_apart() {
    assertFound("place:Georgia", 5L);
    assertFound("org:Georgia", 6L);
    assertFound("organization:Georgia", 6L);
    assertFound("entity:Georgia", 5L, 6L);
    assertFound("person:Georgia");
    assertThat(asked)
        .contains("LOCATION Georgia", "ORGANIZATION Georgia", "ANY Georgia", "PERSON Georgia");
  }

  @Test
  void names_join_with_words_and_with_each_other() {
    assertFound("person:Kim spoke", 1L, 2L, 3L);
    assertFound("person:Kim -person:\"Kim Jong Un\"", 3L);
    assertFound("person:\"Kim Jong Un\" OR place:Georgia", 1L, 2L, 5L);
    assertFound("person:(chairman OR \"Kim Yo Jong\")", 1L, 2L);
    assertFound("-person:Kim", 4L, 5L, 6L);
    assertFound("title:title person:chairman chairman", 2L);
  }

  @Test
  void what_nobody_is_called_is_said() {
    SearchPage found = fixture.search("person:Nobody");

    assertThat(found.hits()).isEmpty();
    assertThat(found.reading().notice()).contains(new SearchNotice.UnknownName("Nobody"));
    assertThat(fixture.search("person:Kim").reading().notice()).isEmpty();
    assertFound("-person:Nobody", 1L, 2L, 3L, 4L, 5L, 6L);
    assertFound("person:Nobody OR place:Georgia", 5L);
  }

  @Test
  void the_names_that_a_query_speaks_of_are_told() {
    assertThat(fixture.search("person:chairman place:Georgia").names())
        .containsExactlyInAnyOrder(KIM, CHAIRMAN, GEORGIA_STATE);
    assertThat(fixture.search("chairman").names()).isEmpty();
    assertThat(fixture.search("person:Nobody").names()).isEmpty();
  }

  @Test
  void what_is_more_about_an_entity_comes_first() {
    fixture.with(
        ArticleDraft.of(7, "A").naming(GEORGIA_STATE, LOCATION, "A").date("2001-01-01"),
        ArticleDraft.of(8, "B"));
    IndexableArticle about =
        new IndexableArticle(
            8,
            new Article("8", "Title", "", List.of(), Optional.empty(), "", "", "B"),
            true,
            false,
            List.of(
                new IndexableArticle.IndexableName(GEORGIA_STATE, 9, 0, 4, LOCATION, List.of())));
    fixture.with(about);

    assertThat(fixture.numbers("place:Georgia")).startsWith(8L);
    assertThat(fixture.numbers("place:Georgia", SortOrder.NEWEST)).containsExactly(7L, 8L, 5L);
  }

  @Test
  void the_names_that_an_article_is_most_about_are_told_with_it() {
    fixture.with(
        new IndexableArticle(
            9,
            new Article("9", "Nine", "", List.of(), Optional.empty(), "", "", "Text"),
            true,
            false,
            List.of(
                new IndexableArticle.IndexableName(11, 1, 0, 0.1, PERSON, List.of()),
                new IndexableArticle.IndexableName(12, 1, 0, 2, PERSON, List.of()),
                new IndexableArticle.IndexableName(13, 0, 5, 9, PERSON, List.of()),
                new IndexableArticle.IndexableName(1_000_000, 1, 0, 1, PERSON, List.of()))));

    assertThat(fixture.search("nine").hits().getFirst().names())
        .containsExactly(12L, 1_000_000L, 11L);
  }

  @Test
  void a_name_is_found_as_soon_as_it_is_typed() {
    assertThat(fixture.typing("person:\"Kim Jong Un")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(fixture.typing("person:Kim spo")).containsExactlyInAnyOrder(1L, 2L, 3L);
  }
}
