package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.dateline.index.document.IndexableArticle.IndexableName;
import org.dateline.index.facet.EntityByName;
import org.dateline.index.facet.EntityTypeLookup;
import org.dateline.index.facet.FacetCounts.EntityCount;
import org.dateline.index.facet.FacetRequest;
import org.dateline.index.query.IndexCondition;
import org.dateline.model.EntityType;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the index knows of names: how much an article is about each, and how many mention it.
class NamesTest {

  private static final long KIM = 7;
  private static final long KIM_HYPHENED = 8;
  private static final long XI = 9;
  private static final EntityByName ONE_KIM = EntityByName.of(Map.of(KIM_HYPHENED, KIM));

  @TempDir Path folder;
  private IndexFixture fixture;

  @BeforeEach
  void open() {
    fixture = IndexFixture.open(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private static IndexableName passing(long name) {
    return name(name, 1, 0, 0.02);
  }

  private static IndexableName named(long name, double weight) {
    return name(name, 3, 0, weight);
  }

  private static IndexableName name(long name, int mentions, int weak, double weight) {
    return new IndexableName(name, mentions, weak, weight, EntityType.PERSON, List.of());
  }

  /// The entities in the most articles.
  private List<EntityCount> counted(EntityByName entityByName) {
    return fixture
        .index()
        .counts(
            IndexFixture.query("", SortOrder.NEWEST),
            new FacetRequest(entityByName, EntityTypeLookup.ONE, 9, 9, true),
            CancellationSignal.NEVER)
        .entities();
  }

  private List<Long> best(Long... names) {
    return fixture.numbers(
        "", SortOrder.RELEVANCE, new IndexCondition.AnyNameCondition(Set.of(names)));
  }

  @Test
  void an_article_about_a_name_comes_before_one_that_mentions_it_in_passing() {
    fixture.with(
        IndexFixture.naming(1, passing(KIM), named(XI, 3)),
        IndexFixture.naming(2, named(KIM, 2.5), passing(XI)),
        IndexFixture.naming(3, named(KIM, 0.4)),
        IndexFixture.naming(4, passing(KIM)));

    assertThat(best(KIM)).containsExactly(2L, 3L, 4L, 1L);
    assertThat(best(XI)).containsExactly(1L, 2L);
  }

  @Test
  void the_weights_of_two_names_that_are_one_entity_are_added_up() {
    fixture.with(
        IndexFixture.naming(1, named(KIM, 0.6), named(KIM_HYPHENED, 0.6)),
        IndexFixture.naming(2, named(KIM, 1)),
        IndexFixture.naming(3, named(KIM_HYPHENED, 1.3)));

    assertThat(best(KIM, KIM_HYPHENED)).containsExactly(3L, 1L, 2L);
  }

  @Test
  void words_and_names_are_added_up() {
    fixture.with(
        IndexFixture.naming(1, passing(KIM)),
        IndexFixture.naming(2, named(KIM, 2)),
        IndexFixture.naming(3));

    assertThat(
            fixture.numbers(
                "title", SortOrder.RELEVANCE, new IndexCondition.AnyNameCondition(Set.of(KIM))))
        .containsExactly(2L, 1L);
  }

  @Test
  void an_entity_of_more_names_than_can_be_scored_is_found() {
    fixture.with(IndexFixture.naming(1, passing(KIM)), IndexFixture.naming(2, passing(XI)));
    Long[] names = LongStream.range(10, 3_000).boxed().toArray(Long[]::new);
    names[0] = KIM;

    assertThat(best(names)).containsExactly(1L);
  }

  @Test
  void an_article_that_mentions_an_entity_under_two_names_counts_once() {
    fixture.with(
        IndexFixture.naming(1, passing(KIM), passing(KIM_HYPHENED), passing(XI)),
        IndexFixture.naming(2, passing(KIM_HYPHENED)),
        IndexFixture.naming(3, passing(XI)));

    assertThat(counted(ONE_KIM)).containsExactly(new EntityCount(KIM, 2), new EntityCount(XI, 2));
    assertThat(counted(EntityByName.THEMSELVES)).contains(new EntityCount(KIM, 1));
    assertThat(
            fixture
                .index()
                .withAnyName(
                    List.of(List.of(KIM, KIM_HYPHENED), List.of(XI), List.of(99L), List.of())))
        .containsExactly(2L, 2L, 0L, 0L);
  }

  @Test
  void what_is_no_name_is_not_counted() {
    fixture.with(IndexFixture.naming(1, passing(KIM), passing(XI)));
    EntityByName entityByName = EntityByName.of(Map.of(KIM, EntityByName.NOBODY));

    assertThat(counted(entityByName)).containsExactly(new EntityCount(XI, 1));
  }

  @Test
  void weak_mentions_count_apart() {
    fixture.with(
        IndexFixture.naming(1, name(KIM, 0, 4, 0.2)),
        IndexFixture.naming(2, name(KIM, 1, 2, 0.4), name(XI, 0, 1, 0.1)));

    assertThat(fixture.index().weakMentions(List.of(KIM))).isEqualTo(6);
    assertThat(fixture.index().weakMentions(List.of(KIM, XI))).isEqualTo(7);
    assertThat(fixture.index().weakMentions(List.of(99L))).isZero();
    assertThat(best(KIM)).containsExactly(2L);
    assertThat(counted(EntityByName.THEMSELVES)).containsExactly(new EntityCount(KIM, 1));
  }

  @Test
  void an_article_that_is_indexed_again_counts_as_it_is_now() {
    fixture.with(IndexFixture.naming(1, passing(KIM), name(XI, 0, 3, 0.1)));
    fixture.with(IndexFixture.naming(2, passing(KIM)));
    fixture.with(IndexFixture.naming(1, passing(XI)));

    assertThat(fixture.index().withAnyName(List.of(List.of(KIM), List.of(KIM, XI))))
        .containsExactly(1L, 2L);
    assertThat(fixture.index().weakMentions(List.of(XI))).isZero();
    assertThat(counted(ONE_KIM)).contains(new EntityCount(KIM, 1));
  }
}
