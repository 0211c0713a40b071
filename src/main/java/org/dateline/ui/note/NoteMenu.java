package org.dateline.ui.note;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;

/// The entries of menus about notes.
final class NoteMenu {

  private NoteMenu() {}

  /// What can be done with a note.
  ///
  /// @param edit asks for other words
  /// @param recolour gives it another colour
  /// @param remove does away with it
  static ContextMenu of(Note note, Runnable edit, Consumer<NoteColour> recolour, Runnable remove) {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item(note.hasText() ? message("notes.edit_menu") : message("notes.add_menu"), edit),
            new SeparatorMenuItem());
    for (NoteColour colour : NoteColour.values()) {
      RadioMenuItem item = new RadioMenuItem(NoteColourMark.name(colour));
      item.setGraphic(NoteColourMark.of(colour));
      item.setSelected(colour == note.colour());
      item.setOnAction(_ -> recolour.accept(colour));
      menu.getItems().add(item);
    }
    menu.getItems().addAll(new SeparatorMenuItem(), item(message("notes.remove"), remove));
    return menu;
  }

  /// What can be done with selected text.
  ///
  /// @param highlight marks it in a colour
  /// @param note asks for words about it
  static List<MenuItem> ofSelection(Consumer<NoteColour> highlight, Runnable note) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item(message("notes.note_menu"), note));
    for (NoteColour colour : NoteColour.values()) {
      MenuItem item =
          item(
              message("notes.highlight_in", NoteColourMark.nameWithin(colour)),
              () -> highlight.accept(colour));
      item.setGraphic(NoteColourMark.of(colour));
      items.add(item);
    }
    return items;
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
