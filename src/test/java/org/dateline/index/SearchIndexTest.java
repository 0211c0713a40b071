package org.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.model.EntityType.PERSON;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.index.document.Draft;
import org.dateline.index.document.Indexed;
import org.dateline.index.facet.Counts;
import org.dateline.index.facet.Counts.Counted;
import org.dateline.index.facet.Kinds;
import org.dateline.index.facet.Owners;
import org.dateline.index.facet.Wanted;
import org.dateline.index.query.Condition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.Found.FoundArticle;
import org.dateline.model.Published;
import org.dateline.model.Span;
import org.dateline.model.query.Overview;
import org.dateline.model.query.Sort;
import org.dateline.model.query.Stop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Orders, pages, conditions, counts, and what is kept.
class SearchIndexTest {

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
  void conditions_must_all_be_met() {
    shelf.with(
        Draft.of(1)
            .title("A")
            .source("Press TV")
            .authors("Ann Lee")
            .starred()
            .naming(7, PERSON, "x"),
        Draft.of(2)
            .title("B")
            .source("CGTN")
            .authors("Ann Lee", "Bob Ray")
            .language("de")
            .naming(7, PERSON, "x")
            .naming(8, PERSON, "x"),
        Draft.of(3).title("C").source("CGTN").read().starred().naming(8, PERSON, "x"));

    assertThat(found(new Condition.Source("CGTN"))).containsExactly(3L, 2L);
    assertThat(found(new Condition.Source("cgtn"))).isEmpty();
    assertThat(found(new Condition.Author("Ann Lee"))).containsExactly(2L, 1L);
    assertThat(found(new Condition.Author("Lee"))).isEmpty();
    assertThat(found(new Condition.Language("de"))).containsExactly(2L);
    assertThat(found(new Condition.Unread())).containsExactly(2L, 1L);
    assertThat(found(new Condition.Starred())).containsExactly(3L, 1L);
    assertThat(found(new Condition.AnyName(Set.of(7L, 99L)))).containsExactly(2L, 1L);
    assertThat(found(new Condition.AnyName(Set.of()))).isEmpty();
    assertThat(found(new Condition.AnyName(Set.of(8L)), new Condition.Starred()))
        .containsExactly(3L);
    assertThat(shelf.numbers("-title:A", Sort.NEWEST, new Condition.Unread())).containsExactly(2L);
  }

  @Test
  void a_condition_can_be_turned_round() {
    shelf.with(
        Draft.of(1).source("CGTN").starred().naming(7, PERSON, "x"),
        Draft.of(2).source("CGTN").read(),
        Draft.of(3).source("Press TV").naming(8, PERSON, "x"));

    assertThat(found(not(new Condition.Source("CGTN")))).containsExactly(3L);
    assertThat(found(not(new Condition.Unread()))).containsExactly(2L);
    assertThat(found(not(new Condition.Starred()), new Condition.Unread())).containsExactly(3L);
    assertThat(found(not(new Condition.AnyName(Set.of(7L, 8L))))).containsExactly(2L);
    assertThat(found(not(new Condition.Starred()), not(new Condition.Source("CGTN"))))
        .containsExactly(3L);
    assertThat(found(not(not(new Condition.Starred())))).containsExactly(1L);
    assertThat(shelf.numbers("text", Sort.RELEVANCE, not(new Condition.AnyName(Set.of(7L)))))
        .containsExactlyInAnyOrder(2L, 3L);
  }

  private static Condition not(Condition condition) {
    return new Condition.Not(condition);
  }

  @Test
  void times_are_asked_for_to_the_second() {
    shelf.with(
        Draft.of(1).date("2018-05-08T09:30:00Z"), Draft.of(2).date("2018-05-08"), Draft.of(3));
    long morning = Published.parse("2018-05-08T09:30:00Z").instant().getEpochSecond();

    assertThat(found(new Condition.Published(morning, morning))).containsExactly(1L);
    assertThat(found(new Condition.Published(morning + 1, Long.MAX_VALUE))).isEmpty();
    assertThat(found(new Condition.Published(Long.MIN_VALUE, morning - 1))).containsExactly(2L);
    assertThat(found(new Condition.Published(Long.MIN_VALUE, Long.MAX_VALUE)))
        .containsExactly(1L, 2L);
    assertThat(found(not(new Condition.Published(Long.MIN_VALUE, Long.MAX_VALUE))))
        .containsExactly(3L);
  }

  private List<Long> found(Condition... conditions) {
    return shelf.numbers("", Sort.NEWEST, conditions);
  }

  @Test
  void the_headlines_that_words_begin_are_listed_newest_first() {
    shelf.with(
        Draft.of(1, "Rain.").title("Dalian talks").date("2018-05-08"),
        Draft.of(2, "Rain.").title("Talks in Dalian").date("2019-05-08"),
        Draft.of(3, "Talks in Dalian.").title("Rain"));

    assertThat(headlines("d", 9)).containsExactly(2L, 1L);
    assertThat(headlines("dalian t", 9)).containsExactly(2L, 1L);
    assertThat(headlines("talks dal", 1)).containsExactly(2L);
    assertThat(headlines("wonsan", 9)).isEmpty();
    assertThat(headlines("dalian wonsan", 9)).isEmpty();
    assertThat(headlines("source:d", 9)).isEmpty();
    assertThat(
            shelf
                .index()
                .headlines("dal", 1, numbers -> shelf.textsOf(numbers), Stop.NEVER)
                .hits()
                .getFirst()
                .places()
                .title())
        .containsExactly(new Span(9, 15));
  }

