package org.dateline.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// The keys, listed.
final class KeySheet extends VBox {

  private record Key(String keys, String does) {}

  private static final List<Key> KEYS =
      List.of(
          new Key("Ctrl F  or  /", "Search"),
          new Key("Alt ←   Alt →", "Back and forward"),
          new Key("J   K", "Next and previous article"),
          new Key("N   P", "Next and previous mention or match"),
          new Key("Tab,  Enter", "In the article: go from name to name, show one"),
          new Key("S", "Star"),
          new Key("U", "Mark as unread"),
          new Key("Ctrl +   Ctrl −   Ctrl 0", "Larger, smaller, usual type"),
          new Key("Ctrl A,  Ctrl C", "Select and copy the article"),
          new Key("Ctrl D", "Light or dark"),
          new Key("Ctrl O", "Add files"),
          new Key("F6", "Next pane"),
          new Key("Esc", "Leave the entity; clear the search"),
          new Key("?", "These keys"));

  /// @param close run when the reader has seen enough
  KeySheet(Runnable close) {
    getStyleClass().add("dialog");
    Label title = new Label("Keys");
    title.getStyleClass().add("dialog-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button leave = Icons.button(new Button(), Feather.X, "Close (Esc)");
    leave.getStyleClass().add("flat");
    leave.setOnAction(_ -> close.run());
    HBox head = new HBox(title, space, leave);
    head.setAlignment(Pos.CENTER_LEFT);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys");
    for (int i = 0; i < KEYS.size(); i++) {
      Label keys = new Label(KEYS.get(i).keys());
      keys.getStyleClass().add("key");
      grid.addRow(i, keys, new Label(KEYS.get(i).does()));
    }
    getChildren().addAll(head, grid);
  }
}
