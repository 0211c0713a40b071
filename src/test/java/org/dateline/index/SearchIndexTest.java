package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.index.Found.FoundArticle;
import org.dateline.index.Indexed.Named;
import org.dateline.index.Tally.Counted;
import org.dateline.model.Published;
import org.dateline.model.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Orders, pages, conditions, counts, and what is kept.
class SearchIndexTest {

  private static final IndexQuery DALIAN = new IndexQuery("dalian", List.of(), Sort.NEWEST);

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

  @Test
  void a_word_as_it_is_written_counts_for_more_than_another_form() {
    shelf.with(
        Shelf.article(1, "A", "They meet."),
        Shelf.article(2, "B", "They were meeting."),
        Shelf.article(3, "C", "They met."));

    assertThat(shelf.numbers("meeting")).containsExactly(2L, 1L);
  }

  @Test
  void a_word_in_the_headline_counts_for_more() {
    shelf.with(
        Shelf.article(1, "News of the day", "Dalian and other places, Dalian."),
        Shelf.article(2, "Dalian and other places", "News of the day, in short."));

    assertThat(shelf.numbers("Dalian")).containsExactly(2L, 1L);
  }

  @Test
  void words_that_stand_together_count_for_more() {
    shelf.with(
        Shelf.article(1, "A", "A joint effort. Much later, after a long pause, a statement."),
        Shelf.article(2, "B", "After a long pause, much later: a joint statement. An effort."));

    assertThat(shelf.numbers("joint statement")).containsExactly(2L, 1L);
  }

  @Test
  void equals_in_relevance_are_ordered_by_date() {
    shelf.with(
        Shelf.dated(1, "Summit", "2018-06-12"),
        Shelf.dated(2, "Summit", "2019-02-28"),
        Shelf.dated(3, "Summit", "2018-04-27"));

    assertThat(shelf.numbers("summi*")).containsExactly(2L, 1L, 3L);
    assertThat(shelf.numbers("summit")).containsExactly(2L, 1L, 3L);
  }

  @Test
  void dates_give_the_order_and_articles_without_one_come_last() {
    shelf.with(
        Shelf.dated(1, "A", ""),
        Shelf.dated(2, "B", "2018-06-12T10:00:00Z"),
        Shelf.dated(3, "C", "1945-08-15"),
        Shelf.dated(4, "D", "2018-06-12"),
        Shelf.dated(5, "E", ""));

    assertThat(shelf.numbers("", Sort.NEWEST)).containsExactly(2L, 4L, 3L, 5L, 1L);
    assertThat(shelf.numbers("", Sort.OLDEST)).containsExactly(3L, 4L, 2L, 1L, 5L);
  }

  @Test
  void scores_are_told_where_they_give_the_order() {
    shelf.with(Shelf.article(1, "Dalian", "A."), Shelf.article(2, "B", "Dalian."));

    assertThat(shelf.search("Dalian").hits())
        .extracting(FoundArticle::score)
        .allSatisfy(score -> assertThat(score).isPositive())
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(shelf.search("Dalian", Sort.NEWEST).hits())
        .extracting(FoundArticle::score)
        .containsOnly(0.0);
  }

  @Test
  void pages_follow_each_other_and_know_the_total() {
    for (int i = 1; i <= 25; i++) {
      shelf.with(Shelf.article(i, "Dalian", "Text."));
    }
    SearchIndex index = shelf.index();

    assertThat(index.search(DALIAN, 0, 10).hits()).hasSize(10);
    assertThat(index.search(DALIAN, 20, 10).hits())
        .extracting(FoundArticle::number)
        .containsExactly(5L, 4L, 3L, 2L, 1L);
    assertThat(index.search(DALIAN, 25, 10).hits()).isEmpty();
    assertThat(index.search(DALIAN, 1_000_000, 10).total()).isEqualTo(25);
    assertThat(index.search(DALIAN, 5, Integer.MAX_VALUE).hits()).hasSize(20);
    assertThat(index.search(DALIAN, Integer.MAX_VALUE, Integer.MAX_VALUE).hits()).isEmpty();
  }

