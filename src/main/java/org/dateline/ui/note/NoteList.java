package org.dateline.ui.note;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.VBox;
import org.dateline.model.Note;
import org.dateline.ui.kit.Icons;
import org.kordamp.ikonli.feather.Feather;

/// The notes of an article, beside it, each a way to its passage.
final class NoteList extends VBox {

  /// @param go leads to the passage of a note; one on all of the article is shown
  /// @param menu offers, at a point of the screen, what can be done with a note
  NoteList(List<Note> notes, Consumer<Note> go, BiConsumer<Note, Point2D> menu) {
    getStyleClass().add("note-list");
    Label heading = new Label(message("notes.title"), Icons.of(Feather.EDIT_2));
    heading.getStyleClass().add("section-heading");
    getChildren().add(heading);
    for (Note note : notes) {
      NoteRow row = new NoteRow(note, () -> go.accept(note));
      row.addEventHandler(
          ContextMenuEvent.CONTEXT_MENU_REQUESTED,
          event -> {
            menu.accept(note, place(row, event));
            event.consume();
          });
      getChildren().add(row);
    }
  }

  private static Point2D place(NoteRow row, ContextMenuEvent event) {
    if (!event.isKeyboardTrigger()) {
      return new Point2D(event.getScreenX(), event.getScreenY());
    }
    Bounds at = row.localToScreen(row.getLayoutBounds());
    return new Point2D(at.getMinX() + at.getWidth() / 4, at.getMinY() + at.getHeight() / 2);
  }
}
