package org.dateline.ui.correction;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.model.Entity;
import org.dateline.model.query.SearchSuggestion.EntitySuggestion;
import org.dateline.ui.kit.LatestTask;
import org.dateline.ui.kit.WrappedText;

/// Asks for the entity that another is one with: found as its name is typed, chosen by arrows or
/// the mouse. Says what changes before it is done.
final class MergePrompt extends VBox {

  private final NameChoices choices;
  private final CorrectionsModel model;
  private final LatestTask latest;
  private final TextField name = new TextField();
  private final ListView<EntitySuggestion> found = new ListView<>();
  private final HBox says = new HBox();

  /// @param merge told the entity
  MergePrompt(NameChoices choices, CorrectionsModel model, Consumer<Entity> merge) {
    this.choices = choices;
    this.model = model;
    this.latest = model.search();
    getStyleClass().addAll("name-prompt", "merge-prompt");
    name.setId("merge");
    name.setPromptText(message("correct.merge.prompt"));
    name.setAccessibleText(message("correct.merge.prompt"));
    name.textProperty().addListener((_, _, typed) -> search(typed));
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    found.setId("merge-found");
    found.setAccessibleText(message("correct.merge.found"));
    found.setFocusTraversable(false);
    found.setCellFactory(_ -> new EntityCell());
    found.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> say());
    says.setAlignment(Pos.CENTER_LEFT);
    Button done = new Button(message("correct.merge.do"));
    done.setDefaultButton(true);
    done.disableProperty().bind(Bindings.isNull(found.getSelectionModel().selectedItemProperty()));
    done.setOnAction(_ -> chosen().ifPresent(merge));
    HBox buttons = new HBox(done);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(name, found, says, buttons);
    show("", List.of());
  }

  private Optional<Entity> chosen() {
    return Optional.ofNullable(found.getSelectionModel().getSelectedItem())
        .map(EntitySuggestion::entity);
  }

  /// Gives the field the keyboard.
  void begin() {
    name.requestFocus();
  }

  private void search(String typed) {
    latest.run(
        stop -> model.entities(typed, choices.entity(), stop),
        entities -> show(typed, entities),
        () -> show(typed, List.of()));
  }

  private void show(String typed, List<EntitySuggestion> entities) {
    found.getItems().setAll(entities);
    found.setPlaceholder(
        new Label(typed.isBlank() ? message("correct.merge.type") : message("correct.merge.none")));
    found.getSelectionModel().selectFirst();
    found.scrollTo(0);
    say();
  }

  private void say() {
    String words =
        chosen()
            .map(into ->
                message(
                    "correct.counted",
                    message("correct.merges", choices.entity().name(), into.name()),
                    CorrectionWords.counts(choices.whole())))
            .orElse("");
    says.getChildren().setAll(new WrappedText(words, "card-line"));
  }

  private void move(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN) {
      found.getSelectionModel().selectNext();
    } else if (event.getCode() == KeyCode.UP) {
      found.getSelectionModel().selectPrevious();
    } else {
      return;
    }
    found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 2));
    event.consume();
  }
}
