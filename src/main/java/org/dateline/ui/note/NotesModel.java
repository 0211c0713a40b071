package org.dateline.ui.note;

import static org.dateline.ui.kit.WindowMessages.message;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.files.AtomicFile;
import org.dateline.library.note.ArticleNotes;
import org.dateline.library.note.Notes;
import org.dateline.messages.NoteMarkdown;
import org.dateline.model.Note;
import org.dateline.model.NoteColour;
import org.dateline.model.Passage;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FailureWords;
import org.dateline.ui.kit.UndoStack;

/// The reader's notes, changed in the background; what is changed can be taken back. Used on the
/// window's thread.
public final class NotesModel {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final UndoStack undo;
  private final Runnable refresh;

  /// @param library waits until the library is open; never asked on the window's thread
  /// @param undo takes back what was changed
  /// @param refresh shows what the library holds now
  public NotesModel(
      Supplier<Library> library, BackgroundExecutor background, UndoStack undo, Runnable refresh) {
    this.library = library;
    this.background = background;
    this.undo = undo;
    this.refresh = refresh;
  }

  private Notes notes() {
    return library.get().marks().notes();
  }

  /// Makes a note.
  ///
  /// @param article by its number
  /// @param passage what it is about; empty for all of the article
  /// @param then told the note
  void make(
      long article,
      Optional<Passage> passage,
      NoteColour colour,
      String text,
      Consumer<Note> then) {
    background.run(
        () -> notes().make(article, passage, colour, text),
        made -> {
          then.accept(made);
          refresh.run();
          undo.done(
              made.hasText() ? message("notes.added") : message("notes.highlighted"),
              () -> {
                write(() -> notes().remove(made.number()).isPresent());
                return true;
              });
        });
  }

  /// Gives a note other words and another colour.
  ///
  /// @param then run when it has them; not where there is no such note any more
  void change(Note note, NoteColour colour, String text, Runnable then) {
    background.run(
        () -> notes().change(note.number(), colour, text),
        before -> {
          refresh.run();
          before.ifPresent(it -> {
            then.run();
            undo.done(
                message("notes.changed"),
                () -> {
                  write(() -> notes().change(it.number(), it.colour(), it.text()).isPresent());
                  return true;
                });
          });
        });
  }

  /// Gives a note another colour.
  void recolour(Note note, NoteColour colour) {
    background.run(
        () -> notes().recolour(note.number(), colour),
        before -> {
          refresh.run();
          before.ifPresent(it ->
              undo.done(
                  message("notes.changed"),
                  () -> {
                    write(() -> notes().recolour(it.number(), it.colour()).isPresent());
                    return true;
                  }));
        });
  }

  /// Removes a note.
  void remove(Note note) {
    background.run(
        () -> notes().remove(note.number()),
        removed -> {
          refresh.run();
          removed.ifPresent(it ->
              undo.done(
                  it.hasText() ? message("notes.removed") : message("notes.highlight_removed"),
                  () -> {
                    write(() -> notes().putBack(it));
                    return true;
                  }));
        });
  }

  private void write(Supplier<Boolean> change) {
    background.run(change, _ -> refresh.run());
  }

  /// Writes all notes to a file: as W3C annotations where its name ends as that of JSON does, else
  /// as Markdown.
  ///
  /// @param then told what came of it
  void exportTo(Path file, Consumer<String> then) {
    attempt(
        () -> {
          List<ArticleNotes> all = notes().all(Optional.empty());
          String text = isJson(file) ? notes().annotations(all) : NoteMarkdown.of(all);
          write(file, text);
          int count = all.stream().mapToInt(noted -> noted.notes().size()).sum();
          return message("notes.exported", count, file.toString());
        },
        then);
  }

  private static boolean isJson(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".jsonld");
  }

  private static void write(Path file, String text) {
    try {
      AtomicFile.write(file, text);
    } catch (IOException e) {
      throw new LibraryException(Failure.BadFile.unwritten(file, e), e);
    }
  }

  /// Takes notes in from a file of W3C annotations.
  ///
  /// @param bar says how far it is, and what came of it
  void importFrom(Path file, UndoStack.MessageBar bar) {
    new NoteFileImport(this::notes, background, bar, refresh).begin(file);
  }

  /// What fails is told where it was asked for.
  private void attempt(Supplier<String> work, Consumer<String> then) {
    background.run(
        () -> {
          try {
            return work.get();
          } catch (LibraryException e) {
            return FailureWords.of(e.failure());
          }
        },
        then);
  }
}
