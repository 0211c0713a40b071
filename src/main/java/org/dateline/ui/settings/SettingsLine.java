package org.dateline.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.WrappedText;

/// A line of a settings page: what is set, how, and what comes of it.
final class SettingsLine extends HBox {

  /// @param hint what comes of it; empty for nothing to say
  SettingsLine(String words, String hint, Node... controls) {
    getStyleClass().add("settings-line");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(words);
    name.setWrapText(true);
    VBox what = new VBox(name);
    what.setAlignment(Pos.CENTER_LEFT);
    if (!hint.isEmpty()) {
      what.getChildren().add(new WrappedText(hint, "hint"));
    }
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox set = new HBox(controls);
    set.setAlignment(Pos.CENTER_RIGHT);
    set.setMinWidth(USE_PREF_SIZE);
    set.getStyleClass().add("settings-controls");
    getChildren().addAll(what, set);
  }
}
