package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SortOrder;
import org.dateline.ui.kit.RovingFocus;

/// The order of the list and how much its rows show, to choose.
final class SortMenu extends MenuButton {

  private final Consumer<SearchQuery> show;
  private final ObjectProperty<RowDensity> density;

  /// @param show told the query in the order chosen
  /// @param density set to how much of an article is to be shown
  SortMenu(Consumer<SearchQuery> show, ObjectProperty<RowDensity> density) {
    this.show = show;
    this.density = density;
    getStyleClass().addAll("flat", "order");
    setMinWidth(Region.USE_PREF_SIZE);
    RovingFocus.item(this);
  }

  /// @param query the one that the list answers
  void show(SearchQuery query) {
    SortOrder shown =
        isRanked(query) || query.sort() != SortOrder.RELEVANCE ? query.sort() : SortOrder.NEWEST;
    setText(name(shown));
    setAccessibleText(message("sort.order", name(shown)));
    // A menu without entries does not open; the others are made when it does.
    getItems().setAll(item(query, shown, shown));
    setOnShowing(_ -> fill(query, shown));
  }

  /// Whether one article can meet the query better than another.
  private static boolean isRanked(SearchQuery query) {
    return !query.words().isEmpty()
        || query.filters().stream()
            .anyMatch(f -> f instanceof Filter.EntityFilter || f instanceof Filter.SimilarFilter);
  }

  private void fill(SearchQuery query, SortOrder shown) {
    getItems().clear();
    for (SortOrder sort : SortOrder.values()) {
      if (sort != SortOrder.RELEVANCE || isRanked(query)) {
        getItems().add(item(query, sort, shown));
      }
    }
    getItems().add(new SeparatorMenuItem());
    for (RowDensity rows : RowDensity.values()) {
      RadioMenuItem item = new RadioMenuItem(name(rows));
      item.setSelected(rows == density.get());
      item.setOnAction(_ -> density.set(rows));
      getItems().add(item);
    }
  }

  private static String name(RowDensity density) {
    return switch (density) {
      case COMPACT -> message("rows.compact");
      case NORMAL -> message("rows.normal");
      case ROOMY -> message("rows.roomy");
    };
  }

  private RadioMenuItem item(SearchQuery query, SortOrder sort, SortOrder shown) {
    RadioMenuItem item = new RadioMenuItem(name(sort));
    item.setSelected(sort == shown);
    item.setOnAction(_ -> show.accept(query.sorted(sort)));
    return item;
  }

  private static String name(SortOrder sort) {
    return switch (sort) {
      case RELEVANCE -> message("sort.relevance");
      case NEWEST -> message("sort.newest");
      case OLDEST -> message("sort.oldest");
    };
  }
}
