package org.dateline.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.TreeMap;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.junit.jupiter.api.Test;

final class SidebarFacetsTest {

  private static SidebarFacets none(SearchQuery query, long library) {
    return new SidebarFacets(query, FacetOverview.NOTHING, new TreeMap<YearMonth, Long>(), library);
  }

  @Test
  void nothing_is_known_before_anything_was_counted_or_can_be_found() {
    assertThat(SidebarFacets.NONE.isKnown()).isFalse();
    assertThat(none(SearchQuery.ALL, 27).isKnown()).isFalse();
    assertThat(none(SearchQuery.of("xylophone"), 27).isKnown()).isTrue();
  }

  @Test
  void a_value_that_is_not_counted_yet_has_no_count() {
    FacetValue unread =
        new FacetValue(
            new Filter.UnreadFilter(),
            "Unread",
            FacetValue.UNKNOWN,
            FacetValue.FacetSelection.FREE);

    assertThat(unread.count()).isEmpty();
    assertThat(unread.accessibleWords()).isEqualTo("Unread");
  }
}
