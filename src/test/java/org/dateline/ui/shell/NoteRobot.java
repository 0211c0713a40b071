package org.dateline.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.library.TripArticles.TRIP;
import static org.dateline.ui.shell.OpenWindow.fx;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.dateline.library.note.Notes;
import org.dateline.model.Note;
import org.testfx.api.FxRobot;

/// Makes highlights and notes on the article of a trip in a window, as a reader does, and looks at
/// them.
record NoteRobot(SharedWindow shared) {

  private CorrectionMenuRobot text() {
    return new CorrectionMenuRobot(shared);
  }

  /// Opens the article, without notes, and gives it the keyboard.
  void begin() throws Exception {
    for (Note note : notes().newest(99)) {
      assertThat(notes().remove(note.number())).isPresent();
    }
    shared.open("trip");
    settle();
    shared.run(() -> shared.get().shell().navigator().refresh());
    shared.focus("#article");
  }

  /// Waits until what was noted is found, and shown.
  void settle() throws Exception {
    shared.get().library().awaitIndexed();
    shared.get().settle();
  }

  /// The notes of the library.
  Notes notes() {
    return shared.get().library().marks().notes();
  }

  /// All of them, the last changed first.
  List<Note> all() {
    return notes().newest(99);
  }

  /// How many marks in the text fit.
  long shown(String selector) throws Exception {
    return fx(() -> (long) shared.get().article().lookupAll(selector).size());
  }

  /// What the notes beside the article say, for those who do not see them.
  List<String> rows() throws Exception {
    return fx(() ->
        shared.get().shell().lookupAll(".details .note-row").stream()
            .map(Node::getAccessibleText)
            .toList());
  }

  private boolean cardSays(String words) throws Exception {
    return fx(() ->
        shared.get().shell().lookupAll(".note-card .wrapped").stream()
            .anyMatch(it -> it.getAccessibleText().equals(words)));
  }

  /// Waits for the card of a note.
  void awaitCard(String words) throws Exception {
    for (int frames = 0; frames < 600 && !cardSays(words); frames++) {
      shared.get().settle();
    }
    assertThat(cardSays(words)).as("the card says " + words).isTrue();
  }

  /// Highlights words by the key.
  void highlight(String words) throws Exception {
    text().select(TRIP, words);
    shared.type("h");
    settle();
  }

  /// Writes a note on words by the key.
  void note(String words, String text) throws Exception {
    text().select(TRIP, words);
    shared.type("a");
    new FxRobot().write(text);
    shared.press(KeyCode.CONTROL, KeyCode.ENTER);
    settle();
  }

  /// Clicks an entry of the open menu.
  void choose(String begins) throws Exception {
    Node entry =
        fx(() ->
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(it -> ((ContextMenu) it).getItems().stream())
                .filter(it -> it.getText() != null && it.getText().startsWith(begins))
                .map(MenuItem::getStyleableNode)
                .findFirst()
                .orElseThrow());
    shared.click(entry);
    settle();
  }
}
