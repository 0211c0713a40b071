package org.dateline.ui.shell;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.navigation.Navigator;
import org.dateline.ui.search.SearchBox;
import org.kordamp.ikonli.feather.Feather;

/// Back and forward, the search field, the menu, light and dark.
final class Toolbar extends HBox {

  private static final double MAX_SEARCH_WIDTH = 620;

  private final Button theme = new Button();

  Toolbar(Navigator navigator, SearchBox search, MenuButton menu, Runnable toggleTheme) {
    getStyleClass().add("dateline-toolbar");
    setAlignment(Pos.CENTER_LEFT);
    Button back = Icons.button(new Button(), Feather.ARROW_LEFT, message("toolbar.back"));
    back.setId("back");
    back.getStyleClass().add("flat");
    back.setOnAction(_ -> navigator.back());
    back.disableProperty().bind(navigator.canGoBack().not());
    Button forward = Icons.button(new Button(), Feather.ARROW_RIGHT, message("toolbar.forward"));
    forward.setId("forward");
    forward.getStyleClass().add("flat");
    forward.setOnAction(_ -> navigator.forward());
    forward.disableProperty().bind(navigator.canGoForward().not());
    search.setMaxWidth(MAX_SEARCH_WIDTH);
    StackPane middle = new StackPane(search);
    middle.setMinWidth(120);
    HBox.setHgrow(middle, Priority.ALWAYS);
    theme.setId("theme");
    theme.getStyleClass().add("flat");
    theme.setOnAction(_ -> toggleTheme.run());
    getChildren().addAll(back, forward, middle, theme, menu);
    for (Node node : new Node[] {back, forward, theme, menu}) {
      ((Region) node).setMinWidth(USE_PREF_SIZE);
    }
  }

  /// Shows which way the theme button leads.
  void showTheme(boolean dark) {
    Icons.button(
        theme,
        dark ? Feather.SUN : Feather.MOON,
        dark ? message("toolbar.light") : message("toolbar.dark"));
  }
}
