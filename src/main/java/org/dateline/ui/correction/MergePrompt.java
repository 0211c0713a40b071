package org.dateline.ui.correction;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.model.Entity;
import org.dateline.ui.entity.EntityPicker;
import org.dateline.ui.kit.WrappedText;

/// Asks for the entity that another is one with: found as its name is typed, chosen by arrows or
/// the mouse. Says what changes before it is done.
final class MergePrompt extends VBox {

  private final NameChoices choices;
  private final EntityPicker picker;
  private final HBox says = new HBox();

  /// @param merge told the entity
  MergePrompt(NameChoices choices, CorrectionsModel model, Consumer<Entity> merge) {
    this.choices = choices;
    picker =
        new EntityPicker(
            "merge",
            (typed, stop) -> model.entities(typed, choices.entity(), stop),
            model.search());
    getStyleClass().addAll("name-prompt", "merge-prompt");
    says.setAlignment(Pos.CENTER_LEFT);
    Button done = new Button(message("correct.merge.do"));
    done.setDefaultButton(true);
    done.disableProperty().bind(picker.isNothingChosen());
    done.setOnAction(_ -> picker.chosen().ifPresent(merge));
    HBox buttons = new HBox(done);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(picker, says, buttons);
    picker.onSelected(this::say);
    say();
  }

  /// Gives the field the keyboard.
  void begin() {
    picker.begin();
  }

  private void say() {
    String words =
        picker
            .chosen()
            .map(into ->
                message(
                    "correct.counted",
                    message("correct.merges", choices.entity().name(), into.name()),
                    CorrectionWords.counts(choices.whole())))
            .orElse("");
    says.getChildren().setAll(new WrappedText(words, "card-line"));
  }
}
