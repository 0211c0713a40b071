package org.dateline.ui.correction;

import static org.dateline.ui.kit.WindowMessages.message;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.library.correction.Corrections;
import org.dateline.library.failure.Failure;
import org.dateline.library.failure.LibraryException;
import org.dateline.model.correction.Correction;
import org.dateline.model.correction.CorrectionPreview;
import org.dateline.model.correction.LoggedCorrection;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.FailureWords;
import org.dateline.ui.kit.LatestTask;
import org.dateline.ui.kit.UndoStack;

/// All corrections: lists and filters them, takes them back, writes them to a file and reads them
/// from one. Everything in the background; used on the window's thread.
final class CorrectionHistoryModel {

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final LatestTask listing;
  private final UndoStack undo;
  private final Runnable changed;
  private final Map<Long, CorrectionReach> reaches = new HashMap<>();

  /// @param library waits until the library is open; never asked on the window's thread
  /// @param undo has what was taken back hold again
  /// @param changed shows what the library holds now
  CorrectionHistoryModel(
      Supplier<Library> library, BackgroundExecutor background, UndoStack undo, Runnable changed) {
    this.library = library;
    this.background = background;
    this.listing = new LatestTask(background);
    this.undo = undo;
    this.changed = changed;
  }

  /// What a list shows.
  ///
  /// @param entries those that a filter leaves, the last one first
  /// @param all how many there are without the filter
  record CorrectionList(List<CorrectionEntry> entries, int all) {}

  /// What came of something that touches a file or several corrections.
  private record CorrectionOutcome(String words, List<Long> numbers) {}

  private Corrections corrections() {
    return library.get().corrections();
  }

  /// Lists the corrections that a filter leaves; of several requests the last counts.
  void list(String filter, Consumer<CorrectionList> then) {
    listing.run(
        stop -> {
          List<LoggedCorrection> all = corrections().all();
          return new CorrectionList(
              all.reversed().stream()
                  .takeWhile(_ -> !stop.isCancelled())
                  .map(CorrectionEntry::of)
                  .filter(entry -> entry.fits(filter))
                  .toList(),
              all.size());
        },
        listed -> {
          reaches.clear();
          then.accept(listed);
        },
        () -> {});
  }

  /// Tells how far a correction reaches, at once where that is known.
  void reach(CorrectionEntry entry, Consumer<CorrectionReach> then) {
    long number = entry.made().number();
    CorrectionReach known = reaches.get(number);
    if (known != null) {
      then.accept(known);
    } else {
      background.run(
          () -> reach(entry.made()),
          reach -> {
            reaches.put(number, reach);
            then.accept(reach);
          });
    }
  }

  private CorrectionReach reach(LoggedCorrection made) {
    return new CorrectionReach(
        made.holds() ? corrections().reach(made.correction()) : CorrectionPreview.NOTHING,
        made.correction() instanceof Correction.ArticleCorrection in
            ? title(in.article())
            : Optional.empty());
  }

  private Optional<String> title(String article) {
    try {
      return Optional.of(library.get().article(article).article().title());
    } catch (LibraryException e) {
      if (e.failure() instanceof Failure.NoArticle) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// Takes corrections back, and offers to have them hold again.
  ///
  /// @param then told what came of it
  void undo(List<CorrectionEntry> entries, Consumer<String> then) {
    List<CorrectionEntry> holding = entries.stream().filter(it -> it.made().holds()).toList();
    String words =
        holding.size() == 1
            ? message("corrections.undone_one", holding.getFirst().words())
            : message("corrections.undone", holding.size());
    List<Long> numbers = holding.stream().map(it -> it.made().number()).toList();
    attempt(
        () -> new CorrectionOutcome(words, numbers(corrections().undo(numbers))),
        done -> offerToTurn(done, () -> corrections().restore(done.numbers())),
        then);
  }

  /// Writes all corrections to a file.
  ///
  /// @param then told what came of it
  void exportTo(Path file, Consumer<String> then) {
    attempt(
        () ->
            new CorrectionOutcome(
                message("corrections.exported", corrections().exportTo(file), file), List.of()),
        _ -> {},
        then);
  }

  /// Takes corrections in from a file, and offers to take them back.
  ///
  /// @param then told what came of it
  void importFrom(Path file, Consumer<String> then) {
    attempt(
        () -> {
          List<Long> fresh = corrections().importFrom(file);
          return new CorrectionOutcome(message("corrections.imported", fresh.size(), file), fresh);
        },
        done -> offerToTurn(done, () -> corrections().undo(done.numbers())),
        then);
  }

  private static List<Long> numbers(List<LoggedCorrection> corrections) {
    return corrections.stream().map(LoggedCorrection::number).toList();
  }

  private void offerToTurn(CorrectionOutcome done, Supplier<List<LoggedCorrection>> turn) {
    if (!done.numbers().isEmpty()) {
      undo.done(
          done.words(),
          () -> {
            background.run(turn, _ -> changed.run());
            return true;
          });
      changed.run();
    }
  }

  /// What fails is told where it was asked for.
  private void attempt(
      Supplier<CorrectionOutcome> work, Consumer<CorrectionOutcome> done, Consumer<String> then) {
    background.run(
        () -> {
          try {
            return work.get();
          } catch (LibraryException e) {
            return new CorrectionOutcome(FailureWords.of(e.failure()), List.of());
          }
        },
        outcome -> {
          done.accept(outcome);
          then.accept(outcome.words());
        });
  }
}
