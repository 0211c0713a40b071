package org.dateline.ui.correction;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.ui.kit.WrappedText;

/// Asks for another name for an entity, and says what changes by it.
final class RenamePrompt extends VBox {

  private final TextField name;

  /// @param rename told the name, which is not blank and another than before
  RenamePrompt(NameChoices choices, Consumer<String> rename) {
    getStyleClass().add("name-prompt");
    String before = choices.entity().name();
    name = new TextField(before);
    name.setId("rename");
    name.setAccessibleText(message("correct.new_name"));
    Button done = new Button(message("correct.rename.do"));
    done.setDefaultButton(true);
    done.disableProperty()
        .bind(name.textProperty().map(text -> text.isBlank() || text.strip().equals(before)));
    done.setOnAction(_ -> rename.accept(name.getText().strip()));
    HBox buttons = new HBox(done);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(
            name,
            new WrappedText(
                message(
                    "correct.counted",
                    message("correct.renames", before),
                    CorrectionWords.counts(choices.whole())),
                "card-line"),
            buttons);
  }

  /// Gives the name the keyboard, to be typed over.
  void begin() {
    name.requestFocus();
    name.selectAll();
  }
}
