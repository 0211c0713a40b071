package org.dateline.ui.article.find;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// The bar to find words in the article: what to look for, how many places there are, the way to
/// the next and the one before.
final class FindBar extends HBox {

  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

  private final FindModel model;
  private final TextField words = new TextField();
  private final Label said = new Label();
  private final Button previous;
  private final Button next;

  /// @param leave run when the reader closes the bar
  FindBar(FindModel model, Runnable leave) {
    this.model = model;
    getStyleClass().add("find-bar");
    setAlignment(Pos.CENTER_LEFT);
    words.setId("find");
    words.setPromptText(message("find.prompt"));
    words.setAccessibleText(message("find.prompt"));
    words.setMinWidth(60);
    words.setPrefColumnCount(20);
    HBox.setHgrow(words, Priority.ALWAYS);
    said.getStyleClass().add("find-said");
    said.setMinWidth(USE_PREF_SIZE);
    previous = button(Feather.CHEVRON_UP, message("find.previous"));
    previous.setOnAction(_ -> model.step(-1));
    next = button(Feather.CHEVRON_DOWN, message("find.next"));
    next.setOnAction(_ -> model.step(1));
    Button close = button(Feather.X, message("close"));
    close.setOnAction(_ -> leave.run());
    getChildren().addAll(words, said, previous, next, close);
    words.textProperty().addListener((_, _, text) -> model.type(text));
    words.setOnAction(_ -> model.step(1));
    // Enter with Shift is no key of the field's own.
    words.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.finding().addListener((_, _, now) -> show(now));
    show(model.finding().get());
  }

  private static Button button(Feather icon, String words) {
    Button button = Icons.button(new Button(), icon, words);
    button.getStyleClass().add("flat");
    return button;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
      model.step(-1);
      event.consume();
    }
  }

  private void show(FindState now) {
    if (!words.getText().equals(now.words())) {
      words.setText(now.words());
    }
    said.setText(now.said());
    words.pseudoClassStateChanged(MISSING, now.isMissing());
    previous.setDisable(now.places().isEmpty());
    next.setDisable(now.places().isEmpty());
    setVisible(now.open());
    setManaged(now.open());
  }

  /// Gives the field the keyboard, all of it selected.
  void focusWords() {
    words.requestFocus();
    words.selectAll();
  }

  /// Whether the bar has the keyboard.
  boolean hasKeyboard() {
    return isFocusWithin();
  }
}
