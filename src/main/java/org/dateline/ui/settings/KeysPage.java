package org.dateline.ui.settings;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.ui.action.ActionMenu;
import org.dateline.ui.action.KeyChord;
import org.dateline.ui.action.KeyWords;
import org.dateline.ui.action.WindowAction;
import org.dateline.ui.kit.WrappedText;
import org.dateline.ui.settings.KeySettingsModel.KeyChange;

/// The settings of keys: each is changed by pressing another one.
final class KeysPage extends VBox {

  private final KeySettingsModel model;
  private final TextField filter = new TextField();
  private final Button resetAll = new Button(message("settings.keys.reset_all"));
  private final VBox says = new VBox();
  private final VBox rows = new VBox();
  private Optional<WindowAction> recording = Optional.empty();

  KeysPage(KeySettingsModel model) {
    this.model = model;
    getStyleClass().add("keys-page");
    filter.setId("keys-filter");
    filter.setPromptText(message("settings.keys.filter"));
    filter.setAccessibleText(message("settings.keys.filter"));
    filter.textProperty().addListener((_, _, _) -> fill());
    HBox.setHgrow(filter, Priority.ALWAYS);
    resetAll.setId("reset-keys");
    resetAll.setMinWidth(USE_PREF_SIZE);
    resetAll.setOnAction(_ -> done(model::resetAll));
    HBox head = new HBox(filter, resetAll);
    head.getStyleClass().add("page-line");
    head.setAlignment(Pos.CENTER_LEFT);
    rows.getStyleClass().add("key-settings");
    getChildren().addAll(head, says, rows);
    addEventFilter(KeyEvent.ANY, this::listen);
    say();
    fill();
  }

  private void fill() {
    rows.getChildren().clear();
    KeyRow.KeyRowActions actions =
        new KeyRow.KeyRowActions(
            this::record,
            action -> done(action, () -> model.clear(action)),
            action -> done(action, () -> model.reset(action)));
    Optional<ActionMenu> menu = Optional.empty();
    for (WindowAction action : model.actions(filter.getText())) {
      if (!menu.equals(Optional.of(action.place().menu()))) {
        menu = Optional.of(action.place().menu());
        Label heading = new Label(menu.get().words());
        heading.getStyleClass().add("section-heading");
        rows.getChildren().add(heading);
      }
      boolean here = recording.filter(it -> it.id().equals(action.id())).isPresent();
      rows.getChildren().add(new KeyRow(action, model, here, actions));
    }
    resetAll.setDisable(!model.isAnyOwn());
  }

  private void focus(String id) {
    Optional.ofNullable(lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  private void record(WindowAction action) {
    say();
    recording = Optional.of(action);
    fill();
    focus("change-" + action.id());
  }

  /// Whether the next key that is pressed is for an action.
  boolean isRecording() {
    return recording.isPresent();
  }

  /// Listens to no key any more; returns whether it did.
  boolean cancel() {
    Optional<WindowAction> before = recording;
    before.ifPresent(action -> done(action, () -> {}));
    return before.isPresent();
  }

  private void done(WindowAction action, Runnable change) {
    done(change);
    focus("change-" + action.id());
  }

  private void done(Runnable change) {
    say();
    recording = Optional.empty();
    change.run();
    fill();
  }

  private void listen(KeyEvent event) {
    if (recording.isPresent()) {
      WindowAction action = recording.get();
      if (!event.getEventType().equals(KeyEvent.KEY_RELEASED)) {
        KeyChord.of(event).ifPresent(chord -> pressed(action, chord));
      }
      event.consume();
    }
  }

  private void pressed(WindowAction action, KeyChord chord) {
    KeyChange change = model.press(action, chord);
    cancel();
    switch (change) {
      case KeyChange.Changed() -> say();
      case KeyChange.Reserved() -> say(message("settings.keys.reserved", KeyWords.of(chord)));
      case KeyChange.Conflict(WindowAction other) -> {
        Button take = new Button(message("settings.keys.take", action.words()));
        take.setId("take-key");
        take.setOnAction(_ -> done(action, () -> model.take(action, chord)));
        say(message("settings.keys.conflict", KeyWords.of(chord), other.words()), take);
        take.requestFocus();
      }
    }
  }

  private void say(String words, Node... more) {
    says.getChildren().setAll(new WrappedText(words, "card-line"));
    says.getChildren().addAll(more);
    says.setVisible(true);
    says.setManaged(true);
    says.getStyleClass().setAll("key-notice");
  }

  private void say() {
    says.setVisible(false);
    says.setManaged(false);
  }
}
