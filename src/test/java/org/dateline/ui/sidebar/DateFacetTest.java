package org.dateline.ui.sidebar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.kit.FxThread.fx;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.BackgroundExecutor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

final class DateFacetTest {

  private static final FoldedSections FOLDS =
      new FoldedSections(
          () -> {
            throw new IllegalStateException("no section is folded here");
          },
          new BackgroundExecutor(Runnable::run, _ -> {}));

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static List<String> scales(DateFacet facet) {
    return fx(() ->
        facet.lookupAll(".scale").stream()
            .filter(Node::isVisible)
            .sorted((one, other) -> Integer.compare(place(one), place(other)))
            .map(scale ->
                scale.lookupAll(".label").stream()
                    .map(label -> ((Label) label).getText())
                    .filter(words -> !words.isEmpty())
                    .sorted((one, other) ->
                        one.substring(one.length() - 4)
                            .compareTo(other.substring(other.length() - 4)))
                    .reduce((one, other) -> one + " to " + other)
                    .orElse(""))
            .toList());
  }

  private static int place(Node scale) {
    return scale.getParent().getChildrenUnmodifiable().indexOf(scale);
  }

  @Test
  void each_row_of_bars_carries_the_dates_that_it_shows() {
    SortedMap<YearMonth, Long> months = new TreeMap<>();
    for (int year = 2006; year <= 2020; year++) {
      months.put(YearMonth.of(year, 1), 3L);
      months.put(YearMonth.of(year, 12), 2L);
    }
    SidebarFacets facets = new SidebarFacets(SearchQuery.ALL, FacetOverview.NOTHING, months, 75);
    DateFacet facet = fx(() -> new DateFacet(FOLDS, _ -> {}));
    fx(() -> {
      facet.show(facets, SearchQuery.ALL);
      return true;
    });
    assertThat(scales(facet)).containsExactly("2006 to 2020");

    fx(() -> {
      facet.show(
          facets,
          SearchQuery.ALL.with(
              new Filter.DateFilter(LocalDate.of(2008, 1, 1), LocalDate.of(2010, 12, 31))));
      return true;
    });
    assertThat(scales(facet)).containsExactly("2006 to 2020", "Jan 2008 to Dec 2010");
  }
}
