package org.dateline.ui.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dateline.library.TripArticles.TRIP;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.library.Library;
import org.dateline.library.TripArticles;
import org.dateline.library.note.Notes;
import org.dateline.model.ArticlePart;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.model.Passage;
import org.dateline.model.Span;
import org.dateline.ui.kit.UndoStack;
import org.dateline.ui.kit.WindowThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Notes are made, changed and taken back in the background.
@Timeout(60)
final class NotesModelTest {

  @TempDir Path folder;
  private Library library;
  private NotesModel model;
  private UndoStack undo;
  private int refreshed;
  private final WindowThread window = new WindowThread();
  private final List<String> told = new ArrayList<>();

  @BeforeEach
  void open() throws InterruptedException {
    library = TripArticles.library(folder.resolve("library"));
    undo =
        new UndoStack(
            new UndoStack.MessageBar() {
              @Override
              public void report(String text, String more, Runnable follow) {
                told.add(text);
              }

              @Override
              public void say(String text) {}
            });
    model = new NotesModel(() -> library, window.background(), undo, () -> refreshed++);
  }

  @AfterEach
  void close() {
    window.background().close();
    library.close();
  }

  private void settle() throws InterruptedException {
    window.untilIdle();
  }

  private Notes notes() {
    return library.marks().notes();
  }

  private Note make(String text) throws InterruptedException {
    List<Note> made = new ArrayList<>();
    int at = TRIP.indexOf("Monday");
    model.make(
        library.article("trip").number(),
        Optional.of(Passage.of(ArticlePart.TEXT, TRIP, new Span(at, at + 6))),
        NoteColour.PINK,
        text,
        made::add);
    settle();
    return made.getFirst();
  }

  private void undo() throws InterruptedException {
    undo.undo();
    settle();
  }

  @Test
  void each_step_is_said_and_taken_back_the_last_first() throws InterruptedException {
    Note note = make("First words");
    model.change(note, NoteColour.BLUE, "Other words", () -> {});
    settle();
    model.remove(notes().of(note.article()).getFirst());
    settle();
    assertThat(told).containsExactly("Note added", "Note changed", "Note removed");
    assertThat(notes().of(note.article())).isEmpty();

    undo();
    assertThat(notes().of(note.article())).extracting(Note::text).containsExactly("Other words");
    undo();
    assertThat(notes().of(note.article()))
        .extracting(Note::text, Note::colour)
        .containsExactly(tuple("First words", NoteColour.PINK));
    undo();
    assertThat(notes().of(note.article())).isEmpty();
    assertThat(undo.isEmpty()).isTrue();
    assertThat(refreshed).isEqualTo(6);
  }

  @Test
  void what_is_gone_already_is_neither_changed_nor_said_to_be() throws InterruptedException {
    Note note = make("");
    assertThat(told).containsExactly("Highlighted");
    assertThat(notes().remove(note.number())).isPresent();
    model.change(note, NoteColour.BLUE, "Other", () -> {});
    model.remove(note);
    settle();
    assertThat(told).containsExactly("Highlighted");
  }

  @Test
  void files_are_written_by_what_they_are_called_and_read_back() throws Exception {
    Note note = make("First words");
    List<String> said = new ArrayList<>();
    Path annotations = folder.resolve("notes.jsonld");
    model.exportTo(annotations, said::add);
    model.exportTo(folder.resolve("notes.md"), said::add);
    settle();
    assertThat(Files.readString(annotations)).contains("AnnotationCollection");
    assertThat(Files.readString(folder.resolve("notes.md"))).contains("> Monday");
    assertThat(notes().remove(note.number())).isPresent();
    model.importFrom(annotations, said::add);
    settle();
    assertThat(notes().of(note.article())).hasSize(1);
    assertThat(said.getLast()).isEqualTo("1 note taken in of 1");
  }

  @Test
  void what_cannot_be_written_or_read_is_said_where_it_was_asked_for()
      throws IOException, InterruptedException {
    List<String> said = new ArrayList<>();
    model.exportTo(folder, said::add);
    model.importFrom(folder.resolve("none"), said::add);
    model.importFrom(Files.writeString(folder.resolve("bad.json"), "{"), said::add);
    settle();
    assertThat(said)
        .hasSize(3)
        .noneMatch(String::isBlank)
        .anyMatch(words -> words.contains("is not JSON"));
  }
}
