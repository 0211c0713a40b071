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
import org.dateline.index.document.ArticleDraft;
import org.dateline.index.document.IndexableArticle;
import org.dateline.index.facet.EntityByName;
import org.dateline.index.facet.EntityTypeLookup;
import org.dateline.index.facet.FacetCounts;
import org.dateline.index.facet.FacetCounts.EntityCount;
import org.dateline.index.facet.FacetRequest;
import org.dateline.index.query.IndexCondition;
import org.dateline.index.query.IndexQuery;
import org.dateline.index.search.SearchPage.IndexHit;
import org.dateline.model.PublicationDate;
import org.dateline.model.Span;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.SortOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Orders, pages, conditions, counts, and what is kept.
class SearchIndexTest {

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

  @Test
  void dates_give_the_order_and_articles_without_one_come_last() {
    fixture.with(
        IndexFixture.dated(1, "A", ""),
        IndexFixture.dated(2, "B", "2018-06-12T10:00:00Z"),
        IndexFixture.dated(3, "C", "1945-08-15"),
        IndexFixture.dated(4, "D", "2018-06-12"),
        IndexFixture.dated(5, "E", ""));

    assertThat(fixture.numbers("", SortOrder.NEWEST)).containsExactly(2L, 4L, 3L, 5L, 1L);
    assertThat(fixture.numbers("", SortOrder.OLDEST)).containsExactly(3L, 4L, 2L, 1L, 5L);
  }

  @Test
  void conditions_must_all_be_met() {
    fixture.with(
        ArticleDraft.of(1)
            .title("A")
            .source("Press TV")
            .authors("Ann Lee")
            .starred()
            .naming(7, PERSON, "x"),
        ArticleDraft.of(2)
            .title("B")
            .source("CGTN")
            .authors("Ann Lee", "Bob Ray")
            .language("de")
            .naming(7, PERSON, "x")
            .naming(8, PERSON, "x"),
        ArticleDraft.of(3).title("C").source("CGTN").read().starred().naming(8, PERSON, "x"));

    assertThat(found(new IndexCondition.SourceCondition("CGTN"))).containsExactly(3L, 2L);
    assertThat(found(new IndexCondition.SourceCondition("cgtn"))).isEmpty();
    assertThat(found(new IndexCondition.AuthorCondition("Ann Lee"))).containsExactly(2L, 1L);
    assertThat(found(new IndexCondition.AuthorCondition("Lee"))).isEmpty();
    assertThat(found(new IndexCondition.LanguageCondition("de"))).containsExactly(2L);
    assertThat(found(new IndexCondition.UnreadCondition())).containsExactly(2L, 1L);
    assertThat(found(new IndexCondition.StarredCondition())).containsExactly(3L, 1L);
    assertThat(found(new IndexCondition.AnyNameCondition(Set.of(7L, 99L)))).containsExactly(2L, 1L);
    assertThat(found(new IndexCondition.AnyNameCondition(Set.of()))).isEmpty();
    assertThat(
            found(
                new IndexCondition.AnyNameCondition(Set.of(8L)),
                new IndexCondition.StarredCondition()))
        .containsExactly(3L);
    assertThat(fixture.numbers("-title:A", SortOrder.NEWEST, new IndexCondition.UnreadCondition()))
        .containsExactly(2L);
  }

  @Test
  void a_condition_can_be_turned_round() {
    fixture.with(
        ArticleDraft.of(1).source("CGTN").starred().naming(7, PERSON, "x"),
        ArticleDraft.of(2).source("CGTN").read(),
        ArticleDraft.of(3).source("Press TV").naming(8, PERSON, "x"));

    assertThat(found(not(new IndexCondition.SourceCondition("CGTN")))).containsExactly(3L);
    assertThat(found(not(new IndexCondition.UnreadCondition()))).containsExactly(2L);
    assertThat(
            found(not(new IndexCondition.StarredCondition()), new IndexCondition.UnreadCondition()))
        .containsExactly(3L);
    assertThat(found(not(new IndexCondition.AnyNameCondition(Set.of(7L, 8L))))).containsExactly(2L);
    assertThat(
            found(
                not(new IndexCondition.StarredCondition()),
                not(new IndexCondition.SourceCondition("CGTN"))))
        .containsExactly(3L);
    assertThat(found(not(not(new IndexCondition.StarredCondition())))).containsExactly(1L);
    assertThat(
            fixture.numbers(
                "text", SortOrder.RELEVANCE, not(new IndexCondition.AnyNameCondition(Set.of(7L)))))
        .containsExactlyInAnyOrder(2L, 3L);
  }

  private static IndexCondition not(IndexCondition condition) {
    return new IndexCondition.NotCondition(condition);
  }

