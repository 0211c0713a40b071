package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.layout.ResponsivePanes;
import org.dateline.ui.navigation.Navigator;
import org.dateline.ui.navigation.TrailMenu;
import org.dateline.ui.search.SearchBox;
import org.kordamp.ikonli.feather.Feather;

/// Back and forward, the panes for which the window has no room, the search field, light and dark.
final class Toolbar extends HBox {

  private static final double MAX_SEARCH_WIDTH = 620;

  private final Button theme = new Button();

  Toolbar(
      Navigator navigator,
      StackedNavigation steps,
      PaneKeyboard panes,
      SearchBox search,
      TrailMenu trail,
      Runnable toggleTheme) {
    getStyleClass().add("dateline-toolbar");
    setAlignment(Pos.CENTER_LEFT);
    Button back = button(Feather.ARROW_LEFT, message("toolbar.back"), "back");
    back.setOnAction(_ -> steps.back());
    back.disableProperty().bind(steps.canGoBack().not());
    Button forward = button(Feather.ARROW_RIGHT, message("toolbar.forward"), "forward");
    forward.setOnAction(_ -> steps.forward());
    forward.disableProperty().bind(navigator.canGoForward().not());
    trail.install(back, step -> step.by() < 0);
    trail.install(forward, step -> step.by() > 0);
    Button sidebar = button(Feather.SIDEBAR, message("toolbar.sidebar"), "show-sidebar");
    toggles(sidebar, panes.sidebarDocked(), panes::toggleSidebar);
    Button details = button(Feather.SIDEBAR, message("toolbar.details"), "show-details");
    details.getGraphic().setScaleX(-1);
    toggles(details, panes.detailsDocked(), panes::toggleDetails);
    search.setMaxWidth(MAX_SEARCH_WIDTH);
    StackPane middle = new StackPane(search);
    middle.setMinWidth(120);
    HBox.setHgrow(middle, Priority.ALWAYS);
    theme.setId("theme");
    theme.getStyleClass().add("flat");
    theme.setMinWidth(USE_PREF_SIZE);
    theme.setOnAction(_ -> toggleTheme.run());
    getChildren().addAll(sidebar, back, forward, middle, details, theme);
  }

  private static Button button(Feather icon, String words, String id) {
    Button button = Icons.button(new Button(), icon, words);
    button.setId(id);
    button.getStyleClass().add("flat");
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /// Shows a button only while the pane is a drawer, which it opens and closes.
  private static void toggles(Button button, ObservableBooleanValue docked, Runnable toggle) {
    button.getStyleClass().add(ResponsivePanes.DRAWER_TOGGLE);
    button.visibleProperty().bind(BooleanExpression.booleanExpression(docked).not());
    button.managedProperty().bind(button.visibleProperty());
    button.setOnAction(_ -> toggle.run());
  }

  /// Shows which way the theme button leads.
  void showTheme(boolean dark) {
    Icons.button(
        theme,
        dark ? Feather.SUN : Feather.MOON,
        dark ? message("toolbar.light") : message("toolbar.dark"));
  }
}
