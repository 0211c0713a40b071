package org.dateline.ui.list;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.messages.SearchMessages;
import org.dateline.model.Tag;
import org.dateline.model.query.Filter;
import org.dateline.model.query.Hit;
import org.dateline.model.query.Hit.EntityLabel;
import org.dateline.model.query.SearchQuery;
import org.dateline.model.query.SearchResults;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Glyph;
import org.jspecify.annotations.Nullable;

/// One article of the list: its headline, where and when it appeared, why it was found, and whom
/// and what it is about.
final class ArticleCell extends ListCell<Hit> {

  private static final double STAR_SIZE = 13;

  private static final PseudoClass UNREAD = PseudoClass.getPseudoClass("unread");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ObservableValue<SearchResults> results;
  private final RowMenus menus;
  private final ListSelection selection;
  private final ObservableValue<RowDensity> density;
  private final RowLayout lines;
  private final VBox signs;
  private final HBox row;
  private final Region star = Glyph.STAR.draw(STAR_SIZE);

  /// The names that the row shows, or has no room for.
  private List<EntityLabel> shown = List.of();

  /// An article that stays in the list may have other names to show under another query.
  private final InvalidationListener queryChanged = _ -> showNames();

  private final InvalidationListener densityChanged = _ -> updateItem(getItem(), isEmpty());

  private final InvalidationListener selectionChanged = _ -> showChosen();

  /// @param results what the list shows; the cell follows the query in it
  /// @param selection which rows are chosen together
  /// @param density how much a row shows
  ArticleCell(
      ObservableValue<SearchResults> results,
      RowMenus menus,
      ListSelection selection,
      ObservableValue<RowDensity> density) {
    this.density = density;
    this.results = results;
    this.menus = menus;
    this.selection = selection;
    getStyleClass().add("article-cell");
    lines =
        new RowLayout(menus.actions().entity(), () -> menus.actions().copies().accept(getItem()));
    HBox.setHgrow(lines, Priority.ALWAYS);
    Region dot = new Region();
    dot.getStyleClass().add("unread-dot");
    star.getStyleClass().add("star");
    signs = new VBox(dot, star);
    signs.getStyleClass().add("signs");
    signs.setAlignment(Pos.TOP_CENTER);
    row = new HBox(signs, lines);
    row.setMinWidth(0);
    setPrefWidth(0);
    // Asking for the menu of an article does not open the article.
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getButton() == MouseButton.SECONDARY) {
            event.consume();
          }
        });
    setOnContextMenuRequested(this::showMenu);
    results.addListener(new WeakInvalidationListener(queryChanged));
    density.addListener(new WeakInvalidationListener(densityChanged));
    selection.rows().addListener(new WeakInvalidationListener(selectionChanged));
  }

  @Override
  protected double computePrefHeight(double width) {
    if (isEmpty() || getItem() == null) {
      return super.computePrefHeight(width);
    }
    double whole = width < 0 ? getListView().getWidth() : width;
    double within =
        whole - snappedLeftInset() - snappedRightInset() - snapSizeX(signs.prefWidth(-1));
    return snappedTopInset() + lines.prefHeight(within) + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText(null);
      pseudoClassStateChanged(UNREAD, false);
      pseudoClassStateChanged(CHOSEN, false);
      return;
    }
    shown = about(hit, query());
    lines.show(hit, shown, density.getValue());
    star.setVisible(hit.starred());
    pseudoClassStateChanged(UNREAD, hit.unread());
    showChosen();
    setGraphic(row);
  }

  private void showChosen() {
    Hit hit = getItem();
    if (hit != null && !isEmpty()) {
      boolean chosen = selection.contains(hit);
      pseudoClassStateChanged(CHOSEN, chosen);
      setAccessibleText(Formats.line(chosen ? message("list.chosen") : "", words(hit, shown)));
    }
  }

  private void showNames() {
    Hit hit = getItem();
    if (hit != null && !isEmpty() && !about(hit, query()).equals(shown)) {
      updateItem(hit, false);
    }
  }

  private SearchQuery query() {
    return results.getValue().query();
  }

  private static String words(Hit hit, List<EntityLabel> about) {
    return Formats.line(
        hit.title(),
        hit.source(),
        hit.published().map(Formats::day).orElse(""),
        hit.unread() ? message("list.unread") : "",
        hit.starred() ? message("list.starred") : "",
        Formats.list(hit.tags().stream().map(Tag::name).toList()),
        SearchMessages.why(hit),
        hit.similar() > 0 ? message("list.similar", hit.similar()) : "",
        Formats.list(about.stream().map(EntityLabel::name).toList()));
  }

  /// The names of an article, without those that every article of the list has.
  static List<EntityLabel> about(Hit hit, SearchQuery query) {
    return hit.entities().stream()
        .filter(name -> !query.filters().contains(new Filter.EntityFilter(name.entity())))
        .toList();
  }

  private void showMenu(ContextMenuEvent event) {
    if (getItem() != null) {
      menus.show(this, getItem(), event.getScreenX(), event.getScreenY());
      event.consume();
    }
  }
}