  @Test
  void times_are_asked_for_to_the_second() {
    fixture.with(
        ArticleDraft.of(1).date("2018-05-08T09:30:00Z"),
        ArticleDraft.of(2).date("2018-05-08"),
        ArticleDraft.of(3));
    long morning = PublicationDate.parse("2018-05-08T09:30:00Z").instant().getEpochSecond();

    assertThat(found(new IndexCondition.DateCondition(morning, morning))).containsExactly(1L);
    assertThat(found(new IndexCondition.DateCondition(morning + 1, Long.MAX_VALUE))).isEmpty();
    assertThat(found(new IndexCondition.DateCondition(Long.MIN_VALUE, morning - 1)))
        .containsExactly(2L);
    assertThat(found(new IndexCondition.DateCondition(Long.MIN_VALUE, Long.MAX_VALUE)))
        .containsExactly(1L, 2L);
    assertThat(found(not(new IndexCondition.DateCondition(Long.MIN_VALUE, Long.MAX_VALUE))))
        .containsExactly(3L);
  }

  private List<Long> found(IndexCondition... conditions) {
    return fixture.numbers("", SortOrder.NEWEST, conditions);
  }

  @Test
  void the_headlines_that_words_begin_are_listed_newest_first() {
    fixture.with(
        ArticleDraft.of(1, "Rain.").title("Dalian talks").date("2018-05-08"),
        ArticleDraft.of(2, "Rain.").title("Talks in Dalian").date("2019-05-08"),
        ArticleDraft.of(3, "Talks in Dalian.").title("Rain"));

    assertThat(headlines("d", 9)).containsExactly(2L, 1L);
    assertThat(headlines("dalian t", 9)).containsExactly(2L, 1L);
    assertThat(headlines("talks dal", 1)).containsExactly(2L);
    assertThat(headlines("wonsan", 9)).isEmpty();
    assertThat(headlines("dalian wonsan", 9)).isEmpty();
    assertThat(headlines("source:d", 9)).isEmpty();
    assertThat(
            fixture
                .index()
                .headlines("dal", 1, numbers -> fixture.textsOf(numbers), CancellationSignal.NEVER)
                .hits()
                .getFirst()
                .places()
                .title())
        .containsExactly(new Span(9, 15));
  }

  private List<Long> headlines(String words, int limit) {
    return fixture
        .index()
        .headlines(words, limit, numbers -> fixture.textsOf(numbers), CancellationSignal.NEVER)
        .hits()
        .stream()
        .map(IndexHit::number)
        .toList();
  }

  @Test
  void everything_found_is_counted() {
    fixture.with(
        ArticleDraft.of(1, "dalian")
            .source("Press TV")
            .date("2018-05-08")
            .starred()
            .naming(7, PERSON, "dalian"),
        ArticleDraft.of(2, "dalian")
            .source("CGTN")
            .date("2018-05-31T23:30:00Z")
            .read()
            .naming(7, PERSON, "dalian")
            .naming(8, PERSON, "dalian"),
        ArticleDraft.of(3, "dalian").source("").read().starred(),
        ArticleDraft.of(4, "rain").source("CGTN").starred().naming(7, PERSON, "rain"));

    FacetCounts counts = counts("dalian");

    assertThat(counts.totals().articles()).isEqualTo(3);
    assertThat(counts.totals().unread()).isEqualTo(1);
    assertThat(counts.totals().starred()).isEqualTo(2);
    assertThat(counts.entities()).containsExactly(new EntityCount(7, 2), new EntityCount(8, 1));
    assertThat(counts.fields().sources())
        .extracting(FacetOverview.ValueCount::value)
        .containsExactly("CGTN", "Press TV");
    assertThat(counts.months()).isEqualTo(Map.of(YearMonth.of(2018, 5), 2L));
    assertThat(counts.range().first()).contains(PublicationDate.parse("2018-05-08"));
    assertThat(counts.range().last()).contains(PublicationDate.parse("2018-05-31T23:30:00Z"));
    assertThat(counts.complete()).isTrue();
  }

  private FacetCounts counts(String words) {
    FacetRequest request =
        new FacetRequest(EntityByName.THEMSELVES, EntityTypeLookup.ONE, 9, 9, true);
    return fixture
        .index()
        .counts(IndexFixture.query(words, SortOrder.NEWEST), request, CancellationSignal.NEVER);
  }

  @Test
  void counting_nothing_has_no_dates() {
    FacetCounts counts = counts("dalian");

    assertThat(counts.totals().articles()).isZero();
    assertThat(counts.range().first()).isEmpty();
    assertThat(counts.range().last()).isEmpty();
  }

