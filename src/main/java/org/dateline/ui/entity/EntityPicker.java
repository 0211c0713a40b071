package org.dateline.ui.entity;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.dateline.model.Entity;
import org.dateline.model.query.CancellationSignal;
import org.dateline.model.query.SearchSuggestion.EntitySuggestion;
import org.dateline.ui.kit.LatestTask;

/// Finds an entity as its name is typed, to be chosen by arrows or the mouse.
public final class EntityPicker extends VBox {

  /// The largest number of entities among which the reader looks.
  public static final int MAX_FOUND = 20;

  private final EntitySource source;
  private final LatestTask latest;
  private final TextField name = new TextField();
  private final ListView<EntitySuggestion> found = new ListView<>();
  private Runnable selected = () -> {};

  /// Finds entities, in the background.
  public interface EntitySource {
    List<EntitySuggestion> matching(String typed, CancellationSignal stop);
  }

  /// @param id what the field is called; the list below it has `-found` behind that
  /// @param latest runs the source for what was typed last
  public EntityPicker(String id, EntitySource source, LatestTask latest) {
    this.source = source;
    this.latest = latest;
    getStyleClass().add("entity-picker");
    name.setId(id);
    name.setPromptText(message("correct.merge.prompt"));
    name.setAccessibleText(message("correct.merge.prompt"));
    name.textProperty().addListener((_, _, typed) -> search(typed));
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
    found.setId(id + "-found");
    found.setAccessibleText(message("correct.merge.found"));
    found.setFocusTraversable(false);
    found.setCellFactory(_ -> new EntityCell());
    found.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> selected.run());
    getChildren().addAll(name, found);
    show("", List.of());
  }

  /// Runs something when another entity is selected, or none.
  public void onSelected(Runnable action) {
    selected = action;
  }

  /// Runs something when the reader takes what is selected, by Enter or a click.
  public void onTaken(Runnable action) {
    name.setOnAction(_ -> action.run());
    found.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        action.run();
      }
    });
  }

  /// The entity that is selected.
  public Optional<Entity> chosen() {
    return Optional.ofNullable(found.getSelectionModel().getSelectedItem())
        .map(EntitySuggestion::entity);
  }

  /// Whether none is selected.
  public BooleanBinding isNothingChosen() {
    return Bindings.isNull(found.getSelectionModel().selectedItemProperty());
  }

  /// Gives the field the keyboard.
  public void begin() {
    name.requestFocus();
  }

  private void search(String typed) {
    latest.run(
        stop -> source.matching(typed, stop),
        entities -> show(typed, entities),
        () -> show(typed, List.of()));
  }

  private void show(String typed, List<EntitySuggestion> entities) {
    found.getItems().setAll(entities);
    found.setPlaceholder(
        new Label(typed.isBlank() ? message("correct.merge.type") : message("correct.merge.none")));
    found.getSelectionModel().selectFirst();
    found.scrollTo(0);
    selected.run();
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