  private List<Long> headlines(String words, int limit) {
    return shelf
        .index()
        .headlines(words, limit, numbers -> shelf.textsOf(numbers), Stop.NEVER)
        .hits()
        .stream()
        .map(FoundArticle::number)
        .toList();
  }

  @Test
  void everything_found_is_counted() {
    shelf.with(
        Draft.of(1, "dalian")
            .source("Press TV")
            .date("2018-05-08")
            .starred()
            .naming(7, PERSON, "dalian"),
        Draft.of(2, "dalian")
            .source("CGTN")
            .date("2018-05-31T23:30:00Z")
            .read()
            .naming(7, PERSON, "dalian")
            .naming(8, PERSON, "dalian"),
        Draft.of(3, "dalian").source("").read().starred(),
        Draft.of(4, "rain").source("CGTN").starred().naming(7, PERSON, "rain"));

    Counts counts = counts("dalian");

    assertThat(counts.articles()).isEqualTo(3);
    assertThat(counts.unread()).isEqualTo(1);
    assertThat(counts.starred()).isEqualTo(2);
    assertThat(counts.entities()).containsExactly(new Counted(7, 2), new Counted(8, 1));
    assertThat(counts.sources())
        .extracting(Overview.Counted::value)
        .containsExactly("CGTN", "Press TV");
    assertThat(counts.months()).isEqualTo(Map.of(YearMonth.of(2018, 5), 2L));
    assertThat(counts.first()).contains(Published.parse("2018-05-08"));
    assertThat(counts.last()).contains(Published.parse("2018-05-31T23:30:00Z"));
    assertThat(counts.complete()).isTrue();
  }

  private Counts counts(String words) {
    Wanted wanted = new Wanted(Owners.THEMSELVES, Kinds.ONE, 9, 9, true);
    return shelf.index().counts(Shelf.query(words, Sort.NEWEST), wanted, Stop.NEVER);
  }

  @Test
  void counting_nothing_has_no_dates() {
    Counts counts = counts("dalian");

    assertThat(counts.articles()).isZero();
    assertThat(counts.first()).isEmpty();
    assertThat(counts.last()).isEmpty();
  }

  @Test
  void what_is_counted_is_what_is_found() {
    shelf.with(
        Draft.of(1, "Trade talks.").starred(), Draft.of(2, "Trade."), Draft.of(3, "Talks in May."));

    for (String words :
        List.of(
            "trade", "trade OR may", "-trade", "trade talks", "tra*", "text:t*", "is:starred")) {
      long found = shelf.search(words).total();
      IndexQuery query = Shelf.query(words, Sort.RELEVANCE);
      assertThat(shelf.index().count(query, Stop.NEVER)).as(words).isEqualTo(found);
      Wanted wanted = new Wanted(Owners.THEMSELVES, Kinds.ONE, 0, 0, false);
      assertThat(shelf.index().counts(query, wanted, Stop.NEVER).articles())
          .as(words)
          .isEqualTo(found);
    }
  }

  @Test
  void searches_are_told_what_they_find_among_some_articles() {
    shelf.with(Draft.of(1, "Trade talks."), Draft.of(2, "Trade."), Draft.of(3, "Trade talks."));

    assertThat(
            shelf
                .index()
                .among(
                    List.of(
                        Shelf.query("trade talks", Sort.NEWEST),
                        Shelf.query("trade", Sort.NEWEST, new Condition.Starred()),
                        Shelf.query("", Sort.NEWEST),
                        Shelf.query("((", Sort.NEWEST)),
                    List.of(1L, 2L, 99L)))
        .startsWith(Set.of(1L), Set.of(), Set.of(1L, 2L))
        .hasSize(4);
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
  void what_has_been_taken_in_is_found_once_it_is_made_visible() {
    shelf.index().put(List.of(Draft.of(1, "Dalian.").indexed()));
    assertThat(shelf.numbers("dalian")).isEmpty();

    shelf.index().refresh();

    assertThat(shelf.numbers("dalian")).containsExactly(1L);
  }

  @Test
  void an_article_of_any_size_is_taken_in() {
    String words = "w".repeat(40_000) + " " + "a-".repeat(20_000) + " " + "Dalian ".repeat(50_000);
    shelf.with(
        Draft.of(1, words)
            .title("T".repeat(40_000))
            .source("S".repeat(40_000))
            .authors("A".repeat(40_000), "", " ")
            .url("https://x.org/" + "u".repeat(40_000)),
        Draft.of(2, "").title("").source("").url(""));

    assertThat(shelf.numbers("dalian")).containsExactly(1L);
    assertThat(shelf.numbers("w".repeat(3_000))).as("found by its beginning").isEmpty();
    assertThat(shelf.index().size()).isEqualTo(2);
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

  /// Articles that say when they are taken in.
  private static final class Watched extends AbstractCollection<Indexed> {

    private final Runnable begun;

    Watched(Runnable begun) {
      this.begun = begun;
    }

    @Override
    public Iterator<Indexed> iterator() {
      begun.run();
      return List.<Indexed>of().iterator();
    }

    @Override
    public int size() {
      return 0;
    }
  }

  @Test
  void of_two_threads_that_take_articles_in_one_waits_for_the_other() throws InterruptedException {
    AtomicBoolean begun = new AtomicBoolean();
    Thread second =
        Thread.ofPlatform().unstarted(() -> shelf.index().put(new Watched(() -> begun.set(true))));

    shelf
        .index()
        .put(
            new Watched(() -> {
              second.start();
              while (!begun.get() && second.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
              }
              assertThat(begun).isFalse();
            }));

    second.join();
    assertThat(begun).isTrue();
  }
}
