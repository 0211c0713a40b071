package org.dateline.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dateline.model.Entity;
import org.dateline.model.EntityType;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Overview;
import org.dateline.model.query.Overview.Counted;
import org.dateline.model.query.Query;
import org.dateline.ui.sidebar.Facet.Standing;
import org.junit.jupiter.api.Test;

final class SectionTest {

  private static final Entity KIM = new Entity(7, EntityType.PERSON, "Kim Jong Un", 20, 115);
  private static final Entity MOON = new Entity(8, EntityType.PERSON, "Moon Jae-in", 16, 38);
  private static final Entity SEOUL = new Entity(9, EntityType.LOCATION, "Seoul", 12, 30);

  private static Facets facets(List<Counted> languages) {
    Overview overview =
        new Overview(
            20,
            5,
            1,
            List.of(new Counted("Xinhua", 12), new Counted("Press TV", 3)),
            List.of(new Counted("Hyun-jin Park", 2)),
            languages,
            Collections.emptySortedMap(),
            Map.of(EntityType.PERSON, List.of(KIM, MOON), EntityType.LOCATION, List.of(SEOUL)),
            true);
    return new Facets(Query.ALL, overview, Collections.emptySortedMap(), 27);
  }

  private static final Facets FACETS = facets(List.of(new Counted("en", 20)));

  private static final Map<Long, Entity> NAMES = Map.of(7L, KIM, 8L, MOON, 9L, SEOUL);

  private static List<String> words(Section section, Query now) {
    return section.rows(FACETS, now, NAMES).stream()
        .map(it -> it.words() + " " + it.articles() + " " + it.standing())
        .toList();
  }

  @Test
  void values_are_shown_with_their_counts() {
    assertThat(words(Section.PEOPLE, Query.ALL))
        .containsExactly("Kim Jong Un 20 FREE", "Moon Jae-in 16 FREE");
    assertThat(words(Section.PLACES, Query.ALL)).containsExactly("Seoul 12 FREE");
    assertThat(words(Section.ORGANIZATIONS, Query.ALL)).isEmpty();
    assertThat(words(Section.AUTHORS, Query.ALL)).containsExactly("Hyun-jin Park 2 FREE");
  }

  @Test
  void what_is_chosen_comes_first_and_what_is_left_out_last() {
    Query now =
        Query.ALL.with(new Filter.Not(new Filter.From("Xinhua"))).with(new Filter.From("Press TV"));

    assertThat(words(Section.SOURCES, now))
        .containsExactly("Press TV 3 CHOSEN", "Xinhua 12 EXCLUDED");
  }

  @Test
  void a_chosen_value_that_is_not_among_the_most_frequent_counts_every_article_found() {
    assertThat(words(Section.AUTHORS, Query.ALL.with(new Filter.By("Choe Sang-Hun"))))
        .containsExactly("Choe Sang-Hun 20 CHOSEN", "Hyun-jin Park 2 FREE");
  }

  @Test
  void a_name_stands_in_the_section_of_its_type() {
    Query now = Query.ALL.with(new Filter.Not(new Filter.Mentions(9)));

    assertThat(words(Section.PLACES, now)).containsExactly("Seoul 12 EXCLUDED");
    assertThat(Section.PEOPLE.rows(FACETS, now, NAMES))
        .allMatch(it -> it.standing() == Standing.FREE);
  }

  @Test
  void a_name_that_is_not_known_yet_is_not_shown() {
    Query now = Query.ALL.with(new Filter.Mentions(99));

    assertThat(Section.PEOPLE.rows(FACETS, now, NAMES)).hasSize(2);
  }

  @Test
  void languages_are_shown_only_where_there_are_several_or_one_is_asked_for() {
    Facets several = facets(List.of(new Counted("en", 18), new Counted("ko", 2)));

    assertThat(words(Section.LANGUAGES, Query.ALL)).isEmpty();
    assertThat(Section.LANGUAGES.rows(several, Query.ALL, NAMES))
        .extracting(Facet::words)
        .containsExactly("English", "Korean");
    assertThat(words(Section.LANGUAGES, Query.ALL.with(new Filter.In("en"))))
        .containsExactly("English 20 CHOSEN");
  }
}
