package org.dateline.ui.settings;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dateline.ui.action.KeySheet;
import org.dateline.ui.action.KeyWords;
import org.dateline.ui.action.WindowAction;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// An action, its keys, and the buttons that change them.
final class KeyRow extends HBox {

  private static final int MAX_KEYS = 3;

  /// What the buttons of a row ask for.
  ///
  /// @param record listens to a key for the action
  /// @param clear leaves the action without a key
  /// @param reset gives it the usual ones
  record KeyRowActions(
      Consumer<WindowAction> record, Consumer<WindowAction> clear, Consumer<WindowAction> reset) {}

  /// @param recording whether the row waits for a key
  KeyRow(WindowAction action, KeySettingsModel model, boolean recording, KeyRowActions actions) {
    getStyleClass().add("key-row");
    setAlignment(Pos.CENTER_LEFT);
    Label words = new Label(action.words());
    words.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(words, space);
    List<String> keys = model.keysOf(action).stream().limit(MAX_KEYS).map(KeyWords::of).toList();
    if (recording) {
      Label press = new Label(message("settings.keys.press"));
      press.getStyleClass().add("press-key");
      getChildren().add(press);
    } else if (keys.isEmpty()) {
      Label none = new Label(message("settings.keys.none"));
      none.getStyleClass().add("hint");
      getChildren().add(none);
    } else {
      keys.forEach(key -> getChildren().add(KeySheet.cap(key)));
    }
    Button change = new Button(message("settings.keys.change"));
    change.setId("change-" + action.id());
    change.getStyleClass().add("small-button");
    change.setAccessibleText(
        message("settings.keys.change_of", action.words(), String.join(" ", keys)));
    change.setOnAction(_ -> actions.record().accept(action));
    getChildren().addAll(change, second(action, model, actions));
  }

  /// Back to the usual keys where there are others, else away with them.
  private static Node second(WindowAction action, KeySettingsModel model, KeyRowActions actions) {
    boolean own = model.isOwn(action);
    Button button =
        own
            ? Icons.button(
                new Button(), Feather.ROTATE_CCW, message("settings.keys.reset", action.words()))
            : Icons.button(new Button(), Feather.X, message("settings.keys.clear", action.words()));
    button.setId((own ? "reset-" : "clear-") + action.id());
    button.getStyleClass().addAll("flat", "small-button");
    button.setVisible(own || !model.keysOf(action).isEmpty());
    button.setOnAction(_ -> (own ? actions.reset() : actions.clear()).accept(action));
    return button;
  }
}