  @Test
  void conditions_must_all_be_met() {
    shelf.with(
        new Indexed(1, "A", "x", "Press TV", List.of(), Optional.empty(), true, true, named(7)),
        new Indexed(2, "B", "x", "CGTN", List.of(), Optional.empty(), true, false, named(7, 8)),
        new Indexed(3, "C", "x", "CGTN", List.of(), Optional.empty(), false, true, named(8)));

    assertThat(found(new Condition.Source("CGTN"))).containsExactly(3L, 2L);
    assertThat(found(new Condition.Source("cgtn"))).isEmpty();
    assertThat(found(new Condition.Unread())).containsExactly(2L, 1L);
    assertThat(found(new Condition.Starred())).containsExactly(3L, 1L);
    assertThat(found(new Condition.AnyName(Set.of(7L, 99L)))).containsExactly(2L, 1L);
    assertThat(found(new Condition.AnyName(Set.of()))).isEmpty();
    assertThat(found(new Condition.AnyName(Set.of(8L)), new Condition.Starred()))
        .containsExactly(3L);
    assertThat(shelf.numbers("-title:A", Sort.NEWEST, new Condition.Unread())).containsExactly(2L);
  }

  /// Names that are each mentioned once, at the beginning of the text.
  private static List<Named> named(long... names) {
    return Arrays.stream(names).mapToObj(name -> new Named(name, 1, 0, 0.3)).toList();
  }

  private List<Long> found(Condition... conditions) {
    return shelf.numbers("", Sort.NEWEST, conditions);
  }

  @Test
  void everything_found_is_counted() {
    shelf.with(
        new Indexed(
            1,
            "A",
            "dalian",
            "Press TV",
            List.of(),
            Optional.of(Published.parse("2018-05-08")),
            true,
            true,
            named(7)),
        new Indexed(
            2,
            "B",
            "dalian",
            "CGTN",
            List.of(),
            Optional.of(Published.parse("2018-05-31T23:30:00Z")),
            false,
            false,
            named(7, 8)),
        new Indexed(3, "C", "dalian", "", List.of(), Optional.empty(), false, true, List.of()),
        new Indexed(4, "D", "rain", "CGTN", List.of(), Optional.empty(), true, true, named(7)));

    Counts counts = shelf.index().counts(DALIAN, Owners.THEMSELVES);

    assertThat(counts.articles()).isEqualTo(3);
    assertThat(counts.unread()).isEqualTo(1);
    assertThat(counts.starred()).isEqualTo(2);
    assertThat(counts.entities().most(9)).containsExactly(new Counted(7, 2), new Counted(8, 1));
    assertThat(counts.sources()).isEqualTo(Map.of("Press TV", 1L, "CGTN", 1L));
    assertThat(counts.months()).isEqualTo(Map.of(YearMonth.of(2018, 5), 2L));
    assertThat(counts.first()).contains(Published.parse("2018-05-08"));
    assertThat(counts.last()).contains(Published.parse("2018-05-31T23:30:00Z"));
  }

  @Test
  void counting_nothing_has_no_dates() {
    Counts counts = shelf.index().counts(DALIAN, Owners.THEMSELVES);

    assertThat(counts.articles()).isZero();
    assertThat(counts.first()).isEmpty();
    assertThat(counts.last()).isEmpty();
  }

  @Test
  void an_article_put_again_takes_its_own_place() {
    shelf.with(Shelf.article(1, "Dalian", "A."), Shelf.article(1, "Beijing", "B."));
    shelf.with(Shelf.article(1, "Wonsan", "C."));

    assertThat(shelf.numbers("Dalian OR Beijing")).isEmpty();
    assertThat(shelf.numbers("Wonsan")).containsExactly(1L);
    assertThat(shelf.index().size()).isOne();
  }

  @Test
  void only_what_was_committed_is_there_after_reopening() {
    shelf.with(Shelf.article(1, "Dalian", "A."));
    shelf.index().commit(41);
    shelf.with(Shelf.article(2, "Dalian", "B."));
    shelf.close();
    shelf = Shelf.open(folder);

    assertThat(shelf.index().reached()).isEqualTo(41);
    assertThat(shelf.numbers("Dalian")).containsExactly(1L);
  }

  @Test
  void the_index_of_another_store_is_begun_anew() {
    shelf.with(Shelf.article(1, "Dalian", "A."));
    shelf.index().commit(41);
    shelf.close();
    shelf = Shelf.open(folder, "another store");

    assertThat(shelf.index().reached()).isZero();
    assertThat(shelf.index().size()).isZero();
  }

  @Test
  void a_second_opening_is_refused_and_changes_nothing() {
    shelf.with(Shelf.article(1, "Dalian", "A."));
    shelf.index().commit(41);

    assertThatThrownBy(() -> Shelf.open(folder)).hasMessageContaining(folder.toString());

    assertThat(shelf.numbers("Dalian")).containsExactly(1L);
    shelf.with(Shelf.article(2, "Dalian", "B."));
    shelf.index().commit(42);
    assertThat(shelf.numbers("Dalian")).hasSize(2);
  }
}
