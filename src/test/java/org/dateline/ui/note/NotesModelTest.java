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
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.library.Library;
import org.dateline.library.TripArticles;
import org.dateline.library.note.Notes;
import org.dateline.model.ArticlePart;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.model.Passage;
import org.dateline.model.Span;
import org.dateline.ui.kit.RecordedMessages;
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
  private final RecordedMessages bar = new RecordedMessages();

  @BeforeEach
  void open() throws InterruptedException {
    library = TripArticles.library(folder.resolve("library"));
    undo = new UndoStack(bar);
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
    assertThat(bar.told()).containsExactly("Note added", "Note changed", "Note removed");
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
    assertThat(bar.told()).containsExactly("Highlighted");
    assertThat(notes().remove(note.number())).isPresent();
    model.change(note, NoteColour.BLUE, "Other", () -> {});
    model.remove(note);
    settle();
    assertThat(bar.told()).containsExactly("Highlighted");
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
    model.importFrom(annotations, bar);
    settle();
    assertThat(notes().of(note.article())).hasSize(1);
    assertThat(bar.told().getLast()).isEqualTo("1 note taken in of 1");
  }

  @Test
  void taking_in_says_how_far_it_is_and_takes_nothing_in_where_it_is_cancelled() throws Exception {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      many.append(i == 0 ? "[" : ",")
          .append(
              "{\"id\":\"x:%d\",\"type\":\"Annotation\",\"target\":{\"source\":\"%s\"}}"
                  .formatted(i, "urn:dateline:article:trip"));
    }
    Path file = Files.writeString(folder.resolve("many.json"), many.append("]").toString());

    model.importFrom(file, bar);
    while (bar.told().stream().noneMatch(it -> it.startsWith("Taking in notes: 200 of"))) {
      window.takeOne();
    }
    bar.follow();
    settle();
    assertThat(bar.told()).last().isEqualTo("No notes were taken in");
    assertThat(notes().newest(9)).isEmpty();

    model.importFrom(file, bar);
    settle();
    assertThat(bar.told()).last().isEqualTo("1,000 notes taken in of 1,000");
  }

  @Test
  void another_colour_leaves_words_that_were_changed_meanwhile() throws Exception {
    Note seen = make("First words");
    assertThat(notes().change(seen.number(), NoteColour.PINK, "Changed elsewhere")).isPresent();

    model.recolour(seen, NoteColour.GREEN);
    settle();
    assertThat(notes().of(seen.article()))
        .extracting(Note::text, Note::colour)
        .containsExactly(tuple("Changed elsewhere", NoteColour.GREEN));

    undo();
    assertThat(notes().of(seen.article()))
        .extracting(Note::text, Note::colour)
        .containsExactly(tuple("Changed elsewhere", NoteColour.PINK));
  }

  @Test
  void a_note_put_back_while_its_article_is_in_the_trash_comes_back_with_it() throws Exception {
    Note note = make("First words");
    model.remove(note);
    settle();
    library.marks().trash().delete(List.of(note.article()));

    undo();
    library.marks().trash().restore(List.of(note.article()));

    assertThat(notes().of(note.article())).extracting(Note::text).containsExactly("First words");
  }

  @Test
  void what_cannot_be_written_or_read_is_said_where_it_was_asked_for()
      throws IOException, InterruptedException {
    List<String> said = new ArrayList<>();
    model.exportTo(folder, said::add);
    model.importFrom(folder.resolve("none"), bar);
    model.importFrom(Files.writeString(folder.resolve("bad.json"), "{"), bar);
    settle();
    said.addAll(bar.told());
    assertThat(said)
        .hasSize(3)
        .noneMatch(String::isBlank)
        .anyMatch(words -> words.contains("is not JSON"));
  }

  @Test
  void whoever_waits_for_a_note_is_not_told_of_one_that_could_not_be_written() throws Exception {
    List<Throwable> failures = new ArrayList<>();
    WindowThread failing = new WindowThread(failures::add);
    NotesModel broken =
        new NotesModel(
            () -> {
              throw new IllegalStateException("the disk is full");
            },
            failing.background(),
            undo,
            () -> {});
    List<Note> made = new ArrayList<>();
    AtomicBoolean changed = new AtomicBoolean();
    broken.make(1, Optional.empty(), NoteColour.PINK, "Words", made::add);
    broken.change(make("First"), NoteColour.PINK, "Words", () -> changed.set(true));
    failing.untilIdle();

    assertThat(failures).hasSize(2);
    assertThat(made).isEmpty();
    assertThat(changed).isFalse();
  }
}
