package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.dateline.model.query.Filter;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.sidebar.FacetValue.FacetSelection;
import org.kordamp.ikonli.feather.Feather;

/// A value of a facet: a click narrows the list to it, the sign that comes with the pointer leaves
/// it out, and where it is chosen or left out already a click takes that back.
final class FacetValueRow extends StackPane {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass EXCLUDED = PseudoClass.getPseudoClass("excluded");

  private final FacetValueActions actions;
  private final SidebarItem item = new SidebarItem();
  private final Button exclude = new Button();
  private FacetValue shown;

  /// What a value asks for.
  ///
  /// @param choose narrow the list to it, or take that back
  /// @param exclude leave it out, or take that back
  /// @param only list everything that has it, whatever is listed now
  /// @param more what else can be done with what a filter is about; mostly nothing
  /// @param rename gives what a filter is about another name; does mostly nothing
  record FacetValueActions(
      Consumer<FacetValue> choose,
      Consumer<FacetValue> exclude,
      Consumer<FacetValue> only,
      Function<Filter, List<MenuItem>> more,
      Consumer<Filter> rename) {}

  FacetValueRow(FacetValue facet, FacetValueActions actions) {
    this.actions = actions;
    this.shown = facet;
    getStyleClass().add("facet");
    item.setOnAction(_ -> actions.choose().accept(shown));
    exclude.getStyleClass().setAll("exclude");
    exclude.setGraphic(Icons.of(Feather.SLASH));
    exclude.setFocusTraversable(false);
    exclude.setOnMouseEntered(
        _ -> exclude.setTooltip(new Tooltip(message("facet.leave_this_out", shown.words()))));
    exclude.setOnAction(_ -> actions.exclude().accept(shown));
    StackPane.setAlignment(exclude, Pos.CENTER_RIGHT);
    getChildren().addAll(item, exclude);
    hoverProperty().addListener((_, _, _) -> showExclude());
    item.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    item.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
    show(facet);
  }

  void show(FacetValue facet) {
    shown = facet;
    FacetSelection selection = facet.selection();
    item.show(facet.words(), facet.count(), tip(facet));
    facet.colour().ifPresent(item::mark);
    item.showSigns(selection == FacetSelection.EXCLUDED, selection != FacetSelection.FREE);
    item.setAccessibleText(facet.accessibleWords());
    pseudoClassStateChanged(CHOSEN, selection == FacetSelection.CHOSEN);
    pseudoClassStateChanged(EXCLUDED, selection == FacetSelection.EXCLUDED);
    showExclude();
  }

  /// The sign takes the place of the count, so that nothing moves under the pointer.
  private void showExclude() {
    boolean offered = isHover() && shown.selection() == FacetSelection.FREE;
    exclude.setVisible(offered);
    item.hideCount(offered);
  }

  private static String tip(FacetValue facet) {
    return switch (facet.selection()) {
      case FREE -> message("facet.free.tip", facet.words());
      case CHOSEN -> message("facet.chosen.tip", facet.words());
      case EXCLUDED -> message("facet.excluded.tip", facet.words());
    };
  }

  private void released(MouseEvent event) {
    if (event.isAltDown()
        && event.getButton() == MouseButton.PRIMARY
        && item.contains(event.getX(), event.getY())) {
      item.disarm();
      actions.exclude().accept(shown);
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
      (shown.selection() == FacetSelection.CHOSEN ? actions.choose() : actions.exclude())
          .accept(shown);
      event.consume();
    } else if (event.getCode() == KeyCode.F2) {
      actions.rename().accept(shown.filter());
      event.consume();
    }
  }

  private void offer(ContextMenuEvent event) {
    ContextMenu menu = new ContextMenu();
    switch (shown.selection()) {
      case FREE ->
          menu.getItems()
              .addAll(
                  entry(message("facet.narrow"), actions.choose()),
                  entry(message("facet.leave_out"), actions.exclude()));
      case CHOSEN ->
          menu.getItems()
              .addAll(
                  entry(message("facet.take_away"), actions.choose()),
                  entry(message("facet.leave_out"), actions.exclude()));
      case EXCLUDED -> menu.getItems().add(entry(message("facet.take_away"), actions.choose()));
    }
    menu.getItems().add(entry(message("facet.only"), actions.only()));
    List<MenuItem> more = actions.more().apply(shown.filter());
    if (!more.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
      menu.getItems().addAll(more);
    }
    menu.show(this, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private MenuItem entry(String words, Consumer<FacetValue> action) {
    FacetValue facet = shown;
    MenuItem entry = new MenuItem(words);
    entry.setOnAction(_ -> action.accept(facet));
    return entry;
  }
}
