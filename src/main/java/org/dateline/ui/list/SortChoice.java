package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.Region;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Query;
import org.dateline.model.query.Sort;

/// The order of the list, to choose.
final class SortChoice extends MenuButton {

  private final Consumer<Query> show;

  /// @param show told the query in the order chosen
  SortChoice(Consumer<Query> show) {
    this.show = show;
    getStyleClass().addAll("flat", "order");
    setMinWidth(Region.USE_PREF_SIZE);
  }

  /// @param query the one that the list answers
  void show(Query query) {
    Sort shown = isRanked(query) || query.sort() != Sort.RELEVANCE ? query.sort() : Sort.NEWEST;
    setText(name(shown));
    setAccessibleText(message("sort.order", name(shown)));
    // A menu without entries does not open; the others are made when it does.
    getItems().setAll(item(query, shown, shown));
    setOnShowing(_ -> fill(query, shown));
  }

  /// Whether one article can meet the query better than another.
  private static boolean isRanked(Query query) {
    return !query.words().isEmpty()
        || query.filters().stream()
            .anyMatch(f -> f instanceof Filter.Mentions || f instanceof Filter.Like);
  }

  private void fill(Query query, Sort shown) {
    getItems().clear();
    for (Sort sort : Sort.values()) {
      if (sort != Sort.RELEVANCE || isRanked(query)) {
        getItems().add(item(query, sort, shown));
      }
    }
  }

  private RadioMenuItem item(Query query, Sort sort, Sort shown) {
    RadioMenuItem item = new RadioMenuItem(name(sort));
    item.setSelected(sort == shown);
    item.setOnAction(_ -> show.accept(query.sorted(sort)));
    return item;
  }

  private static String name(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> message("sort.relevance");
      case NEWEST -> message("sort.newest");
      case OLDEST -> message("sort.oldest");
    };
  }
}
