package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Overview;
import org.dateline.model.query.Query;
import org.dateline.ui.kit.Words;

/// The lines that are always there: all articles and, of those listed, what is unread and starred.
final class ShelfRows extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final SidebarItem all = new SidebarItem();
  private final FacetRow unread;
  private final FacetRow starred;

  ShelfRows(Consumer<Query> show, FacetRow.Actions actions) {
    all.setOnAction(_ -> show.accept(Query.ALL));
    unread =
        new FacetRow(facet(Query.ALL, new Filter.Unread(), message("filter.unread"), 0), actions);
    starred =
        new FacetRow(facet(Query.ALL, new Filter.Starred(), message("filter.starred"), 0), actions);
    getChildren().addAll(all, unread, starred);
  }

  /// @param now the query, of which `facets` may be behind
  void show(Facets facets, Query now) {
    Overview overview = facets.overview();
    all.show(message("shelf.all"), Words.number(facets.library()), message("shelf.all_articles"));
    all.setAccessibleText(message("shelf.all_counted", facets.library()));
    all.pseudoClassStateChanged(CURRENT, now.isAll());
    unread.show(facet(now, new Filter.Unread(), message("filter.unread"), overview.unread()));
    starred.show(facet(now, new Filter.Starred(), message("filter.starred"), overview.starred()));
  }

  private static Facet facet(Query now, Filter filter, String words, long articles) {
    return new Facet(filter, words, articles, Facet.standing(now, filter));
  }
}
