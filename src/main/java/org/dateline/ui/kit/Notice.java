package org.dateline.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
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
    getChildren().addAll(Icons.of(icon), new WrappedText(title, "notice-title"));
    if (!text.isEmpty()) {
      getChildren().add(new WrappedText(text, "notice-text"));
    }
    if (actions.length > 0) {
      FlowPane row = new FlowPane(actions);
      row.getStyleClass().add("notice-actions");
      row.setAlignment(Pos.CENTER);
      getChildren().add(row);
    }
  }
}
