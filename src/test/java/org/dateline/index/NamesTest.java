package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.dateline.index.document.Indexed.Named;
import org.dateline.index.facet.Counts.Counted;
import org.dateline.index.facet.Kinds;
import org.dateline.index.facet.Owners;
import org.dateline.index.facet.Wanted;
import org.dateline.index.query.Condition;
import org.dateline.model.EntityType;
import org.dateline.model.query.Sort;
import org.dateline.model.query.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the index knows of names: how much an article is about each, and how many mention it.
class NamesTest {

  private static final long KIM = 7;
  private static final long KIM_HYPHENED = 8;
  private static final long XI = 9;
  private static final Owners ONE_KIM = Owners.of(Map.of(KIM_HYPHENED, KIM));

  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() {
    shelf = Shelf.open(folder);
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  private static Named passing(long name) {
    return name(name, 1, 0, 0.02);
  }

  private static Named named(long name, double weight) {
    return name(name, 3, 0, weight);
  }

  private static Named name(long name, int mentions, int weak, double weight) {
    return new Named(name, mentions, weak, weight, EntityType.PERSON, List.of());
  }

  /// The entities in the most articles.
  private List<Counted> counted(Owners owners) {
    return shelf
        .index()
        .counts(Shelf.query("", Sort.NEWEST), new Wanted(owners, Kinds.ONE, 9, 9, true), Stop.NEVER)
        .entities();
  }

  private List<Long> best(Long... names) {
    return shelf.numbers("", Sort.RELEVANCE, new Condition.AnyName(Set.of(names)));
  }

  @Test
  void an_article_about_a_name_comes_before_one_that_mentions_it_in_passing() {
    shelf.with(
        Shelf.naming(1, passing(KIM), named(XI, 3)),
        Shelf.naming(2, named(KIM, 2.5), passing(XI)),
        Shelf.naming(3, named(KIM, 0.4)),
        Shelf.naming(4, passing(KIM)));

    assertThat(best(KIM)).containsExactly(2L, 3L, 4L, 1L);
    assertThat(best(XI)).containsExactly(1L, 2L);
  }

  @Test
  void the_weights_of_two_names_that_are_one_entity_are_added_up() {
    shelf.with(
        Shelf.naming(1, named(KIM, 0.6), named(KIM_HYPHENED, 0.6)),
        Shelf.naming(2, named(KIM, 1)),
        Shelf.naming(3, named(KIM_HYPHENED, 1.3)));

    assertThat(best(KIM, KIM_HYPHENED)).containsExactly(3L, 1L, 2L);
  }

  @Test
  void words_and_names_are_added_up() {
    shelf.with(Shelf.naming(1, passing(KIM)), Shelf.naming(2, named(KIM, 2)), Shelf.naming(3));

    assertThat(shelf.numbers("title", Sort.RELEVANCE, new Condition.AnyName(Set.of(KIM))))
        .containsExactly(2L, 1L);
  }

  @Test
  void an_entity_of_more_names_than_can_be_scored_is_found() {
    shelf.with(Shelf.naming(1, passing(KIM)), Shelf.naming(2, passing(XI)));
    Long[] names = LongStream.range(10, 3_000).boxed().toArray(Long[]::new);
    names[0] = KIM;

    assertThat(best(names)).containsExactly(1L);
  }

  @Test
  void an_article_that_mentions_an_entity_under_two_names_counts_once() {
    shelf.with(
        Shelf.naming(1, passing(KIM), passing(KIM_HYPHENED), passing(XI)),
        Shelf.naming(2, passing(KIM_HYPHENED)),
        Shelf.naming(3, passing(XI)));

    assertThat(counted(ONE_KIM)).containsExactly(new Counted(KIM, 2), new Counted(XI, 2));
    assertThat(counted(Owners.THEMSELVES)).contains(new Counted(KIM, 1));
    assertThat(
            shelf
                .index()
                .withAnyName(
                    List.of(List.of(KIM, KIM_HYPHENED), List.of(XI), List.of(99L), List.of())))
        .containsExactly(2L, 2L, 0L, 0L);
  }

  @Test
  void what_is_no_name_is_not_counted() {
    shelf.with(Shelf.naming(1, passing(KIM), passing(XI)));
    Owners owners = Owners.of(Map.of(KIM, Owners.NOBODY));

    assertThat(counted(owners)).containsExactly(new Counted(XI, 1));
  }

  @Test
  void weak_mentions_count_apart() {
    shelf.with(
        Shelf.naming(1, name(KIM, 0, 4, 0.2)),
        Shelf.naming(2, name(KIM, 1, 2, 0.4), name(XI, 0, 1, 0.1)));

    assertThat(shelf.index().weakMentions(List.of(KIM))).isEqualTo(6);
    assertThat(shelf.index().weakMentions(List.of(KIM, XI))).isEqualTo(7);
    assertThat(shelf.index().weakMentions(List.of(99L))).isZero();
    assertThat(best(KIM)).containsExactly(2L);
    assertThat(counted(Owners.THEMSELVES)).containsExactly(new Counted(KIM, 1));
  }

  @Test
  void an_article_that_is_indexed_again_counts_as_it_is_now() {
    shelf.with(Shelf.naming(1, passing(KIM), name(XI, 0, 3, 0.1)));
    shelf.with(Shelf.naming(2, passing(KIM)));
    shelf.with(Shelf.naming(1, passing(XI)));

    assertThat(shelf.index().withAnyName(List.of(List.of(KIM), List.of(KIM, XI))))
        .containsExactly(1L, 2L);
    assertThat(shelf.index().weakMentions(List.of(XI))).isZero();
    assertThat(counted(ONE_KIM)).contains(new Counted(KIM, 1));
  }
}
