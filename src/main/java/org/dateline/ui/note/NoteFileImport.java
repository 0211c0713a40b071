package org.dateline.ui.note;

import static org.dateline.ui.kit.WindowMessages.message;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.dateline.library.failure.LibraryException;
import org.dateline.library.note.NoteImport;
import org.dateline.library.note.NoteIntake;
import org.dateline.library.note.Notes;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FailureWords;
import org.dateline.ui.kit.LatestTask;
import org.dateline.ui.kit.UndoStack.MessageBar;

/// Takes notes in from a file in the background, one step after the other: says how far it is, and
/// can be stopped until they are written. Used on the window's thread.
final class NoteFileImport {

  private final Supplier<Notes> notes;
  private final LatestTask task;
  private final MessageBar bar;
  private final Runnable refresh;

  /// @param bar says how far it is, and what came of it
  /// @param refresh shows what the library holds now
  NoteFileImport(
      Supplier<Notes> notes, BackgroundExecutor background, MessageBar bar, Runnable refresh) {
    this.notes = notes;
    this.task = new LatestTask(background);
    this.bar = bar;
    this.refresh = refresh;
  }

  void begin(Path file) {
    run(() -> {
      NoteIntake intake = notes.get().intake(file);
      return () -> goOn(intake, intake.size() > 0);
    });
  }

  private void goOn(NoteIntake intake, boolean more) {
    if (more) {
      bar.report(
          message("notes.importing", intake.done(), intake.size()),
          message("notes.import_cancel"),
          this::cancel);
      run(() -> {
        boolean further = intake.next();
        return () -> goOn(intake, further);
      });
    } else {
      bar.say(message("notes.import_writing", intake.size()));
      run(() -> {
        NoteImport taken = intake.finish();
        return () -> end(taken);
      });
    }
  }

  private void end(NoteImport taken) {
    refresh.run();
    report(
        taken.unmatched().isEmpty()
            ? message("notes.imported", taken.taken().size(), taken.all())
            : message(
                "notes.imported_some",
                taken.taken().size(),
                taken.all(),
                taken.unmatched().size(),
                taken.unmatched().getFirst()));
  }

  private void cancel() {
    task.cancel();
    report(message("notes.import_cancelled"));
  }

  private void report(String words) {
    bar.report(words, "", () -> {});
  }

  /// @param work in the background; returns what to do then on the window's thread
  private void run(Supplier<Runnable> work) {
    task.run(
        () -> {
          try {
            return work.get();
          } catch (LibraryException e) {
            String words = FailureWords.of(e.failure());
            return () -> report(words);
          }
        },
        (Runnable then) -> then.run(),
        () -> {});
  }
}
