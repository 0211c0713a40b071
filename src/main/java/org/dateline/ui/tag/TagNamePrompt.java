package org.dateline.ui.tag;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.library.Tags;

/// Asks for another name for a tag.
final class TagNamePrompt extends VBox {

  private final TextField name;

  /// @param rename told the name, which is not blank and another than before
  TagNamePrompt(String before, Consumer<String> rename) {
    getStyleClass().add("name-prompt");
    name = new TextField(before);
    name.setId("tag-rename");
    name.setAccessibleText(message("tags.name"));
    Button done = new Button(message("tags.rename.do"));
    done.setDefaultButton(true);
    done.disableProperty()
        .bind(
            name.textProperty()
                .map(text ->
                    text.isBlank()
                        || text.strip().equals(before)
                        || text.strip().length() > Tags.MAX_NAME_LENGTH));
    done.setOnAction(_ -> rename.accept(TagsModel.tidied(name.getText())));
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
