package org.dateline.ui.note;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.model.Note;
import org.dateline.ui.kit.Formats;
import org.dateline.ui.kit.WrappedText;

/// What shows beside a passage that the reader has marked: what was noted on it, and when.
final class NoteCard extends VBox {

  private static final double WIDTH = 320;

  /// Longer notes are read in the sheet, in UTF-16 units.
  private static final int MAX_LENGTH = 600;

  /// @param edit asks for other words
  /// @param remove does away with it
  NoteCard(Note note, Runnable edit, Runnable remove) {
    getStyleClass().addAll("entity-card", "note-card");
    setMaxWidth(WIDTH);
    setPrefWidth(note.hasText() ? WIDTH : USE_COMPUTED_SIZE);
    Label head =
        new Label(
            Formats.line(NoteColourMark.name(note.colour()), Formats.when(note.changed())),
            NoteColourMark.of(note.colour()));
    head.getStyleClass().add("note-head");
    getChildren().add(head);
    if (note.hasText()) {
      getChildren().add(new WrappedText(shortened(note.text()), "note-words"));
    }
    HBox buttons =
        new HBox(
            button(note.hasText() ? message("notes.edit") : message("notes.add"), edit),
            button(message("notes.remove"), remove));
    buttons.getStyleClass().add("note-buttons");
    getChildren().add(buttons);
  }

  private static String shortened(String text) {
    if (text.length() <= MAX_LENGTH) {
      return text;
    }
    int end = Character.isLowSurrogate(text.charAt(MAX_LENGTH)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    return text.substring(0, end).strip() + "…";
  }

  private static Button button(String words, Runnable action) {
    Button button = new Button(words);
    button.getStyleClass().addAll("flat", "correct");
    // The article keeps the keyboard, and its own way to the menu.
    button.setFocusTraversable(false);
    button.setOnAction(_ -> action.run());
    return button;
  }
}
