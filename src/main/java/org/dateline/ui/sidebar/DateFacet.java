package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// When the articles found were published; where that is long, coarsely, and the chosen stretch of
/// it again more finely.
final class DateFacet extends VBox {

  private final Label told = new Label();
  private final DateChart coarse;
  private final DateChart fine;
  private final Label first = new Label();
  private final Label last = new Label();
  private final HBox ends;

  /// @param choose told the dates, also where they are chosen already
  DateFacet(Consumer<Filter.DateFilter> choose) {
    getStyleClass().add("date-facet");
    coarse = new DateChart(choose, this::say);
    fine = new DateChart(choose, this::say);
    fine.getStyleClass().add("fine");
    Label heading = new Label(message("dates.title"), Icons.of(Feather.CALENDAR));
    heading.getStyleClass().add("section-heading");
    told.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    ends = new HBox(first, space, last);
    // What the pointer is at is said in the place of the ends, so that nothing moves.
    StackPane scale = new StackPane(ends, told);
    scale.setAlignment(Pos.CENTER_LEFT);
    scale.getStyleClass().add("scale");
    getChildren().addAll(heading, coarse, fine, scale);
    show(SidebarFacets.NONE, SearchQuery.ALL);
  }

  private void say(String words) {
    told.setText(words);
    ends.setVisible(words.isEmpty());
  }

  /// @param now the query, of which `facets` may be behind
  void show(SidebarFacets facets, SearchQuery now) {
    Optional<Filter.DateFilter> dates = FilterToggle.dates(now);
    DateHistogramBars all = DateHistogramBars.of(facets.months());
    coarse.show(all, dates);
    DateHistogramBars within =
        dates
            .map(it -> DateHistogramBars.within(facets.months(), all, it))
            .orElse(DateHistogramBars.NONE);
    fine.show(within, dates);
    fine.setManaged(!within.bars().isEmpty());
    fine.setVisible(fine.isManaged());
    if (!all.bars().isEmpty()) {
      first.setText(all.words(all.bars().getFirst()));
      last.setText(all.bars().size() == 1 ? "" : all.words(all.bars().getLast()));
    }
    say("");
    setManaged(!all.bars().isEmpty());
    setVisible(isManaged());
  }
}
