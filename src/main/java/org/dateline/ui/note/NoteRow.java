package org.dateline.ui.note;

import static org.dateline.ui.kit.WindowMessages.message;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import org.dateline.model.Note;
import org.dateline.ui.kit.BidiText;
import org.dateline.ui.kit.RovingFocus;
import org.dateline.ui.kit.WrappedText;

/// A note beside its article: what is quoted and what was written, to click.
final class NoteRow extends Button {

  private static final int MAX_QUOTE_LENGTH = 140;
  private static final int MAX_TEXT_LENGTH = 280;

  private final VBox lines = new VBox();

  /// @param go leads to the passage
  NoteRow(Note note, Runnable go) {
    getStyleClass().setAll("note-row", "note-" + note.colour().written());
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setPrefWidth(120);
    setAlignment(Pos.CENTER_LEFT);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setOnAction(_ -> go.run());
    RovingFocus.item(this);
    String quote = NotePrompt.cut(note.quoted(), MAX_QUOTE_LENGTH);
    String text = NotePrompt.cut(note.text(), MAX_TEXT_LENGTH);
    if (note.isLost()) {
      lines.getChildren().add(new WrappedText(message("notes.lost"), "note-lost"));
    }
    if (!quote.isEmpty()) {
      lines.getChildren().add(new WrappedText(quote, "note-quote"));
    }
    if (!text.isEmpty()) {
      lines.getChildren().add(new WrappedText(text, "note-words"));
    }
    lines.setMinWidth(0);
    lines.setFillWidth(true);
    setGraphic(lines);
    setAccessibleText(
        message(
            note.isLost() ? "notes.row_lost" : "notes.row",
            NoteColourMark.name(note.colour()),
            BidiText.part(quote),
            BidiText.part(text)));
    lines
        .prefWidthProperty()
        .bind(
            widthProperty()
                .map(width -> width.doubleValue() - snappedLeftInset() - snappedRightInset()));
  }

  /// As many lines as the words need.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + lines.prefHeight(inner) + snappedBottomInset();
  }
}
