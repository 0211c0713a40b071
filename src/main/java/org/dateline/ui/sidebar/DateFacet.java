package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.chart.DateChart;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.kordamp.ikonli.feather.Feather;

/// When the articles found were published; where that is long, coarsely, and the chosen stretch of
/// it again more finely.
final class DateFacet extends VBox {

  private final DateChart coarse;
  private final DateChart fine;
  private final DateScale coarseScale = new DateScale();
  private final DateScale fineScale = new DateScale();

  /// @param folds which sections are folded
  /// @param choose told the dates, also where they are chosen already
  DateFacet(FoldedSections folds, Consumer<Filter.DateFilter> choose) {
    getStyleClass().add("date-facet");
    coarse = RovingFocus.item(new DateChart(choose, coarseScale::say));
    fine = RovingFocus.item(new DateChart(choose, fineScale::say));
    fine.getStyleClass().add("fine");
    VBox charts = new VBox(coarse, coarseScale, fine, fineScale);
    getChildren()
        .addAll(
            new SectionHeading(
                "section.dates", message("dates.title"), Icons.of(Feather.CALENDAR), folds, charts),
            charts);
    show(SidebarFacets.NONE, SearchQuery.ALL);
  }

  /// @param now the query, of which `facets` may be behind
  void show(SidebarFacets facets, SearchQuery now) {
    Optional<Filter.DateFilter> dates = FilterToggle.dates(now);
    DateHistogramBars all = DateHistogramBars.of(facets.months());
    coarse.show(all.bars(), dates);
    DateHistogramBars within =
        dates
            .map(it -> DateHistogramBars.within(facets.months(), all, it))
            .orElse(DateHistogramBars.NONE);
    fine.show(within.bars(), dates);
    fine.setManaged(!within.bars().isEmpty());
    fine.setVisible(fine.isManaged());
    coarseScale.show(all);
    fineScale.show(within);
    setManaged(!all.bars().isEmpty());
    setVisible(isManaged());
  }
}
