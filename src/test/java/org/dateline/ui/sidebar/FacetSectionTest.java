package org.dateline.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.FacetOverview.ValueCount;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.sidebar.FacetValue.FacetSelection;
import org.junit.jupiter.api.Test;

final class FacetSectionTest {

  private static final Entity KIM = new Entity(7, EntityType.PERSON, "Kim Jong Un", 20, 115);
  private static final Entity MOON = new Entity(8, EntityType.PERSON, "Moon Jae-in", 16, 38);
  private static final Entity SEOUL = new Entity(9, EntityType.LOCATION, "Seoul", 12, 30);

  private static SidebarFacets facets(List<ValueCount> languages) {
    FacetOverview overview =
        new FacetOverview(
            new FacetOverview.ArticleTotals(20, 5, 1, 0),
            new FacetOverview.FieldValueCounts(
                List.of(new ValueCount("Xinhua", 12), new ValueCount("Press TV", 3)),
                List.of(new ValueCount("Hyun-jin Park", 2)),
                languages),
            Collections.emptySortedMap(),
            Map.of(EntityType.PERSON, List.of(KIM, MOON), EntityType.LOCATION, List.of(SEOUL)),
            List.of(),
            true);
    return new SidebarFacets(SearchQuery.ALL, overview, Collections.emptySortedMap(), 27);
  }

  private static final SidebarFacets FACETS = facets(List.of(new ValueCount("en", 20)));

  private static final Map<Long, Entity> NAMES = Map.of(7L, KIM, 8L, MOON, 9L, SEOUL);

  private static List<String> words(FacetSection section, SearchQuery now) {
    return section.rows(FACETS, now, NAMES).stream()
        .map(it -> it.words() + " " + it.articles() + " " + it.selection())
        .toList();
  }

  @Test
  void values_are_shown_with_their_counts() {
    assertThat(words(FacetSection.PEOPLE, SearchQuery.ALL))
        .containsExactly("Kim Jong Un 20 FREE", "Moon Jae-in 16 FREE");
    assertThat(words(FacetSection.PLACES, SearchQuery.ALL)).containsExactly("Seoul 12 FREE");
    assertThat(words(FacetSection.ORGANIZATIONS, SearchQuery.ALL)).isEmpty();
    assertThat(words(FacetSection.AUTHORS, SearchQuery.ALL))
        .containsExactly("Hyun-jin Park 2 FREE");
  }

  @Test
  void what_is_chosen_comes_first_and_what_is_left_out_last() {
    SearchQuery now =
        SearchQuery.ALL
            .with(new Filter.NotFilter(new Filter.SourceFilter("Xinhua")))
            .with(new Filter.SourceFilter("Press TV"));

    assertThat(words(FacetSection.SOURCES, now))
        .containsExactly("Press TV 3 CHOSEN", "Xinhua 12 EXCLUDED");
  }

  @Test
  void a_chosen_value_that_is_not_among_the_most_frequent_counts_every_article_found() {
    assertThat(
            words(
                FacetSection.AUTHORS,
                SearchQuery.ALL.with(new Filter.AuthorFilter("Choe Sang-Hun"))))
        .containsExactly("Choe Sang-Hun 20 CHOSEN", "Hyun-jin Park 2 FREE");
  }

  @Test
  void a_name_stands_in_the_section_of_its_type() {
    SearchQuery now = SearchQuery.ALL.with(new Filter.NotFilter(new Filter.EntityFilter(9)));

    assertThat(words(FacetSection.PLACES, now)).containsExactly("Seoul 12 EXCLUDED");
    assertThat(FacetSection.PEOPLE.rows(FACETS, now, NAMES))
        .allMatch(it -> it.selection() == FacetSelection.FREE);
  }

  @Test
  void a_name_that_is_not_known_yet_is_not_shown() {
    SearchQuery now = SearchQuery.ALL.with(new Filter.EntityFilter(99));

    assertThat(FacetSection.PEOPLE.rows(FACETS, now, NAMES)).hasSize(2);
  }

  @Test
  void languages_are_shown_only_where_there_are_several_or_one_is_asked_for() {
    SidebarFacets several = facets(List.of(new ValueCount("en", 18), new ValueCount("ko", 2)));

    assertThat(words(FacetSection.LANGUAGES, SearchQuery.ALL)).isEmpty();
    assertThat(FacetSection.LANGUAGES.rows(several, SearchQuery.ALL, NAMES))
        .extracting(FacetValue::words)
        .containsExactly("English", "Korean");
    assertThat(words(FacetSection.LANGUAGES, SearchQuery.ALL.with(new Filter.LanguageFilter("en"))))
        .containsExactly("English 20 CHOSEN");
  }
}
