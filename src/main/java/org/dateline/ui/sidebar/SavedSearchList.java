package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.dateline.model.query.SavedSearch;
import org.dateline.model.query.SearchQuery;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.kordamp.ikonli.feather.Feather;

/// The searches that the reader keeps, each with how many articles are new in it, and the way to
/// keep the present one.
public final class SavedSearchList extends VBox {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final SavedSearchActions actions;
  private final SidebarRows rows = new SidebarRows();
  private final Button save =
      RovingFocus.item(new Button(message("saved.save_this"), Icons.of(Feather.PLUS)));
  private List<SavedSearch> searches = List.of();
  private SearchQuery now = SearchQuery.ALL;

  /// What the list asks for.
  ///
  /// @param show a saved search
  /// @param save the present query
  /// @param rename a saved search
  /// @param remove a saved search
  public record SavedSearchActions(
      Consumer<SavedSearch> show,
      Consumer<SearchQuery> save,
      Consumer<SavedSearch> rename,
      Consumer<SavedSearch> remove) {}

  SavedSearchList(FoldedSections folds, SavedSearchActions actions) {
    this.actions = actions;
    save.setId("save-search");
    save.getStyleClass().setAll("sidebar-item", "more");
    save.setMaxWidth(Double.MAX_VALUE);
    save.setMinWidth(0);
    save.setOnAction(_ -> actions.save().accept(now));
    getChildren()
        .addAll(
            new SectionHeading(
                "section.searches",
                message("saved.title"),
                Icons.of(Feather.BOOKMARK),
                folds,
                rows,
                save),
            rows,
            save);
    showCurrent(SearchQuery.ALL);
  }

  void show(List<SavedSearch> saved) {
    if (!saved.equals(searches)) {
      searches = List.copyOf(saved);
      rows.replace(searches.stream().map(this::row).toList());
      showCurrent(now);
    }
  }

  /// Marks what is listed now, and offers to keep it unless it is kept.
  void showCurrent(SearchQuery query) {
    now = query.entered();
    boolean kept = false;
    for (int i = 0; i < searches.size(); i++) {
      boolean is = searches.get(i).query().equals(now);
      rows.row(i).pseudoClassStateChanged(CURRENT, is);
      kept |= is;
    }
    // It stays where it is, so that nothing below moves while the reader types.
    save.setDisable(now.isAll() || kept);
  }

  private Button row(SavedSearch search) {
    SidebarItem row = new SidebarItem();
    row.getStyleClass().add("saved");
    String fresh = search.fresh() == 0 ? "" : Formats.number(search.fresh());
    row.show(
        search.name(),
        fresh,
        Formats.line(search.name(), fresh.isEmpty() ? "" : message("saved.new", search.fresh())));
    row.setAccessibleText(
        Formats.line(
            search.name(), message("suggestion.saved"), message("saved.new", search.fresh())));
    row.setOnAction(_ -> actions.show().accept(search));
    RowCommand.install(
        row,
        List.of(
            RowCommand.of(
                message("saved.rename"), KeyCode.F2, () -> actions.rename().accept(search)),
            RowCommand.of(
                message("saved.remove"), KeyCode.DELETE, () -> actions.remove().accept(search))));
    return row;
  }
}
