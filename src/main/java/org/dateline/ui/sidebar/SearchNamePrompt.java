package org.dateline.ui.sidebar;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks for a name.
final class SearchNamePrompt extends VBox {

  private final TextField name;

  /// @param first the name to begin with
  /// @param keep told the name, which is not blank
  SearchNamePrompt(String first, String button, Consumer<String> keep) {
    getStyleClass().add("name-prompt");
    name = new TextField(first);
    name.setId("name-prompt");
    name.setAccessibleText(message("saved.name"));
    Button done = new Button(button);
    done.setDefaultButton(true);
    done.disableProperty().bind(name.textProperty().map(String::isBlank));
    done.setOnAction(_ -> keep.accept(name.getText().strip()));
    HBox buttons = new HBox(done);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(name, buttons);
  }

  /// Gives the name the keyboard, to be typed over.
  void begin() {
    name.requestFocus();
    name.selectAll();
  }
}
