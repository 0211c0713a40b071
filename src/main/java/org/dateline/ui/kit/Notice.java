package org.dateline.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands in a pane that has nothing to show: why, and what to do.
public final class Notice extends VBox {

  /// @param title what is so, in a few words
  /// @param text why and what to do; empty for nothing
  /// @param actions buttons, the one to press first
  public Notice(Feather icon, String title, String text, Node... actions) {
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER);
    Label heading = new Label(title);
    heading.getStyleClass().add("notice-title");
    heading.setWrapText(true);
    getChildren().addAll(Icons.of(icon), heading);
    if (!text.isEmpty()) {
      Label words = new Label(text);
      words.getStyleClass().add("notice-text");
      words.setWrapText(true);
      getChildren().add(words);
    }
    if (actions.length > 0) {
      HBox row = new HBox(actions);
      row.getStyleClass().add("notice-actions");
      row.setAlignment(Pos.CENTER);
      getChildren().add(row);
    }
  }
}
