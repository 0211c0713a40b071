package org.dateline.library.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.dateline.library.Library;
import org.dateline.library.Samples;
import org.dateline.library.correction.Corrections;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.FullName;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.names.text.NameNormalizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What the sidebar counts.
class QueryFacetsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;
  private Library library;

  @BeforeEach
  void open() throws InterruptedException {
    library = Samples.empty(folder.resolve("library"));
    String articles =
        String.join(
            "\n",
            article("a", "Angela Merkel", "Emmanuel Macron", "Berlin", "Ann Lee", "2018-05-08"),
            article("b", "Angela Merkel", "Shinzo Abe", "Tokyo", "Ann Lee", "2018-05-31"),
            article("c", "Emmanuel Macron", "Shinzo Abe", "Berlin", "Bo Ek", "2018-06-01"),
            article("d", "Angela Merkel", "Shinzo Abe", "Paris", "Bo Ek", "2019-01-01"));
    Samples.take(library, Samples.write(folder.resolve("in.jsonl"), articles + "\n"));
    library.awaitNames();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static String article(
      String id, String one, String other, String place, String author, String published) {
    return JSON.writeValueAsString(
        Map.of(
            "id",
            id,
            "title",
            "Talks end without a statement",
            "text",
            one + " met " + other + " in " + place + " in the morning, officials said.",
            "source",
            place.equals("Berlin") ? "Daily" : "Weekly",
            "authors",
            List.of(author),
            "language",
            id.equals("d") ? "de" : "en",
            "published",
            published));
  }

  private FacetOverview overview(SearchQuery query) {
    return library.overview(query, 5, CancellationSignal.NEVER);
  }

  private SearchQuery mentioning(String name) {
    return SearchQuery.mentioning(library.entities().named(name).number());
  }

  private static List<String> counted(List<FacetOverview.ValueCount> values) {
    return values.stream().map(it -> it.value() + " " + it.articles()).toList();
  }

  private static List<String> entities(FacetOverview overview, EntityType type) {
    return overview.entities().getOrDefault(type, List.of()).stream()
        .map(it -> it.name() + " " + it.articles())
        .toList();
  }

  private static FullName person(String name) {
    return new FullName(NameNormalizer.key(EntityType.PERSON, name), name);
  }

  @Test
  void everything_is_counted_by_what_it_is() {
    FacetOverview all = overview(SearchQuery.ALL);

    assertThat(all.complete()).isTrue();
    assertThat(all.totals().articles()).isEqualTo(4);
    assertThat(all.totals().unread()).isEqualTo(4);
    assertThat(all.totals().starred()).isZero();
    assertThat(counted(all.fields().sources())).containsExactly("Daily 2", "Weekly 2");
    assertThat(counted(all.fields().authors())).containsExactly("Ann Lee 2", "Bo Ek 2");
    assertThat(counted(all.fields().languages())).containsExactly("en 3", "de 1");
    assertThat(all.months())
        .isEqualTo(
            Map.of(
                YearMonth.of(2018, 5), 2L, YearMonth.of(2018, 6), 1L, YearMonth.of(2019, 1), 1L));
    assertThat(entities(all, EntityType.PERSON))
        .containsExactly("Angela Merkel 3", "Shinzo Abe 3", "Emmanuel Macron 2");
    assertThat(entities(all, EntityType.LOCATION))
        .containsExactly("Berlin 2", "Paris 1", "Tokyo 1");
  }

  @Test
  void the_counts_follow_the_query() {
    SearchQuery merkel = mentioning("Angela Merkel");

    assertThat(entities(overview(merkel), EntityType.PERSON))
        .containsExactly("Angela Merkel 3", "Shinzo Abe 2", "Emmanuel Macron 1");
    assertThat(counted(overview(merkel.with(new Filter.LanguageFilter("en"))).fields().sources()))
        .containsExactly("Daily 1", "Weekly 1");
    assertThat(
            counted(overview(merkel.with(new Filter.AuthorFilter("Bo Ek"))).fields().languages()))
        .containsExactly("de 1");
    Filter abe = new Filter.EntityFilter(library.entities().named("Shinzo Abe").number());
    assertThat(entities(overview(merkel.with(new Filter.NotFilter(abe))), EntityType.LOCATION))
        .containsExactly("Berlin 1");
    assertThat(
            overview(
                    SearchQuery.ALL.with(
                        new Filter.DateFilter(LocalDate.of(2018, 5, 31), LocalDate.of(2018, 6, 1))))
                .months())
        .isEqualTo(Map.of(YearMonth.of(2018, 5), 1L, YearMonth.of(2018, 6), 1L));
    assertThat(entities(overview(SearchQuery.of("Tokyo")), EntityType.PERSON))
        .containsExactlyInAnyOrder("Angela Merkel 1", "Shinzo Abe 1");
    assertThat(overview(SearchQuery.of("nowhere"))).isEqualTo(FacetOverview.NOTHING);
  }

  @Test
  void there_are_no_more_of_each_than_asked_for() {
    FacetOverview one = library.overview(SearchQuery.ALL, 1, CancellationSignal.NEVER);

    assertThat(one.totals().articles()).isEqualTo(4);
    assertThat(counted(one.fields().languages())).containsExactly("en 3");
    assertThat(one.fields().sources()).hasSize(1);
    assertThat(one.entities().values()).allSatisfy(it -> assertThat(it).hasSize(1));
    assertThat(one.months()).hasSize(3);
  }

  @Test
  void a_correction_is_counted_at_once() {
    overview(SearchQuery.ALL);
    Corrections corrections = library.corrections();

    LoggedCorrection merged =
        corrections.make(
            new Correction.EntityMerge(person("Shinzo Abe"), person("Emmanuel Macron")));
    assertThat(entities(overview(SearchQuery.ALL), EntityType.PERSON))
        .containsExactly("Emmanuel Macron 4", "Angela Merkel 3");

    corrections.undo(merged.number());
    assertThat(entities(overview(SearchQuery.ALL), EntityType.PERSON))
        .containsExactly("Angela Merkel 3", "Shinzo Abe 3", "Emmanuel Macron 2");

    corrections.make(new Correction.NotAName(person("Angela Merkel"), false));
    assertThat(entities(overview(SearchQuery.ALL), EntityType.PERSON))
        .containsExactly("Shinzo Abe 3", "Emmanuel Macron 2");

    corrections.make(new Correction.TypeChange(person("Shinzo Abe"), EntityType.ORGANIZATION));
    assertThat(entities(overview(SearchQuery.ALL), EntityType.PERSON))
        .containsExactly("Emmanuel Macron 2");
    assertThat(entities(overview(SearchQuery.ALL), EntityType.ORGANIZATION))
        .containsExactly("Shinzo Abe 3");

    corrections.make(new Correction.EntityRename(person("Shinzo Abe"), "Abe Co."));
    assertThat(entities(overview(SearchQuery.ALL), EntityType.ORGANIZATION))
        .containsExactly("Abe Co. 3");
  }

  @Test
  void an_entity_that_comes_is_counted_when_it_is_found() throws InterruptedException {
    overview(SearchQuery.ALL);
    Samples.take(
        library,
        Samples.write(
            folder.resolve("more.jsonl"),
            article("e", "Theresa May", "Angela Merkel", "London", "Ann Lee", "2019-02-01")
                + "\n"));
    library.awaitNames();

    assertThat(entities(overview(SearchQuery.ALL), EntityType.PERSON))
        .containsExactly("Angela Merkel 4", "Shinzo Abe 3", "Emmanuel Macron 2", "Theresa May 1");
  }

  @Test
  void what_was_read_or_starred_is_counted() throws InterruptedException {
    library.marks().setUnread(library.article("a").number(), false);
    library.marks().setStarred(library.article("b").number(), true);
    library.awaitIndexed();

    FacetOverview merkel = overview(mentioning("Angela Merkel"));
    assertThat(merkel.totals().unread()).isEqualTo(2);
    assertThat(merkel.totals().starred()).isOne();
  }

  @Test
  void counting_can_be_stopped() {
    assertThatThrownBy(() -> library.overview(SearchQuery.ALL, 5, () -> true))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void a_profile_counts_the_articles_of_its_entity() {
    Entity merkel = library.entities().named("Angela Merkel");
    var profile = library.entities().profile(merkel.number());

    assertThat(profile.entity().articles()).isEqualTo(3);
    assertThat(profile.first().orElseThrow().toString()).startsWith("2018-05-08");
    assertThat(profile.last().orElseThrow().toString()).startsWith("2019-01-01");
    assertThat(profile.timeline())
        .isEqualTo(Map.of(YearMonth.of(2018, 5), 2L, YearMonth.of(2019, 1), 1L));
  }
}
