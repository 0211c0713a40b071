package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import org.dateline.model.query.FacetOverview;
import org.dateline.model.query.Filter;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.Formats;

/// The lines that are always there: all articles and, of those listed, what is unread and starred;
/// and while there is something in it, the trash.
final class LibraryRows extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final SidebarItem all = new SidebarItem();
  private final FacetValueRow unread;
  private final FacetValueRow starred;
  private final SidebarItem trash = new SidebarItem();

  /// @param showTrash shows what was deleted
  LibraryRows(
      Consumer<SearchQuery> show, Runnable showTrash, FacetValueRow.FacetValueActions actions) {
    trash.setId("trash-row");
    trash.setOnAction(_ -> showTrash.run());
    all.setOnAction(_ -> show.accept(SearchQuery.ALL));
    unread =
        new FacetValueRow(
            facet(
                SearchQuery.ALL,
                new Filter.UnreadFilter(),
                message("filter.unread"),
                FacetValue.UNKNOWN),
            actions);
    starred =
        new FacetValueRow(
            facet(
                SearchQuery.ALL,
                new Filter.StarredFilter(),
                message("filter.starred"),
                FacetValue.UNKNOWN),
            actions);
    getChildren().addAll(all, unread, starred, trash);
  }

  /// @param now the query, of which `facets` may be behind
  void show(SidebarFacets facets, SearchQuery now) {
    FacetOverview.ArticleTotals totals = facets.overview().totals();
    boolean known = facets.isKnown();
    String count = known ? Formats.number(facets.library()) : "";
    all.show(message("shelf.all"), count, message("shelf.all_articles"));
    all.setAccessibleText(
        known ? message("shelf.all_counted", facets.library()) : message("shelf.all_articles"));
    all.pseudoClassStateChanged(CURRENT, now.isAll());
    trash.show(message("trash.title"), Formats.number(facets.trash()), message("trash.title"));
    trash.setAccessibleText(message("trash.row", facets.trash()));
    trash.setVisible(facets.trash() > 0);
    trash.setManaged(facets.trash() > 0);
    unread.show(
        facet(
            now,
            new Filter.UnreadFilter(),
            message("filter.unread"),
            known ? totals.unread() : FacetValue.UNKNOWN));
    starred.show(
        facet(
            now,
            new Filter.StarredFilter(),
            message("filter.starred"),
            known ? totals.starred() : FacetValue.UNKNOWN));
  }

  private static FacetValue facet(SearchQuery now, Filter filter, String words, long articles) {
    return new FacetValue(filter, words, articles, FacetValue.selection(now, filter));
  }
}
