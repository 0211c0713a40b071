package org.dateline.ui.note;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.VBox;
import org.dateline.model.Note;
import org.dateline.ui.kit.Icons;
import org.dateline.ui.kit.RovingFocus;
import org.kordamp.ikonli.feather.Feather;

/// The notes of an article, beside it, each a way to its passage.
final class NoteList extends VBox {

  /// How many stand there at first, and how many more each time that the reader asks for more.
  private static final int MAX_ROWS = 40;

  private final Consumer<Note> go;
  private final BiConsumer<Note, Point2D> menu;

  /// @param go leads to the passage of a note; one on all of the article is shown
  /// @param menu offers, at a point of the screen, what can be done with a note
  NoteList(List<Note> notes, Consumer<Note> go, BiConsumer<Note, Point2D> menu) {
    getStyleClass().add("note-list");
    Label heading = new Label(message("notes.title"), Icons.of(Feather.EDIT_2));
    heading.getStyleClass().add("section-heading");
    getChildren().add(heading);
    this.go = go;
    this.menu = menu;
    showMore(notes);
  }

  /// Shows as many as can be looked through at once; of thousands each would cost some
  /// milliseconds.
  private void showMore(List<Note> notes) {
    List<Note> next = notes.subList(0, Math.min(MAX_ROWS, notes.size()));
    for (Note note : next) {
      NoteRow row = new NoteRow(note, () -> go.accept(note));
      row.addEventHandler(
          ContextMenuEvent.CONTEXT_MENU_REQUESTED,
          event -> {
            menu.accept(note, place(row, event));
            event.consume();
          });
      getChildren().add(row);
    }
    List<Note> rest = notes.subList(next.size(), notes.size());
    if (!rest.isEmpty()) {
      Button more = RovingFocus.item(new Button(message("notes.more", rest.size())));
      more.getStyleClass().addAll("flat", "more-notes");
      more.setOnAction(_ -> showRest(more, rest));
      getChildren().add(more);
    }
  }

  private void showRest(Button more, List<Note> rest) {
    int at = getChildren().indexOf(more);
    boolean had = more.isFocused();
    getChildren().remove(more);
    showMore(rest);
    if (had) {
      getChildren().get(at).requestFocus();
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
