package org.dateline.ui.note;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.ui.action.KeyChord;
import org.dateline.ui.action.KeyWords;
import org.dateline.ui.kit.WrappedText;

/// Asks for the words of a note and its colour. Enter begins a line; with the shortcut key it is
/// done.
final class NotePrompt extends VBox {

  /// Of a longer passage only the beginning is shown, in UTF-16 units.
  private static final int MAX_QUOTE_LENGTH = 240;

  private static final String SAVE_KEY = KeyWords.of(KeyChord.read("shortcut+enter"));

  private final TextArea words = new TextArea();
  private final ToggleGroup colours = new ToggleGroup();
  private final Button done = new Button(message("notes.save"));
  private final BiConsumer<NoteColour, String> save;

  /// @param quote what it is about; empty for all of the article
  /// @param text the words so far
  /// @param save told the colour and the words, when the reader is done
  NotePrompt(String quote, NoteColour colour, String text, BiConsumer<NoteColour, String> save) {
    this.save = save;
    getStyleClass().addAll("name-prompt", "note-prompt");
    if (!quote.isEmpty()) {
      getChildren().add(new WrappedText(cut(quote, MAX_QUOTE_LENGTH), "note-quote"));
    }
    words.setId("note-text");
    words.setText(text);
    words.setWrapText(true);
    words.setPromptText(message("notes.text"));
    words.setAccessibleText(message("notes.text"));
    words.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
          }
        });
    Label tooLong = new Label();
    tooLong.getStyleClass().add("note-too-long");
    HBox.setHgrow(tooLong, Priority.ALWAYS);
    tooLong.setMaxWidth(Double.MAX_VALUE);
    tooLong
        .textProperty()
        .bind(
            words
                .textProperty()
                .map(it ->
                    it.strip().length() > Note.MAX_TEXT_LENGTH
                        ? message("notes.too_long", it.strip().length(), Note.MAX_TEXT_LENGTH)
                        : message("notes.save_key", SAVE_KEY)));
    done.disableProperty()
        .bind(words.textProperty().map(it -> it.strip().length() > Note.MAX_TEXT_LENGTH));
    done.setId("note-save");
    done.getStyleClass().add("accent");
    done.setMinWidth(Region.USE_PREF_SIZE);
    done.setOnAction(_ -> save());
    HBox buttons = new HBox(tooLong, done);
    buttons.getStyleClass().add("note-buttons");
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(words, choices(colour), buttons);
  }

  private FlowPane choices(NoteColour chosen) {
    FlowPane choices = new FlowPane();
    choices.getStyleClass().add("note-colours");
    for (NoteColour colour : NoteColour.values()) {
      RadioButton choice = new RadioButton(NoteColourMark.name(colour));
      choice.setGraphic(NoteColourMark.of(colour));
      choice.setUserData(colour);
      choice.setToggleGroup(colours);
      choice.setSelected(colour == chosen);
      choices.getChildren().add(choice);
    }
    return choices;
  }

  private void save() {
    if (!done.isDisabled()) {
      save.accept((NoteColour) colours.getSelectedToggle().getUserData(), words.getText());
    }
  }

  /// Tells the words with each change, so that none is lost where the sheet is left.
  void onTyped(Consumer<String> typed) {
    words.textProperty().addListener((_, _, text) -> typed.accept(text));
  }

  /// Gives the words the keyboard, behind what is there.
  void begin() {
    words.requestFocus();
    words.positionCaret(words.getLength());
  }

  /// The beginning of a long text, no character halved, on one line. Takes time in proportion to
  /// what is left of it.
  static String cut(String text, int most) {
    StringBuilder line = new StringBuilder();
    int at = 0;
    for (; at < text.length() && line.length() <= most + 1; at++) {
      char c = text.charAt(at);
      boolean blank = Character.isWhitespace(c);
      if (!blank) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    String words = line.toString().strip();
    if (words.length() <= most) {
      return words;
    }
    int end = Character.isLowSurrogate(words.charAt(most)) ? most - 1 : most;
    return words.substring(0, end).strip() + "…";
  }
}
