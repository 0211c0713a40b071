package org.dateline.ui.batch;

import static org.dateline.ui.kit.WindowMessages.message;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.library.Library;
import org.dateline.ui.kit.BackgroundExecutor;
import org.dateline.ui.kit.LatestTask;
import org.dateline.ui.kit.UndoStack;

/// Does something with many articles: in the background, a batch a transaction, so that the window
/// and whoever searches go on meanwhile. What was done can be taken back.
public final class ArticleBatches {

  /// As many as a transaction takes some milliseconds for.
  private static final int BATCH_ARTICLES = 500;

  private final Supplier<Library> library;
  private final BackgroundExecutor background;
  private final UndoStack undo;
  private final UndoStack.MessageBar bar;
  private final Runnable refresh;

  /// @param undo takes back what was done
  /// @param bar says how far it is
  /// @param refresh shows what the library holds now
  public ArticleBatches(
      Supplier<Library> library,
      BackgroundExecutor background,
      UndoStack undo,
      UndoStack.MessageBar bar,
      Runnable refresh) {
    this.library = library;
    this.background = background;
    this.undo = undo;
    this.bar = bar;
    this.refresh = refresh;
  }

  /// Does something with a batch of articles.
  @FunctionalInterface
  public interface BatchStep {

    /// Touches files.
    ///
    /// @return the numbers of the articles that are other than before
    List<Long> apply(Library library, List<Long> articles);
  }

  /// Something to do, and how it is said.
  ///
  /// @param step does it
  /// @param back takes it back
  /// @param done says of how many it was done
  public record BatchWork(BatchStep step, BatchStep back, BatchSummary done) {}

  /// Says of how many articles something was done.
  @FunctionalInterface
  public interface BatchSummary {
    String of(long articles);
  }

  /// Does something with articles.
  public void run(ChosenArticles chosen, BatchWork work) {
    Runnable end = undo.begin();
    new LatestTask(background)
        .run(
            () -> chosen.numbers(library.get()),
            numbers -> {
              end.run();
              run(numbers, work);
            },
            end);
  }

  /// Does something with articles that are known by their numbers.
  public void run(List<Long> numbers, BatchWork work) {
    begin(numbers, work.step(), (changed, _) -> done(changed, work));
  }

  private void begin(List<Long> numbers, BatchStep step, BatchEnd then) {
    new BatchRun(numbers, step, then).next();
  }

  private void done(List<Long> changed, BatchWork work) {
    if (changed.isEmpty()) {
      bar.report(message("batch.nothing"), "", () -> {});
      return;
    }
    undo.done(work.done().of(changed.size()), () -> takeBack(changed, work));
  }

  private boolean takeBack(List<Long> changed, BatchWork work) {
    begin(
        changed,
        work.back(),
        (_, left) -> {
          bar.say("");
          if (!left.isEmpty()) {
            // It failed on the way: the rest can be taken back when that is mended.
            undo.keep(() -> takeBack(left, work));
          }
        });
    return true;
  }

  private interface BatchEnd {

    /// @param changed the articles that are other than before
    /// @param left those that it did not come to
    void with(List<Long> changed, List<Long> left);
  }

  /// One after the other: each batch is begun when the one before has come to its end.
  private final class BatchRun {

    private final List<Long> numbers;
    private final BatchStep step;
    private final BatchEnd then;
    private final List<Long> changed = new ArrayList<>();
    private final LatestTask task = new LatestTask(background);
    private final Runnable ended = undo.begin();
    private int at;

    BatchRun(List<Long> numbers, BatchStep step, BatchEnd then) {
      this.numbers = numbers;
      this.step = step;
      this.then = then;
    }

    void next() {
      if (at >= numbers.size()) {
        end();
        return;
      }
      List<Long> batch = numbers.subList(at, Math.min(numbers.size(), at + BATCH_ARTICLES));
      task.run(
          () -> step.apply(library.get(), batch),
          others -> {
            changed.addAll(others);
            at += batch.size();
            if (at < numbers.size()) {
              bar.say(message("batch.progress", at, numbers.size()));
            }
            next();
          },
          // What was done before one failed can be taken back.
          this::end);
    }

    private void end() {
      ended.run();
      refresh.run();
      then.with(changed, List.copyOf(numbers.subList(at, numbers.size())));
    }
  }
}