  @Test
  void what_is_counted_is_what_is_found() {
    fixture.with(
        ArticleDraft.of(1, "Trade talks.").starred(),
        ArticleDraft.of(2, "Trade."),
        ArticleDraft.of(3, "Talks in May."));

    for (String words :
        List.of(
            "trade", "trade OR may", "-trade", "trade talks", "tra*", "text:t*", "is:starred")) {
      long found = fixture.search(words).total();
      IndexQuery query = IndexFixture.query(words, SortOrder.RELEVANCE);
      assertThat(fixture.index().count(query, CancellationSignal.NEVER)).as(words).isEqualTo(found);
      FacetRequest request =
          new FacetRequest(EntityByName.THEMSELVES, EntityTypeLookup.ONE, 0, 0, false);
      assertThat(
              fixture.index().counts(query, request, CancellationSignal.NEVER).totals().articles())
          .as(words)
          .isEqualTo(found);
    }
  }

  @Test
  void searches_are_told_what_they_find_among_some_articles() {
    fixture.with(
        ArticleDraft.of(1, "Trade talks."),
        ArticleDraft.of(2, "Trade."),
        ArticleDraft.of(3, "Trade talks."));

    assertThat(
            fixture
                .index()
                .percolate(
                    List.of(
                        IndexFixture.query("trade talks", SortOrder.NEWEST),
                        IndexFixture.query(
                            "trade", SortOrder.NEWEST, new IndexCondition.StarredCondition()),
                        IndexFixture.query("", SortOrder.NEWEST),
                        IndexFixture.query("((", SortOrder.NEWEST)),
                    List.of(1L, 2L, 99L)))
        .startsWith(Set.of(1L), Set.of(), Set.of(1L, 2L))
        .hasSize(4);
  }

  @Test
  void an_article_put_again_takes_its_own_place() {
    fixture.with(IndexFixture.article(1, "Dalian", "A."), IndexFixture.article(1, "Beijing", "B."));
    fixture.with(IndexFixture.article(1, "Wonsan", "C."));

    assertThat(fixture.numbers("Dalian OR Beijing")).isEmpty();
    assertThat(fixture.numbers("Wonsan")).containsExactly(1L);
    assertThat(fixture.index().size()).isOne();
  }

  @Test
  void what_has_been_taken_in_is_found_once_it_is_made_visible() {
    fixture.index().put(List.of(ArticleDraft.of(1, "Dalian.").indexed()));
    assertThat(fixture.numbers("dalian")).isEmpty();

    fixture.index().refresh();

    assertThat(fixture.numbers("dalian")).containsExactly(1L);
  }

  @Test
  void an_article_of_any_size_is_taken_in() {
    String words = "w".repeat(40_000) + " " + "a-".repeat(20_000) + " " + "Dalian ".repeat(50_000);
    fixture.with(
        ArticleDraft.of(1, words)
            .title("T".repeat(40_000))
            .source("S".repeat(40_000))
            .authors("A".repeat(40_000), "", " ")
            .url("https://x.org/" + "u".repeat(40_000)),
        ArticleDraft.of(2, "").title("").source("").url(""));

    assertThat(fixture.numbers("dalian")).containsExactly(1L);
    assertThat(fixture.numbers("w".repeat(3_000))).as("found by its beginning").isEmpty();
    assertThat(fixture.index().size()).isEqualTo(2);
  }

  @Test
  void only_what_was_committed_is_there_after_reopening() {
    fixture.with(IndexFixture.article(1, "Dalian", "A."));
    fixture.index().commit(41);
    fixture.with(IndexFixture.article(2, "Dalian", "B."));
    fixture.close();
    fixture = IndexFixture.open(folder);

    assertThat(fixture.index().reached()).isEqualTo(41);
    assertThat(fixture.numbers("Dalian")).containsExactly(1L);
  }

  @Test
  void the_index_of_another_store_is_begun_anew() {
    fixture.with(IndexFixture.article(1, "Dalian", "A."));
    fixture.index().commit(41);
    fixture.close();
    fixture = IndexFixture.open(folder, "another store");

    assertThat(fixture.index().reached()).isZero();
    assertThat(fixture.index().size()).isZero();
  }

  @Test
  void a_second_opening_is_refused_and_changes_nothing() {
    fixture.with(IndexFixture.article(1, "Dalian", "A."));
    fixture.index().commit(41);

    assertThatThrownBy(() -> IndexFixture.open(folder)).hasMessageContaining(folder.toString());

    assertThat(fixture.numbers("Dalian")).containsExactly(1L);
    fixture.with(IndexFixture.article(2, "Dalian", "B."));
    fixture.index().commit(42);
    assertThat(fixture.numbers("Dalian")).hasSize(2);
  }

  /// Articles that say when they are taken in.
  private static final class Watched extends AbstractCollection<IndexableArticle> {

    private final Runnable begun;

    Watched(Runnable begun) {
      this.begun = begun;
    }

    @Override
    public Iterator<IndexableArticle> iterator() {
      begun.run();
      return List.<IndexableArticle>of().iterator();
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
        Thread.ofPlatform()
            .unstarted(() -> fixture.index().put(new Watched(() -> begun.set(true))));

    fixture
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
